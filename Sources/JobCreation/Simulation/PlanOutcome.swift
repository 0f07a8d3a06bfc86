/// What one path comes to under one plan.
struct PlanOutcome {
  /// The target of the plan.
  var target = 1

  /// Jobs expected by the deadline given members, shocks and parameters, those counted already
  /// included.
  var expected = 0.0

  /// The chance of the target given them.
  var chance = 0.0

  /// Jobs drawn by the deadline.
  var final = 0

  /// Net jobs of those drawn; `nil` where nothing is said about them.
  var net: Double?

  /// The expected chain from gross to net jobs.
  var expectedSteps: NetChain.Steps?

  /// What the expected net jobs bring back to public budgets; `nil` where nothing is stated.
  var expectedReturn: Double?

  /// What the net jobs drawn bring back over the cost, and the years until they equal it.
  var returnRatio: Double?
  var payback: Double?

  /// The plan's money and support; `nil` where it has neither budget nor levers.
  var support: SupportSums?
}
