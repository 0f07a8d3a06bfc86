import JobCreation
import MonteCarlo

extension Table {
  /// Jobs counted towards the target and members, by date: mean, quantiles, and the chance of the target by then.
  ///
  /// One row a variant, quantity (`jobs`, `members`) and date. Quantiles are attainable whole numbers. `attainment`
  /// is the chance that jobs have reached the target by the end of the date; members have none.
  package static func trajectory(of result: RunResult) -> Table {
    Table(
      name: "trajectory",
      columns: ["variant", "quantity", "date", "mean"] + SpreadQuantiles.names + ["attainment"],
      rows: result.variants.flatMap { variant in
        rows(
          variant.name, "jobs", variant.forecast.jobs,
          target: variant.forecast.programme.target.jobs)
          + rows(variant.name, "members", variant.forecast.members, target: nil)
      })
  }

  private static func rows(
    _ variant: String, _ quantity: String, _ dates: [DatedCounts], target: Int?
  ) -> [[Cell]] {
    dates.map { date in
      [.text(variant), .text(quantity), .day(date.day), .quantity(date.counts.mean)]
        + SpreadQuantiles.cells(of: date.counts)
        + [target.map { .probability(date.counts.chance(ofAtLeast: $0)) } ?? .missing]
    }
  }
}
