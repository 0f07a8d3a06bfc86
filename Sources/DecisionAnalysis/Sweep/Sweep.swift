package import JobCreation
public import MonteCarlo

/// How the answer moves with one or two things that could be done differently.
public struct Sweep: Sendable {
  /// A thing that is varied.
  public struct Axis: Sendable, Equatable {
    /// The key in the scenario, such as `budget.total`.
    public var key: String

    /// The values, ascending.
    public var values: [Double]

    /// Its value in the scenario as it stands; `nil` where it is uncertain or not stated.
    public var present: Double?

    /// A thing that is varied over values.
    public init(key: String, values: [Double], present: Double?) {
      self.key = key
      self.values = values
      self.present = present
    }
  }

  /// The answer at one combination of values.
  public struct Point: Sendable {
    /// The values, one an axis.
    public var values: [Double]

    /// The answer.
    public var outlook: PlanOutlook
  }

  /// One or two axes.
  public var axes: [Axis]

  /// The answers; those of the last axis' values follow each other.
  public var points: [Point]

  /// The answer for the scenario as it stands.
  public var present: PlanOutlook

  /// The futures behind the numbers.
  public var simulation: SimulationSettings
}

extension Sweep {
  /// Answers every combination of values on the same futures.
  ///
  /// - Parameters:
  ///   - axes: One or two things that are varied.
  ///   - present: The scenario as it stands.
  ///   - simulation: Futures, seed and workers; the result does not depend on the workers.
  ///   - progress: Is told the share of the work that is done.
  ///   - plan: The plan at a combination of values, one an axis.
  /// - Returns: The answers.
  /// - Throws: What `plan` throws, before anything is simulated; `CancellationError` once the
  ///   surrounding task is cancelled.
  /// - Precondition: There are one or two axes, each with a value.
  public static func make(
    over axes: [Axis], present: NamedPlan, simulation: SimulationSettings,
    progress: (Double) -> Void = { _ in }, plan: ([Double]) throws -> NamedPlan
  ) async throws -> Sweep {
    try await make(
      over: axes, present: present, simulation: simulation,
      precision: ForecastPrecision().posterior, progress: progress, plan: plan)
  }

  /// Answers every combination of values as finely as `precision` says.
  package static func make(
    over axes: [Axis], present: NamedPlan, simulation: SimulationSettings,
    precision: PosteriorSet.Precision, progress: (Double) -> Void = { _ in },
    plan: ([Double]) throws -> NamedPlan
  ) async throws -> Sweep {
    precondition(
      (1...2).contains(axes.count) && axes.allSatisfy { !$0.values.isEmpty },
      "one or two things are varied, each over a value at least")
    let combinations = axes.reduce([[]]) { combinations, axis in
      combinations.flatMap { combination in axis.values.map { combination + [$0] } }
    }
    let plans = try combinations.map(plan)
    let asked = ([present] + plans).map { PlanAspects(of: $0, judgement: false) }
    var study = PlanStudy(simulation: simulation, precision: precision)
    let found = try await study.simulate(asked.flatMap { $0.requests(.chance) }, progress: progress)
    let outlooks = PlanAspects.answers(asked, from: found).map(\.outlook)
    return Sweep(
      axes: axes,
      points: zip(combinations, outlooks.dropFirst()).map { Point(values: $0, outlook: $1) },
      present: outlooks[0], simulation: simulation)
  }
}
