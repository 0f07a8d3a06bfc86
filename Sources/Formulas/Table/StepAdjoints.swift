/// ∂f/∂v for each step v of a formula f, computed from the last step to the first.
struct StepAdjoints: Sendable {
  /// The derivatives, column after column.
  private(set) var blocks: [PointBlock]

  /// The number of blocks of points.
  private let count: Int

  /// Derivatives of which only ∂f/∂f = 1 is there.
  init(plan: EvaluationPlan, points: Int) {
    count = PointBlock.count(for: points)
    blocks = [PointBlock](repeating: .zero, count: plan.adjointCount * count)
    guard let root = plan.rootAdjoint else { return }
    for block in 0..<count { blocks[place(root)[block]] = .one }
  }

  /// Where a step's derivatives lie.
  @inline(__always)
  func place(_ slot: ValueSlot) -> BlockPlace { slot.place(blocks: count, behind: 0) }

  /// Gives a step's operands their shares, ∂f/∂result · ∂result/∂operand.
  mutating func goBack(_ back: BackwardStep, values: StepValues) {
    let step = back.step
    let (result, left, right) = (step.result, step.left, step.right)
    switch step.operation {
    case .binary(.add):
      share(back, back.left)
      share(back, back.right)
    case .binary(.subtract):
      share(back, back.left)
      share(back, back.right, values, left) { adjoint, _ in adjoint.negated }
    case .binary(.multiply):
      share(back, back.left, values, right) { $0.timesUnlessZero($1) }
      share(back, back.right, values, left) { $0.timesUnlessZero($1) }
    case .binary(.divide):
      share(back, back.left, values, right) { $0 / $1 }
      share(back, back.right, values, right, result) { ($0 / $1).negated.timesUnlessZero($2) }
    case .binary(.power):
      share(back, back.left, values, left, right, result) {
        $0.timesUnlessZero(GeneralPower.derivativeInBase(at: $1, exponent: $2, value: $3))
      }
      guard let logarithm = back.logarithm else { return }
      share(back, back.right, values, left, result, logarithm) {
        $0.timesUnlessZero(
          GeneralPower.derivativeInExponent(at: $1, value: $2, logarithm: $3))
      }
    case .unary(.negate):
      share(back, back.left, values, left) { adjoint, _ in adjoint.negated }
    case .unary(.power(let power)):
      shareSlope(back, values) { power.derivative(at: $0, value: $1) }
    case .unary(.function(let function)):
      shareSlope(back, values) { function.derivative(at: $0, value: $1) }
    }
  }

  /// Shares by the derivative at the operand's number and the result's; computed once if they are
  /// the same everywhere.
  @inline(__always)
  private mutating func shareSlope(
    _ back: BackwardStep, _ values: StepValues, _ slope: (Double, Double) -> Double
  ) {
    let (operand, result) = (back.step.left, back.step.result)
    if result.isScalar {
      let slope = PointBlock(
        repeating: slope(
          values.blocks[values.place(operand).start][0],
          values.blocks[values.place(result).start][0]))
      share(back, back.left, values, operand) { adjoint, _ in adjoint.timesUnlessZero(slope) }
    } else {
      share(back, back.left, values, operand, result) {
        $0.timesUnlessZero($1.mapped(with: $2, slope))
      }
    }
  }

  /// Shares the result's own derivative.
  private mutating func share(_ back: BackwardStep, _ target: BackwardStep.Target?) {
    guard let target else { return }
    let (adjoint, place, count) = (place(back.adjoint), place(target.slot), count)
    var blocks = blocks.mutableSpan
    for block in 0..<count {
      let amount = blocks[adjoint[block]]
      blocks[place[block]] = target.isFirst ? amount : blocks[place[block]] + amount
    }
  }

  /// Shares what a function makes of the result's derivative and the values of a step.
  @inline(__always)
  private mutating func share(
    _ back: BackwardStep, _ target: BackwardStep.Target?, _ values: StepValues,
    _ first: ValueSlot, _ share: (PointBlock, PointBlock) -> PointBlock
  ) {
    self.share(back, target, values, first, first) { adjoint, u, _ in share(adjoint, u) }
  }

  @inline(__always)
  private mutating func share(
    _ back: BackwardStep, _ target: BackwardStep.Target?, _ values: StepValues,
    _ first: ValueSlot, _ second: ValueSlot,
    _ share: (PointBlock, PointBlock, PointBlock) -> PointBlock
  ) {
    self.share(back, target, values, first, second, second) { adjoint, u, w, _ in
      share(adjoint, u, w)
    }
  }

  @inline(__always)
  private mutating func share(
    _ back: BackwardStep, _ target: BackwardStep.Target?, _ values: StepValues,
    _ first: ValueSlot, _ second: ValueSlot, _ third: ValueSlot,
    _ share: (PointBlock, PointBlock, PointBlock, PointBlock) -> PointBlock
  ) {
    guard let target else { return }
    let (u, w, v) = (values.place(first), values.place(second), values.place(third))
    let (adjoint, place, count) = (place(back.adjoint), place(target.slot), count)
    let values = values.blocks.span
    var blocks = blocks.mutableSpan
    for block in 0..<count {
      let amount = share(
        blocks[adjoint[block]], values[u[block]], values[w[block]], values[v[block]])
      blocks[place[block]] = target.isFirst ? amount : blocks[place[block]] + amount
    }
  }
}
