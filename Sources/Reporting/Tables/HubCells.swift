import JobCreation
import MonteCarlo

/// The columns that tables of hubs and of countries share.
struct HubCells {
  /// Their names.
  static let names =
    ["quantity", "date", "mean"] + SpreadQuantiles.names
    + ["part", "part_stated", "attainment", "standard_error", "shortfall", "shortfall_se"]

  let deadline: CalendarDay
  let jobs: CountMixture
  let joiners: CountMixture
  let goal: HubGoal

  /// Jobs still to come, with what there is to bring.
  var jobsCells: [Table.Cell] {
    spread("jobs", jobs) + [
      .quantity(goal.part), .flag(goal.isStated), .probability(goal.attainment),
      .probability(goal.attainmentError), .quantity(goal.shortfall), .quantity(goal.shortfallError),
    ]
  }

  /// Joiners still to come, of whom nothing is promised.
  var joinersCells: [Table.Cell] {
    spread("joiners", joiners) + Array(repeating: .missing, count: 6)
  }

  private func spread(_ quantity: String, _ counts: CountMixture) -> [Table.Cell] {
    [.text(quantity), .day(deadline), .quantity(counts.mean)] + SpreadQuantiles.cells(of: counts)
  }
}
