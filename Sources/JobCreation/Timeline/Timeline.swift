/// The time axis of a model, cut wherever something starts, ends or was counted.
///
/// A *knot* is the start of a day, a *piece* the time between two knots. Starts of months are
/// always knots, so a piece lies within one calendar month.
package struct Timeline: Sendable, Equatable {
  /// The day at whose start t = 0.
  package let origin: CalendarDay

  /// The knots in ascending order; the first is `origin`.
  package let knots: [CalendarDay]

  /// The time of each knot in months since `origin`.
  package let times: [Double]

  /// The length of each piece in months.
  package let durations: [Double]

  /// The calendar month of each piece, counted from `origin`'s as 0.
  package let months: [Int]

  /// The number of calendar months touched.
  package let monthCount: Int

  /// The axis from `origin` to the start of `end`, cut at starts of months and at `cuts`.
  ///
  /// - Precondition: `end` lies after `origin`; `cuts` lie between them.
  package init(from origin: CalendarDay, to end: CalendarDay, cuts: [CalendarDay]) {
    precondition(origin < end, "a time axis has a length")
    var days: Set<CalendarDay> = [origin, end]
    var month = origin.startOfNextMonth
    while month < end {
      days.insert(month)
      month = month.startOfNextMonth
    }
    for cut in cuts {
      precondition(origin <= cut && cut <= end, "a cut lies on the time axis")
      days.insert(cut)
    }
    let knots = days.sorted()
    let times = knots.map { $0.months(since: origin) }
    let first = origin.components
    self.origin = origin
    self.knots = knots
    self.times = times
    durations = zip(times, times.dropFirst()).map { $1 - $0 }
    months = knots.dropLast().map {
      let day = $0.components
      return (day.year - first.year) * 12 + day.month - first.month
    }
    monthCount = (months.last ?? 0) + 1
  }

  /// The number of pieces.
  package var pieceCount: Int { durations.count }

  /// The index of a knot.
  ///
  /// - Precondition: The axis was cut there.
  package func knot(at day: CalendarDay) -> Int {
    guard let index = knots.firstIndex(of: day) else {
      preconditionFailure("the time axis is not cut at \(day)")
    }
    return index
  }

  /// The pieces between the starts of two days.
  package func pieces(from first: CalendarDay, to end: CalendarDay) -> Range<Int> {
    knot(at: first)..<knot(at: end)
  }

  /// The first day of a calendar month, counted from `origin`'s as 0.
  package func startOfMonth(_ month: Int) -> CalendarDay {
    var day = origin.startOfMonth
    for _ in 0..<month { day = day.startOfNextMonth }
    return day
  }
}
