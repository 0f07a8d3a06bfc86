import Charts
import CurveFitting
import Estimation
import Formulas

/// The tables that a terminal prints.
extension English {
  /// More times than this are thinned out on a terminal.
  private static let forecastLimit = 12

  static func familyTable(of result: FitResult) -> [String] {
    let comparison = result.comparison
    guard comparison.fits.count > 1 || !comparison.setAside.isEmpty else { return [] }
    let horizon = comparison.settings.horizon.last.map(result.description.clock.text)
    let rows = zip(comparison.fits, comparison.aiccWeights).map { fit, weight in
      [
        name(of: fit), weight.map(perCent) ?? "unknown",
        fit.aicc.map { criterion($0) } ?? "", roughly(fit.residualStandardDeviation),
        ceilingText(of: fit), endText(of: fit, result),
      ]
    }
    let others = comparison.setAside.map {
      [
        name(of: $0.model), "none", "", "", "",
        "needs \(count($0.observationsNeeded)) readings",
      ]
    }
    return ["Curves, by how well they fit for their number of parameters:"]
      + TextTable(
        columns: [
          .words("curve"), .figures("weight"), .figures("AICc"), .figures("typical misfit"),
          .figures("ceiling"), .figures(horizon.map { "by \($0)" } ?? ""),
        ], rows: rows + others
      ).lines
  }

  static func parameterTable(of result: FitResult) -> [String] {
    let fit = result.best
    let rows = fit.parameters.enumerated().map { index, parameter in
      let figures = figures(for: parameter)
      return [
        parameter.name, figures.text(of: parameter.estimate),
        parameter.standardError.map { $0.isFinite ? figures.text(of: $0) : "unknown" } ?? "unknown",
        range(parameter.interval.lower, parameter.interval.upper, figures),
        unit(of: index, in: fit, result.description.clock),
        parameter.edge.map { "at the \($0.rawValue) end of its range" } ?? "",
      ]
    }
    let level = levelText(result.comparison.settings.level)
    return ["\(heading(of: fit)):"]
      + TextTable(
        columns: [
          .words("parameter"), .figures("estimate"), .figures("standard error"),
          .words("\(level) interval"), .words(""), .words(""),
        ], rows: rows
      ).lines
  }

  static func forecastTable(of result: FitResult) -> [String] {
    guard case .points(let points) = result.best.forecast, !points.isEmpty else { return [] }
    let figures = figures(for: points, result)
    let shown = thinned(points)
    let rows = shown.map { point in
      [
        result.description.clock.text(point.time), figure(point.mean, figures),
        range(point.lower, point.upper, figures),
      ]
    }
    let level = levelText(result.comparison.settings.level)
    let rest = shown.count < points.count ? " (\(shown.count) of \(points.count) times)" : ""
    return [
      "Forecast of \(theCurve(result.best))\(rest), with intervals for a reading at that time:"
    ]
      + TextTable(
        columns: [
          .words(result.description.timeName ?? "time"), .figures("expected"),
          .words("\(level) interval"),
        ], rows: rows
      ).lines
  }

  private static func heading(of fit: CurveFit) -> String {
    switch fit.model {
    case .family: capitalised(theCurve(fit))
    case .formula(let model): model.formula.text
    }
  }

  /// A criterion to a tenth, its zero kept: only differences count.
  private static func criterion(_ value: Double) -> String {
    abs(value) < 1e12 ? NumberStyle.english.decimal(value, places: 1) : roughly(value)
  }

  private static func ceilingText(of fit: CurveFit) -> String {
    guard let ceiling = fit.ceiling else { return "none" }
    guard ceiling.isIdentified else { return "open" }
    let parameter = fit.parameters[ceiling.parameter]
    let text = figures(for: parameter).text(of: parameter.estimate)
    // A ceiling is above 0, however little is known of it.
    return text == "0" ? roughly(parameter.estimate) : text
  }

  private static func endText(of fit: CurveFit, _ result: FitResult) -> String {
    switch fit.forecast {
    case .notAsked: return ""
    case .refused: return "no forecast"
    case .points(let points):
      guard let last = points.last else { return "" }
      return figure(last.mean, figures(for: [last], result))
    }
  }

  /// The first, the last, and as many between as a terminal shows.
  private static func thinned(_ points: [PredictedPoint]) -> [PredictedPoint] {
    guard points.count > forecastLimit else { return points }
    let last = Double(points.count - 1)
    return (0..<forecastLimit).map {
      points[Int((last * Double($0) / Double(forecastLimit - 1)).rounded())]
    }
  }

  /// Why a search stopped.
  static func words(for termination: Termination) -> String {
    switch termination {
    case .converged: "no change of the parameters fits better"
    case .exact: "the curve goes through every reading"
    case .stalled: "the fit stopped improving although some change should still help"
    case .stepLimit: "the search was cut short; more starts or nearer ones may fit better"
    }
  }
}
