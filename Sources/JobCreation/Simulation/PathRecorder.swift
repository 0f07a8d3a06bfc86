/// Reads the inputs of a candidate's paths out of what a path was drawn with.
///
/// The scores of past shocks are left out: they are drawn with the particle and mean nothing by
/// themselves. So are the parts of the chain from gross to net, which move no gross job.
struct PathRecorder: Sendable {
  /// The inputs that are recorded.
  let inputs: [PathInput]

  private let laws: [ParameterLaw]
  private let planInputs: [PlanInputs.Input]
  private let hasShock: Bool

  init(of targets: [CandidateTarget], inputs planInputs: PlanInputs, hasShock: Bool) {
    func parameters(
      _ parameters: [ModelParameter], _ origin: PathInput.Origin
    ) -> [(input: PathInput, law: ParameterLaw)] {
      parameters.compactMap { parameter in
        if case .shockScore = parameter.law.slot { return nil }
        return (
          PathInput(name: parameter.name, unit: parameter.unit, origin: origin), parameter.law
        )
      }
    }
    let drawn = targets.flatMap {
      parameters($0.parameters.informed, .informed) + parameters($0.parameters.assumed, .assumed)
    }
    let named = planInputs.all.filter { !$0.name.hasPrefix("net.") }
    laws = drawn.map(\.law)
    self.planInputs = named.map(\.input)
    self.hasShock = hasShock
    inputs =
      drawn.map(\.input) + named.map { PathInput(name: $0.name, unit: "", origin: .plan) }
      + (hasShock ? [PathInput(name: "shock.to_come", unit: "", origin: .shock)] : [])
  }

  /// The values of a path, one an input.
  func values(_ values: ModelValues, scores: [Double], shocks: [Double]) -> [Double] {
    var row = laws.map { $0.value(in: values) } + planInputs.map { $0.value(scores) }
    if hasShock { row.append(shocks.reduce(0, +) / Double(max(1, shocks.count))) }
    return row
  }
}
