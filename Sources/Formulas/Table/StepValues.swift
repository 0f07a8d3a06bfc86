/// The values of all steps, computed one step after another.
struct StepValues: Sendable {
  /// The values, laid out as an ``EvaluationPlan`` says.
  private(set) var blocks: [PointBlock]

  /// The number of blocks of points.
  private let count: Int

  /// The values before the first evaluation: those that depend on no parameter.
  init(plan: EvaluationPlan, columns: [[Double]]) {
    blocks = [PointBlock](repeating: .zero, count: plan.valueCount)
    count = plan.blocks
    for (slot, number) in plan.constants { set(slot, to: number) }
    for (slot, index) in plan.variables {
      for (block, numbers) in PointBlock.blocks(of: columns[index]).enumerated() {
        blocks[slot.place(block)] = numbers
      }
    }
    for step in plan.fixedSteps { evaluate(step) }
  }

  /// Gives a parameter or a constant its number.
  mutating func set(_ slot: ValueSlot, to number: Double) {
    blocks[slot.start] = PointBlock(repeating: number)
  }

  /// Computes a step from its operands.
  mutating func evaluate(_ step: EvaluationStep) {
    let (left, right) = (step.left, step.right)
    switch step.operation {
    case .binary(.add): fill(step) { $0[left.place($1)] + $0[right.place($1)] }
    case .binary(.subtract): fill(step) { $0[left.place($1)] - $0[right.place($1)] }
    case .binary(.multiply): fill(step) { $0[left.place($1)] * $0[right.place($1)] }
    case .binary(.divide): fill(step) { $0[left.place($1)] / $0[right.place($1)] }
    case .unary(.negate): fill(step) { $0[left.place($1)].negated }
    case .binary(.power):
      map(step) { GeneralPower.value(at: $0, exponent: $1) }
    case .unary(.power(let power)):
      map(step) { u, _ in power.value(at: u) }
    case .unary(.function(let function)):
      map(step) { u, _ in function.value(at: u) }
    }
  }

  /// Fills by a function of single numbers, called once where all points have the same.
  @inline(__always)
  private mutating func map(_ step: EvaluationStep, _ value: (Double, Double) -> Double) {
    let (left, right) = (step.left, step.right)
    if step.result.isScalar {
      set(step.result, to: value(blocks[left.start][0], blocks[right.start][0]))
    } else {
      fill(step) { $0[left.place($1)].mapped(with: $0[right.place($1)], value) }
    }
  }

  @inline(__always)
  private mutating func fill(
    _ step: EvaluationStep, _ value: (borrowing MutableSpan<PointBlock>, _ block: Int) -> PointBlock
  ) {
    // A span is checked for other owners once, an array at each element.
    let count = step.result.isScalar ? 1 : count
    var span = blocks.mutableSpan
    for block in 0..<count {
      span[step.result.place(block)] = value(span, block)
    }
  }
}
