public import MonteCarlo

/// A rival explanation and what it says.
public struct CandidateForecast: Sendable {
  /// The explanation.
  public var model: CandidateModel

  /// Its weight before the observations; over all candidates they sum to 1.
  public var priorWeight: Double

  /// The natural logarithm of its evidence.
  public var logEvidence: Double

  /// The standard error of `logEvidence` over independent repetitions.
  public var logEvidenceStandardError: Double

  /// Its weight: prior weight × evidence, normalised.
  public var weight: Double

  /// Its weight where each structure counts alike.
  public var weightEqual: Double

  /// Its weight by the evidence after the first job count.
  public var weightAfterFirstCount: Double

  /// The prior predictive 90 % range of the first job count; `nil` where no job count is known.
  public var firstCountRange: ClosedRange<Int>?

  /// The first job count as observed; `nil` where none is known.
  public var firstCount: Int?

  /// The chance of reaching the target if this explanation holds.
  public var attainment: Double

  /// The number of jobs counted towards the target by its deadline if this explanation holds.
  public var final: CountHistogram

  /// What was learned about its parameters.
  public var parameters: [ParameterSummary]

  /// How the posterior was found.
  public var diagnostics: PosteriorDiagnostics

  /// A rival explanation from its parts.
  package init(
    model: CandidateModel, priorWeight: Double, logEvidence: Double,
    logEvidenceStandardError: Double, weight: Double, weightEqual: Double,
    weightAfterFirstCount: Double, firstCountRange: ClosedRange<Int>?, firstCount: Int?,
    attainment: Double, final: CountHistogram, parameters: [ParameterSummary],
    diagnostics: PosteriorDiagnostics
  ) {
    self.model = model
    self.priorWeight = priorWeight
    self.logEvidence = logEvidence
    self.logEvidenceStandardError = logEvidenceStandardError
    self.weight = weight
    self.weightEqual = weightEqual
    self.weightAfterFirstCount = weightAfterFirstCount
    self.firstCountRange = firstCountRange
    self.firstCount = firstCount
    self.attainment = attainment
    self.final = final
    self.parameters = parameters
    self.diagnostics = diagnostics
  }
}
