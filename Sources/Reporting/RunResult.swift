package import DecisionAnalysis
package import JobCreation
import MonteCarlo

/// Everything a run answers: where it came from, and a forecast for each variant.
package struct RunResult: Sendable {
  /// Where the result came from.
  package var description: RunDescription

  /// The forecasts, the one that headlines the answer first; at least one.
  package var variants: [VariantForecast]

  /// The plans on the same futures, the one that headlines the answer first; `nil` where there is
  /// neither money nor a variant.
  package var comparison: Comparison?

  /// A result with a single variant, under the name of its plan, else `baseline`.
  package init(
    description: RunDescription, forecast: Forecast, comparison: Comparison? = nil
  ) {
    self.description = description
    self.comparison = comparison
    let name = comparison?.plans.first?.named.name ?? "baseline"
    variants = [VariantForecast(name: name, forecast: forecast)]
  }

  /// The plans beside each other as a result of their own; `nil` where there are fewer than two.
  var plans: ComparisonResult? {
    guard let comparison, comparison.plans.count > 1 else { return nil }
    return ComparisonResult(
      description: DecisionDescription(
        origin: description, programme: headline.programme, simulation: headline.simulation),
      comparison: comparison)
  }

  /// The SHA-256 of what determines the result: scenario, settings, data, seed, paths and version.
  package var identifier: String {
    description.identifier(simulation: headline.simulation)
  }

  /// What the reader of a variant must know: what the checks of the scenario found, then what the forecast says.
  ///
  /// Where both speak under one id the forecast knows more, and the check is left out.
  package func findings(of variant: VariantForecast) -> [ForecastFinding] {
    let said = Set(variant.forecast.findings.map(\.id))
    return description.findings.filter { !said.contains($0.id) } + variant.forecast.findings
  }

  /// The paces of the programme; `nil` where no day is left.
  package var pace: JobPace? {
    JobPace(of: headline.programme, counted: headline.jobsCountedAlready)
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
