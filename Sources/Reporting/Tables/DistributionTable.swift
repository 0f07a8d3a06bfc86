import JobCreation
import MonteCarlo

extension Table {
  /// The number of jobs counted towards the target on its last day, value by value.
  ///
  /// One row a variant and number of jobs that some path reached. `paths` counts the simulated paths and sums to
  /// the run's paths; `probability` weighs the rival explanations, so that a value may hold some although none of
  /// the counted paths took it; `at_least` is the chance of so many jobs or more.
  package static func distribution(of result: RunResult) -> Table {
    Table(
      name: "distribution",
      columns: ["variant", "date", "jobs", "paths", "probability", "at_least"],
      rows: result.variants.flatMap(rows(of:)))
  }

  private static func rows(of variant: VariantForecast) -> [[Cell]] {
    let forecast = variant.forecast
    var values = Set(forecast.finalPaths.nonEmptyBins.map(\.value))
    for histogram in forecast.final.histograms {
      values.formUnion(histogram.nonEmptyBins.map(\.value))
    }
    return values.sorted().map { jobs in
      [
        .text(variant.name), .day(forecast.programme.target.deadline), .integer(jobs),
        .integer(Int(forecast.finalPaths.count(of: jobs))),
        .probability(forecast.final.probability(of: jobs)),
        .probability(forecast.final.probability(atLeast: jobs)),
      ]
    }
  }
}
