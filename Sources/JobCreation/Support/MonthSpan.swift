/// The days of a month to come, on which a plan's money is spent and its levers act.
struct MonthSpan: Sendable {
  /// The stretches of days, each from its first to the day after its last.
  let stretches: [Range<CalendarDay>]

  /// Whether a plan can still act on it: it ends after `as_of`.
  let isOpen: Bool

  /// The months to come of a model.
  static func all(of model: ProgrammeModel) -> [MonthSpan] {
    let knots = model.future.knots
    return model.monthsToCome.map { month in
      MonthSpan(
        stretches: month.pieces.map { knots[$0]..<knots[$0 + 1] },
        isOpen: month.lastDay > model.programme.asOf)
    }
  }

  /// The number of its days between two days.
  func days(within window: Range<CalendarDay>) -> Int {
    stretches.reduce(0) { sum, stretch in
      let first = max(stretch.lowerBound, window.lowerBound)
      let end = min(stretch.upperBound, window.upperBound)
      return sum + max(0, end.dayNumber - first.dayNumber)
    }
  }
}

extension Range<CalendarDay> {
  /// The number of days.
  var dayCount: Int { upperBound.dayNumber - lowerBound.dayNumber }
}
