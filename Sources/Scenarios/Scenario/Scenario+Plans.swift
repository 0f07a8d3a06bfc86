public import JobCreation

extension Scenario {
  /// The plan as it stands in the file, its levers on.
  public var plan: Plan {
    Plan(programme: programme, budget: budget, levers: levers, net: net, returns: returns)
  }
}

extension Variant {
  /// The plan under the variant.
  public var plan: Plan {
    Plan(programme: programme, budget: budget, levers: levers, net: net, returns: returns)
  }
}
