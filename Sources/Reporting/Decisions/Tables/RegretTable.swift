import DecisionAnalysis
import JobCreation

extension Table {
  /// What each plan may cost against the one that is best if a structure holds: one row a plan and
  /// structure; `nil` for a single plan or structure.
  ///
  /// `jobs_regret` is in jobs expected by the deadline, `attainment_regret` a difference of chances.
  package static func regret(of result: ComparisonResult) -> Table? {
    guard let regret = result.comparison.regret else { return nil }
    return Table(
      name: "regret",
      columns: [
        "plan", "structure", "weight", "expected_jobs", "jobs_regret", "attainment",
        "attainment_regret",
      ],
      rows: zip(result.comparison.plans, regret.plans).flatMap { plan, row in
        plan.outlook.structures.enumerated().map { index, structure -> [Cell] in
          [
            .text(row.name), .text(structure.structure.rawValue),
            .probability(structure.weight), .quantity(structure.expectedJobs),
            .quantity(row.jobs.structures[index]), .probability(structure.chance),
            .probability(row.chance.structures[index]),
          ]
        }
      })
  }
}
