import Charts
import CurveFitting
import Formulas
import JobCreation

/// The words of the chart of a fit, and what all charts of a fit share.
extension English {
  static func fitTexts(of result: FitResult) -> ChartTexts {
    let fit = result.best
    let level = levelText(result.comparison.settings.level)
    let forecast = series(fit.forecast)
    let ceiling =
      fit.ceiling == nil ? "" : " Dash-dotted: the ceiling, in brackets its \(level) interval."
    return texts(
      of: result, title: title(of: result),
      subtitle: "\(data(of: result, inChart: true)), \(shape(of: fit))",
      callout: disagreement(of: result),
      notes: [
        "Band: where \(level) of further readings are expected if this curve holds, darker where "
          + "there are readings." + (forecast.isEmpty ? "" : " Dashed: beyond the last reading.")
          + ceiling
      ],
      alternative:
        "Line chart of \(data(of: result, inChart: true)) with \(theCurve(fit)) fitted to "
        + "them and, below it, readings less curve. \(verdict(on: fit, result)) "
        + (forecast.last.map { "It ends at \(roughly($0.mean)). " } ?? "")
        + "Readings lie typically \(roughly(fit.residualStandardDeviation)) off the curve. The "
        + "numbers are in fit.csv.")
  }

  static func fitLabels(of result: FitResult) -> FitChart.Labels {
    FitChart.Labels(
      curve: capitalised(name(of: result.best)),
      interval: "\(levelText(result.comparison.settings.level)) interval", ceiling: "Ceiling",
      lastReading: lastReading(of: result), residuals: "Residuals: reading minus curve",
      deviation: "shaded: one standard deviation, ±", words: intervalWords)
  }

  private static func title(of result: FitResult) -> String {
    let fit = result.best
    if let ceiling = fit.ceiling, !ceiling.isIdentified {
      return "The data cannot tell a ceiling yet: \(anyCeiling(of: fit)) fits nearly as well"
    }
    let level = levelText(result.comparison.settings.level)
    if let last = series(fit.forecast).last {
      let figures = figures(for: [last], result)
      return
        "\(capitalised(isFormula(fit) ? "formula" : shape(of: fit))): \(figures.text(of: last.mean)) by "
        + "\(moment(last.time, result.description.clock)), \(level) interval "
        + range(last.lower, last.upper, figures)
    }
    guard let ceiling = fit.ceiling else {
      return "\(capitalised(theCurve(fit))) stays within about "
        + "\(roughly(fit.residualStandardDeviation)) of the readings"
    }
    let parameter = fit.parameters[ceiling.parameter]
    let figures = figures(for: parameter)
    return "\(capitalised(theCurve(fit))) levels off at \(figures.text(of: parameter.estimate)) "
      + "(\(range(parameter.interval.lower, parameter.interval.upper, figures)))"
  }

  /// What rivals say, for a chart that shows one curve.
  private static func disagreement(of result: FitResult) -> String? {
    let close = result.contenders.count
    guard close > 1 else { return nil }
    let end = spread(of: result).map { " and say \($0)" } ?? ""
    return "\(count(close)) curves pass the readings about as closely\(end): see family-curves.svg"
  }

  // MARK: What all share

  static func texts(
    of result: FitResult, title: String, subtitle: String, callout: String?, notes: [String],
    alternative: String
  ) -> ChartTexts {
    let description = result.description
    let settings = result.comparison.settings
    return ChartTexts(
      title: title, subtitle: subtitle, callout: callout, notes: notes,
      source: "Source: \(description.data.name), \(words(for: settings.loss)), "
        + "\(count(settings.starts, "start", "starts")), Tusen \(description.version).",
      alternative: alternative, language: "en",
      provenance: Provenance(
        creator: "Tusen \(description.version)",
        source: "\(description.data.name) sha256:\(description.data.sha256)",
        identifier: "sha256:\(result.identifier)"))
  }

  private static func series(_ forecast: CurveForecast) -> [PredictedPoint] {
    if case .points(let points) = forecast { points.filter(\.mean.isFinite) } else { [] }
  }

  static func lastReading(of result: FitResult) -> String {
    guard let last = result.comparison.data.times.max() else { return "" }
    return "Last reading \(moment(last, result.description.clock))"
  }

  /// A family by its name, a formula as it was written.
  private static func shape(of fit: CurveFit) -> String {
    switch fit.model {
    case .family: "\(name(of: fit)) curve"
    case .formula(let model): model.formula.text
    }
  }

  private static func words(for loss: FitLoss) -> String {
    switch loss {
    case .leastSquares: "least squares"
    case .poisson: "counts of single events"
    case .nb1: "counts that come in bursts"
    }
  }
}
