package import JobCreation

/// Everything a run answers: where it came from, and a forecast for each variant.
package struct RunResult: Sendable {
  /// Where the result came from.
  package var description: RunDescription

  /// The forecasts, the one that headlines the answer first; at least one.
  package var variants: [VariantForecast]

  /// A result with a single variant, named `baseline`.
  package init(description: RunDescription, forecast: Forecast) {
    self.description = description
    variants = [VariantForecast(name: "baseline", forecast: forecast)]
  }

  /// The forecast that headlines the answer.
  package var headline: Forecast { variants[0].forecast }
}

/// A forecast under a variant's name.
package struct VariantForecast: Sendable {
  /// The name in files.
  package var name: String

  /// The forecast.
  package var forecast: Forecast

  /// A forecast under a name.
  package init(name: String, forecast: Forecast) {
    self.name = name
    self.forecast = forecast
  }
}
