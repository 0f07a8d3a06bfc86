import GrowthModels
import JobCreation

extension Table {
  /// What was assumed about each parameter and what the observations left of it.
  ///
  /// One row a candidate model and parameter, in the parameter's unit: 5 %, 50 % and 95 % quantiles of prior and
  /// posterior. `learned` is `false` where the posterior is wider than 0.9 of the prior on the unconstrained scale.
  /// The parameters are those of the first variant: variants share their history.
  package static func parameters(of result: RunResult) -> Table {
    Table(
      name: "parameters",
      columns: [
        "structure", "members_growth", "jobs_growth", "parameter", "unit", "prior_p05",
        "prior_p50", "prior_p95", "p05", "p50", "p95", "learned",
      ],
      rows: result.headline.candidates.flatMap { candidate in
        candidate.parameters.map { row(of: $0, in: candidate.model) }
      })
  }

  private static func row(of parameter: ParameterSummary, in model: CandidateModel) -> [Cell] {
    [
      .text(model.structure.rawValue), .text(model.membersGrowth.name),
      .text(model.jobsGrowthName), .text(parameter.name), .text(parameter.unit),
    ] + cells(of: parameter.prior) + cells(of: parameter.posterior) + [.flag(parameter.isLearned)]
  }

  private static func cells(of triple: QuantileTriple) -> [Cell] {
    [.quantity(triple.p05), .quantity(triple.p50), .quantity(triple.p95)]
  }
}
