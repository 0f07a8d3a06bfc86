public import GrowthModels
public import Probability

/// The rival hypotheses of how jobs come about; at least one of the three.
public struct JobAssumptions: Sendable, Equatable {
  /// Curves under which jobs follow their own trend; empty where that is not considered.
  public var trend: [Growth]

  /// Members keep hiring at a rate.
  public var exposure: ExposureAssumption?

  /// Every member brings a number of jobs, spread over its age.
  public var cohort: CohortAssumption?

  /// The prior of the excess dispersion D − 1 of job counts, above 0.
  public var excessDispersion: UncertainQuantity

  /// Priors stated in the scenario for the trend's curves; defaults hold for the rest, but a
  /// formula's parameters have none.
  public var priors: [GrowthPriorKey: UncertainQuantity]

  /// Assumptions from their parts.
  public init(
    trend: [Growth] = [], exposure: ExposureAssumption? = nil,
    cohort: CohortAssumption? = nil, excessDispersion: UncertainQuantity,
    priors: [GrowthPriorKey: UncertainQuantity] = [:]
  ) {
    precondition(!trend.isEmpty || exposure != nil || cohort != nil, "jobs need a structure")
    self.trend = trend
    self.exposure = exposure
    self.cohort = cohort
    self.excessDispersion = excessDispersion
    self.priors = priors
  }
}
