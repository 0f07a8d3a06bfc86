import Charts
import JobCreation

extension FitClock {
  /// The labelled places on a time axis: starts of periods, or round numbers.
  func ticks(over times: [Double]) -> [AxisTick] {
    guard let first = times.min(), let last = times.max(), first < last else {
      return times.first.map { [AxisTick(value: $0, label: text(shown: $0))] } ?? []
    }
    if isCalendar {
      return CalendarTicks.ticks(
        from: CalendarDay(dayNumber: Int(first)), to: CalendarDay(dayNumber: Int(last)))
    }
    // Below this share of its size a stretch of time has no round numbers that a double can tell.
    guard last - first > 1e-9 * max(abs(first), abs(last)) else { return [] }
    let values = Ticks.values(within: first...last)
    let figures = Figures(ticks: values, numbers: Self.numbers)
    return values.map { AxisTick(value: $0, label: figures.text(of: $0)) }
  }

  /// A time of the model in words: `2019-12-31`, or the number.
  func text(_ time: Double) -> String { text(shown: shown(time)) }

  private func text(shown: Double) -> String {
    isCalendar
      ? CalendarDay(dayNumber: Int(shown)).description : DecimalText.quantity(shown) ?? ""
  }

  /// Years are no thousands.
  private static let numbers = NumberStyle(
    groupingMark: "", decimalMark: ".", percentSuffix: "%")
}
