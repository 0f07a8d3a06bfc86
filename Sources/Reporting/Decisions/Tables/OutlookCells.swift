import DecisionAnalysis
import JobCreation

/// What tables say of a plan's outlook, in columns that all of them share.
enum OutlookCells {
  /// The columns of the chance.
  static let chances =
    ["attainment", "standard_error", "attainment_low", "attainment_high"]
    + Structure.allCases.map { "attainment_\($0.rawValue)" }
    + ["attainment_little_support", "attainment_much_support", "expected_jobs"]

  /// The columns of money and net jobs.
  static let trailing = [
    "currency", "cost", "unspent", "coverage", "cost_per_gross_job", "net_jobs",
    "cost_per_net_job",
  ]

  /// The chance of an outlook, column by column.
  static func chanceCells(of outlook: PlanOutlook) -> [Table.Cell] {
    let structures: [Table.Cell] = Structure.allCases.map { structure in
      outlook.structures.first { $0.structure == structure }.map { .probability($0.chance) }
        ?? .missing
    }
    return [
      .probability(outlook.chance.value), .probability(outlook.chance.standardError),
      .probability(outlook.range.lowerBound), .probability(outlook.range.upperBound),
    ] + structures + [
      outlook.whenSupportMatters.map { .probability($0.little.chance) } ?? .missing,
      outlook.whenSupportMatters.map { .probability($0.much.chance) } ?? .missing,
      .quantity(outlook.expectedJobs.value),
    ]
  }

  /// The money and net jobs of an outlook, column by column.
  static func trailingCells(of outlook: PlanOutlook) -> [Table.Cell] {
    let money = outlook.money
    func quantity(_ value: Double?) -> Table.Cell { value.map { .quantity($0) } ?? .missing }
    return [
      money.map { .text($0.currency) } ?? .missing, quantity(money?.cost),
      quantity(money?.unspent), money.map { .probability($0.coverage) } ?? .missing,
      quantity(money?.costPerGrossJob), quantity(outlook.net?.net),
      quantity(outlook.net?.costPerNetJob),
    ]
  }
}
