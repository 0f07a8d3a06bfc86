import Charts
import JobCreation
import MonteCarlo

extension English {
  /// The words around the fan of members.
  static func memberTexts(of result: RunResult, counted: Reading?) -> ChartTexts {
    let forecast = result.headline
    let deadline = forecast.programme.target.deadline
    let last = forecast.members.last
    let middle = last.map { count($0.counts.quantile(0.5)) } ?? "0"
    let spread =
      last.map { "\(count($0.counts.quantile(0.05))) to \(count($0.counts.quantile(0.95)))" } ?? ""
    let known = counted.map { "\(count(Int($0.value))) by \(date(CalendarDay(dayNumber: $0.day)))" }
    let end = date(last?.day ?? deadline)
    let leavers =
      forecast.programme.members.attrition == nil
      ? "" : " Firms that leave again still count as joined here."
    return texts(
      of: result, title: title(from: counted, to: middle, on: last?.day ?? deadline),
      subtitle: "member firms that have joined, until \(end)",
      callout: nil,
      notes: [
        "In 90 of 100 simulated futures \(spread) firms have joined by \(end)." + leavers,
        "Dashed line: median. Bands average the growth curves considered by evidence and hold what "
          + "is uncertain in their parameters and in recruitment.",
      ],
      alternative: "Fan chart of member firms that have joined. "
        + (known.map { "Counted: \($0). " } ?? "")
        + "The median ends at \(middle) on \(end), the 90% interval at \(spread). The numbers are "
        + "in members.csv.")
  }

  private static func title(from counted: Reading?, to middle: String, on day: CalendarDay)
    -> String
  {
    guard let counted, counted.rank != .start else {
      return "Members grow to about \(middle) by \(month(day))"
    }
    let known = CalendarDay(dayNumber: counted.day)
    return
      "Members grow from \(count(Int(counted.value))) in \(month(known)) to about \(middle) by "
      + month(day)
  }
}
