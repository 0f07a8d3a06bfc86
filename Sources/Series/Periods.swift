import JobCreation

/// The rhythm of a series: how long before a time the one before it would be.
struct Periods {
  /// The times that occur, rising.
  let ends: [Double]

  /// How they are written.
  let scale: SeriesTimes.Scale

  /// Where each interval starts that ends at one of the times: at the time before, the first one a
  /// period earlier.
  func starts(of times: [Double]) -> [Double] {
    var starts: [Double] = []
    var position = 0
    for time in times {
      while position < ends.count, ends[position] < time { position += 1 }
      starts.append(position > 0 ? ends[position - 1] : before(time))
    }
    return starts
  }

  /// The time one period before another, and never the same: a number may be so large that one
  /// less makes no difference.
  func before(_ time: Double) -> Double { min(after(time, periods: -1), time.nextDown) }

  /// The time some periods after another: on the calendar by months where all times fall on the
  /// same day of theirs, otherwise by the median step.
  func after(_ time: Double, periods: Int) -> Double {
    let step = medianStep ?? 1
    guard scale != .numbers else { return time + Double(periods) * step }
    let day = CalendarDay(dayNumber: Int(time))
    guard let months = monthStep else { return time + (Double(periods) * step).rounded() }
    let count = day.year * 12 + day.month - 1 + months * periods
    guard count >= 0, let first = CalendarDay(year: count / 12, month: count % 12 + 1, day: 1)
    else { return time + (Double(periods) * step).rounded() }
    let isEnd = day == day.endOfMonth
    let last = first.endOfMonth
    return Double((isEnd ? last : min(last, first.adding(days: day.day - 1))).dayNumber)
  }

  /// The median step in months; `nil` where the days of the months differ.
  private var monthStep: Int? {
    let days = ends.map { CalendarDay(dayNumber: Int($0)) }
    guard scale == .months || days.count > 1, let first = days.first,
      days.allSatisfy({ $0 == $0.endOfMonth }) || days.allSatisfy({ $0.day == first.day })
    else { return nil }
    let months = days.map { $0.year * 12 + $0.month }
    let steps = zip(months.dropFirst(), months).map { $0 - $1 }.sorted()
    return steps.isEmpty ? 1 : steps[steps.count / 2]
  }

  private var medianStep: Double? {
    let steps = zip(ends.dropFirst(), ends).map { $0 - $1 }.sorted()
    return steps.isEmpty ? nil : steps[steps.count / 2]
  }
}
