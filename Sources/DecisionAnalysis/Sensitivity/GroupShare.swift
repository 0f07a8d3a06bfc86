public import SensitivityAnalysis
import JobCreation

/// How much of an answer's spread a group of unknowns explains, alone and with others.
///
/// Groups are drawn independently of each other, so that their shares by themselves sum to at most 1;
/// what is missing is what they do together.
public struct GroupShare: Sendable {
  /// What a group holds.
  public enum Group: Sendable, Hashable {
    /// What the history leaves open: which explanation holds, and its parameters.
    case history

    /// A parameter that no observation touches, by its name.
    case assumed(String)

    /// An input of the plan, by its name.
    case plan(String)

    /// Hubs' shares, where hubs open or close.
    case hubs

    /// The common shock of the months to come.
    case shock

    /// Joiners and leavers as they happen to come and go.
    case members

    /// The jobs' own luck.
    case jobs
  }

  /// The group.
  public var group: Group

  /// The shares of the variance of the chance given the future; `nil` for the jobs' own luck, which
  /// is averaged out there, and where the chance does not vary.
  public var attainment: SobolIndices?

  /// The shares of the variance of the final count; `nil` where it does not vary.
  public var count: SobolIndices?
}

extension GroupShare {
  /// The rows of the design unless stated otherwise.
  package static let rows = 4_096

  /// Simulates a design for a plan and tells the groups' shares [Saltelli 2010] [Jansen 1999].
  static func all(
    of ensemble: Ensemble, plan: NamedPlan, rows: Int, seed: UInt64, workers: Int,
    progress: (Double) -> Void
  ) async throws -> [GroupShare] {
    let paths = GroupedPaths(ensemble, plan: plan.plan, against: plan.reference, seed: seed)
    let outputs = try await paths.simulate(rows: rows, workers: workers, progress: progress)
    let bootstrap = Bootstrap(seed: seed)
    func indices(_ outputs: [[Double]]) -> [SobolIndices]? {
      PickFreezeOutputs(a: outputs[0], b: outputs[1], mixed: Array(outputs.dropFirst(2)))
        .indices(bootstrap: bootstrap)
    }
    let (chance, count) = (indices(outputs.chances), indices(outputs.finals))
    return paths.groups.indices.map { index in
      GroupShare(
        group: Group(paths.groups[index]),
        attainment: paths.groups[index] == .jobs ? nil : chance?[index], count: count?[index])
    }
  }
}

extension GroupShare.Group {
  fileprivate init(_ group: PathGroup) {
    switch group {
    case .history: self = .history
    case .assumed(let name): self = .assumed(name)
    case .plan(let name): self = .plan(name)
    case .hubs: self = .hubs
    case .shock: self = .shock
    case .members: self = .members
    case .jobs: self = .jobs
    }
  }
}
