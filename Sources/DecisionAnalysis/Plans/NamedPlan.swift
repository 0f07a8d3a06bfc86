public import JobCreation

/// A plan under a name, with the plan under which its programme's rates were learned.
public struct NamedPlan: Sendable, Equatable {
  /// The name, as in the scenario's variants.
  public var name: String

  /// What is done.
  public var plan: Plan

  /// The reference plan: the scenario's own budget without levers.
  public var reference: Plan

  /// A plan with its name and reference.
  public init(name: String, plan: Plan, reference: Plan) {
    self.name = name
    self.plan = plan
    self.reference = reference
  }
}
