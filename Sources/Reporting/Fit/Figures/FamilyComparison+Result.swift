package import Charts
import CurveFitting

extension FamilyComparison {
  /// All curves through the readings and beyond; `nil` with one curve, or where values depend on
  /// several predictors.
  ///
  /// They are drawn to the last time asked for, or half as long again as the readings go. Curves
  /// whose ceiling is open are drawn too: that they part is what the picture shows.
  package init?(of result: FitResult) {
    guard result.comparison.fits.count > 1, let series = FittedSeries(of: result) else {
      return nil
    }
    let end = result.comparison.settings.horizon.last ?? series.horizon
    let families = zip(result.comparison.fits, result.comparison.aiccWeights).map { fit, weight in
      Family(
        name: English.capitalised(English.name(of: fit)), weight: weight.map { min(1, $0) },
        fitted: series.curve(fit), extrapolated: series.continuation(fit, to: end))
    }
    let readings = series.readings(result.best)
    self.init(
      slug: "family-curves", texts: English.familyTexts(of: result),
      labels: English.familyLabels(of: result), readings: readings, families: families,
      isCounted: result.comparison.data.kind != .response,
      timeUnit: result.description.clock.unit,
      timeTicks: result.description.clock.ticks(
        over: readings.map(\.time) + families.flatMap { $0.extrapolated.map(\.time) }))
  }
}
