public import Probability

/// Every member brings a number of jobs, spread over its age by a kernel.
public struct CohortAssumption: Sendable, Equatable {
  /// Jobs per member over its whole life.
  public var jobs: UncertainQuantity

  /// The law of a member's age at its hires.
  public var kernel: AgeKernel

  /// The mean age at a hire, in months, delay included.
  public var meanAge: UncertainQuantity

  /// A cohort assumption from its parts.
  public init(jobs: UncertainQuantity, kernel: AgeKernel, meanAge: UncertainQuantity) {
    self.jobs = jobs
    self.kernel = kernel
    self.meanAge = meanAge
  }
}
