/// How much stronger members attract members in each piece of the axis, by the levers that pull.
struct ImitationFactors: Sendable {
  private let actions: [LeverAction]
  private let months: [[Int]]
  private let pieceCount: Int

  /// The factors of a plan's levers; `nil` where none of them pulls.
  init?(of support: SupportPlan, in model: ProgrammeModel) {
    actions = support.actions.filter { $0.imitation != nil }
    guard !actions.isEmpty else { return nil }
    months = model.monthsToCome.map(\.pieces)
    pieceCount = model.future.pieceCount
  }

  /// The factors of a path, one a piece: the product of 1 + effect × presence.
  func values(scores: [Double]) -> [Double] {
    var factors = Array(repeating: 1.0, count: pieceCount)
    for action in actions {
      let (effect, ramp) = (action.imitation?.value(scores) ?? 0, action.ramp.value(scores))
      for (month, pieces) in months.enumerated() {
        let factor = 1 + effect * action.presence(in: month, ramp: ramp)
        for piece in pieces { factors[piece] *= factor }
      }
    }
    return factors
  }
}
