import JobCreation
import MonteCarlo

extension Table {
  /// The number of jobs counted towards the target on its last day, value by value.
  ///
  /// One row a variant and number of jobs that some path reached. `paths` counts the simulated paths and sums to
  /// the run's paths; `probability` weighs the rival explanations, so that a value may hold some although none of
  /// the counted paths took it; `at_least` is the chance of so many jobs or more. Counts above 65,536 are not told
  /// apart: the row of 65,537 stands for all of them.
  package static func distribution(of result: RunResult) -> Table {
    Table(
      name: "distribution",
      columns: ["variant", "date", "jobs", "paths", "probability", "at_least"],
      rows: result.variants.flatMap(rows(of:)))
  }

  private static func rows(of variant: VariantForecast) -> [[Cell]] {
    let forecast = variant.forecast
    let counted = CountMixture(weights: [1], histograms: [forecast.finalPaths])
    let values = Set(forecast.final.attainableCounts).union(counted.attainableCounts)
    return values.sorted().map { jobs in
      let paths =
        jobs > CountHistogram.limit
        ? forecast.finalPaths.overflow : forecast.finalPaths.count(of: jobs)
      return [
        .text(variant.name), .day(forecast.programme.target.deadline), .integer(jobs),
        .integer(Int(paths)), .probability(forecast.final.share(of: jobs)),
        .probability(forecast.final.chance(ofAtLeast: jobs)),
      ]
    }
  }
}
