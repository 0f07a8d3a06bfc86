import Charts
import CurveFitting

/// The words of the chart of profiles.
extension English {
  static func profileTexts(of result: FitResult) -> ChartTexts {
    let fit = result.best
    let open = fit.openEnded
    let level = levelText(result.comparison.settings.level)
    let title =
      open.isEmpty
      ? "The data bound every parameter of \(theCurve(fit))"
      : open.count == fit.parameters.count
        ? "The data bound no parameter of \(theCurve(fit)) on both sides"
        : "The data leave open how \(extremes(of: fit)) \(list(open)) may be"
    let ranges = fit.parameters.map {
      "\($0.name) \(range($0.interval.lower, $0.interval.upper, figures(for: $0)))"
    }
    return texts(
      of: result, title: title,
      subtitle:
        "How much worse \(theCurve(fit)) fits (upwards) when one parameter is held at other "
        + "values (sideways)",
      callout: nil,
      notes: [
        "Values below the \(level) line fit nearly as well as the best: they are the \(level) "
          + "interval, the thick bar. An arrow: the data rule out no value on that side."
          + (fit.ceiling == nil ? "" : " The 97.5% line decides whether a ceiling counts as known.")
      ],
      alternative: "\(count(fit.parameters.count, "panel", "panels")) showing how the misfit of "
        + "\(theCurve(fit)) grows around each estimate. \(level) intervals: "
        + "\(ranges.joined(separator: "; ")). The numbers are in profile-curves.csv.")
  }

  private static func extremes(of fit: CurveFit) -> String {
    let open = fit.parameters.filter(\.interval.isOpen)
    let isAbove = open.contains { $0.interval.upper == nil }
    let isBelow = open.contains { $0.interval.lower == nil }
    return isAbove && isBelow ? "small or large" : isAbove ? "large" : "small"
  }
}
