/// ∂f/∂v for each step v of a formula f, computed from the last step to the first.
struct StepAdjoints: Sendable {
  /// The derivatives, laid out as an ``EvaluationPlan`` says.
  private(set) var blocks: [PointBlock]

  /// The number of blocks of points.
  private let count: Int

  /// Derivatives of which only ∂f/∂f = 1 is there.
  init(plan: EvaluationPlan) {
    blocks = [PointBlock](repeating: .zero, count: plan.adjointCount)
    count = plan.blocks
    guard let root = plan.rootAdjoint else { return }
    for block in 0..<count { blocks[root + block] = .one }
  }

  /// Gives a step's operands their shares, ∂f/∂result · ∂result/∂operand.
  mutating func goBack(_ back: BackwardStep, values: [PointBlock]) {
    let step = back.step
    let (result, left, right) = (step.result, step.left, step.right)
    switch step.operation {
    case .binary(.add):
      share(back.adjoint, back.left) { adjoint, _ in adjoint }
      share(back.adjoint, back.right) { adjoint, _ in adjoint }
    case .binary(.subtract):
      share(back.adjoint, back.left) { adjoint, _ in adjoint }
      share(back.adjoint, back.right) { adjoint, _ in adjoint.negated }
    case .binary(.multiply):
      share(back.adjoint, back.left) { $0.timesUnlessZero(values[right.place($1)]) }
      share(back.adjoint, back.right) { $0.timesUnlessZero(values[left.place($1)]) }
    case .binary(.divide):
      share(back.adjoint, back.left) { $0 / values[right.place($1)] }
      share(back.adjoint, back.right) {
        ($0 / values[right.place($1)]).negated.timesUnlessZero(values[result.place($1)])
      }
    case .binary(.power):
      sharePower(back, values: values)
    case .unary(.negate):
      share(back.adjoint, back.left) { adjoint, _ in adjoint.negated }
    case .unary(.power(let power)):
      shareSlope(back, values) { power.derivative(at: $0, value: $1) }
    case .unary(.function(let function)):
      shareSlope(back, values) { function.derivative(at: $0, value: $1) }
    }
  }

  private mutating func sharePower(_ back: BackwardStep, values: [PointBlock]) {
    let step = back.step
    share(back.adjoint, back.left) {
      $0.timesUnlessZero(
        GeneralPower.derivativeInBase(
          at: values[step.left.place($1)], exponent: values[step.right.place($1)],
          value: values[step.result.place($1)]))
    }
    guard let logarithm = back.logarithm else { return }
    share(back.adjoint, back.right) {
      $0.timesUnlessZero(
        GeneralPower.derivativeInExponent(
          at: values[step.left.place($1)], value: values[step.result.place($1)],
          logarithm: values[logarithm.place($1)]))
    }
  }

  /// Shares by the derivative at the operand's number and the result's; computed once if they are
  /// the same everywhere.
  @inline(__always)
  private mutating func shareSlope(
    _ back: BackwardStep, _ values: [PointBlock], _ slope: (Double, Double) -> Double
  ) {
    let (operand, result) = (back.step.left, back.step.result)
    if result.isScalar {
      let slope = PointBlock(
        repeating: slope(values[operand.start][0], values[result.start][0]))
      share(back.adjoint, back.left) { adjoint, _ in adjoint.timesUnlessZero(slope) }
    } else {
      share(back.adjoint, back.left) {
        $0.timesUnlessZero(
          values[operand.place($1)].mapped(with: values[result.place($1)], slope))
      }
    }
  }

  @inline(__always)
  private mutating func share(
    _ adjoint: Int, _ target: BackwardStep.Target?,
    _ share: (PointBlock, _ block: Int) -> PointBlock
  ) {
    guard let target else { return }
    let count = count
    var span = blocks.mutableSpan
    for block in 0..<count {
      let amount = share(span[adjoint + block], block)
      span[target.start + block] =
        target.isFirst ? amount : span[target.start + block] + amount
    }
  }
}
