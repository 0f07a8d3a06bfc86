public import GrowthModels

/// How jobs come from members, or without them.
public enum Structure: String, CaseIterable, Sendable, Hashable {
  /// Jobs follow a curve of their own.
  case trend

  /// Every member keeps hiring at a rate.
  case exposure

  /// Every member brings a number of jobs, spread over its age.
  case cohort
}

/// A rival explanation: a structure, a curve of members' growth, and the structure's own variant.
public struct CandidateModel: Sendable, Hashable {
  /// What distinguishes two candidates of one structure besides members' growth.
  public enum JobsVariant: Sendable, Hashable {
    /// The jobs curve.
    case trend(Growth)

    /// Whose hires a count covers.
    case exposure(ExposureAssumption.Counted)

    /// The kernel over a member's age.
    case cohort(AgeKernel)
  }

  /// The curve of members' growth.
  public var membersGrowth: Growth

  /// The structure with its variant.
  public var jobs: JobsVariant

  /// A candidate from its parts.
  public init(membersGrowth: Growth, jobs: JobsVariant) {
    self.membersGrowth = membersGrowth
    self.jobs = jobs
  }

  /// The structure.
  public var structure: Structure {
    switch jobs {
    case .trend: .trend
    case .exposure: .exposure
    case .cohort: .cohort
    }
  }

  /// The name of the variant in files: a family or formula, `joined` or `listed`, or the kernel.
  public var jobsGrowthName: String {
    switch jobs {
    case .trend(let growth): growth.name
    case .exposure(let counted): counted.rawValue
    case .cohort(let kernel): kernel.name
    }
  }
}
