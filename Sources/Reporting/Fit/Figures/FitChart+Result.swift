package import Charts
import CurveFitting

extension FitChart {
  /// The best curve with its readings, its forecast and what it leaves unexplained; `nil` where
  /// values depend on several predictors.
  package init?(of result: FitResult) {
    guard let series = FittedSeries(of: result) else { return nil }
    let fit = result.best
    let extrapolated = series.forecast(fit)
    let fitted = series.curve(fit).opened(towards: extrapolated, result.comparison.data.kind)
    let readings = series.readings(fit)
    self.init(
      texts: English.fitTexts(of: result),
      labels: English.fitLabels(of: result), readings: readings, fitted: fitted,
      extrapolated: extrapolated, level: result.comparison.settings.level,
      ceiling: result.comparison.data.kind == .increments ? nil : FitCeiling(of: fit),
      deviation: series.deviation(fit), isCounted: result.comparison.data.kind != .response,
      timeUnit: result.description.clock.unit,
      timeTicks: result.description.clock.ticks(
        over: readings.map(\.time) + extrapolated.map(\.time)))
  }
}

extension [CurvePoint] {
  /// Counts have no interval at their readings: that of a forecast opens at the last of them, for
  /// counts of intervals as wide as the first one's, for running totals at the curve itself.
  fileprivate func opened(towards forecast: [CurvePoint], _ kind: FitData.Kind) -> [CurvePoint] {
    guard let last, last.interval == nil else { return self }
    guard let first = forecast.lazy.compactMap(\.interval).first else { return self }
    var opened = self
    opened[count - 1].interval = kind == .increments ? first : last.value...last.value
    return opened
  }
}

extension FitCeiling {
  /// The ceiling of a fit with its interval; `nil` where the curve has none.
  init?(of fit: CurveFit) {
    guard let ceiling = fit.ceiling else { return nil }
    let parameter = fit.parameters[ceiling.parameter]
    guard parameter.estimate.isFinite else { return nil }
    self.init(
      value: parameter.estimate, low: parameter.interval.lower, high: parameter.interval.upper,
      step: English.step(of: parameter))
  }
}
