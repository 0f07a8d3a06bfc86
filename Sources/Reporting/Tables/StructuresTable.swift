import GrowthModels
import JobCreation
import MonteCarlo

extension Table {
  /// The rival explanations: how much each weighs, what its prior said of the first job count, and what it answers.
  ///
  /// One row a variant and candidate model. `weight` is prior weight × evidence, `weight_equal` the weight where
  /// each structure counts alike, `weight_after_first` the weight by the evidence after the first job count.
  /// `first_count_p05` and `first_count_p95` bound the prior predictive 90 % range of the first job count, beside
  /// `first_count` itself.
  package static func structures(of result: RunResult) -> Table {
    Table(
      name: "structures",
      columns: [
        "variant", "structure", "members_growth", "jobs_growth", "prior_weight", "log_evidence",
        "log_evidence_se", "weight", "p50", "attainment", "weight_equal", "weight_after_first",
        "first_count_p05", "first_count_p95", "first_count",
      ],
      rows: result.variants.flatMap { variant in
        variant.forecast.candidates.map { row(of: $0, variant: variant.name) }
      })
  }

  private static func row(of candidate: CandidateForecast, variant: String) -> [Cell] {
    let final = CountMixture(weights: [1], histograms: [candidate.final])
    return [
      .text(variant), .text(candidate.model.structure.rawValue),
      .text(candidate.model.membersGrowth.name), .text(candidate.model.jobsGrowthName),
      .probability(candidate.priorWeight), .quantity(candidate.logEvidence),
      .quantity(candidate.logEvidenceStandardError), .probability(candidate.weight),
      .integer(final.quantile(0.5)), .probability(candidate.attainment),
      .probability(candidate.weightEqual), .probability(candidate.weightAfterFirstCount),
      candidate.firstCountRange.map { .integer($0.lowerBound) } ?? .missing,
      candidate.firstCountRange.map { .integer($0.upperBound) } ?? .missing,
      candidate.firstCount.map { .integer($0) } ?? .missing,
    ]
  }
}
