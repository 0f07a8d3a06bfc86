/// The values of all steps, computed one step after another.
struct StepValues: Sendable {
  /// The values: those that stand for all points, then column after column.
  private(set) var blocks: [PointBlock]

  /// The number of blocks of points.
  private let count: Int

  /// How many values stand for all points.
  private let scalars: Int

  /// The values before the first evaluation: those that depend on no parameter.
  init(plan: EvaluationPlan, columns: [[Double]]) {
    count = PointBlock.count(for: columns.first?.count ?? 0)
    scalars = plan.scalarCount
    blocks = [PointBlock](repeating: .zero, count: scalars + plan.columnCount * count)
    for (slot, number) in plan.constants { set(slot, to: number) }
    for (slot, index) in plan.variables {
      let place = place(slot)
      for (block, numbers) in PointBlock.blocks(of: columns[index]).enumerated() {
        blocks[place[block]] = numbers
      }
    }
    for step in plan.fixedSteps { evaluate(step) }
  }

  /// Where a step's values lie.
  @inline(__always)
  func place(_ slot: ValueSlot) -> BlockPlace { slot.place(blocks: count, behind: scalars) }

  /// Gives a parameter or a constant its number.
  mutating func set(_ slot: ValueSlot, to number: Double) {
    blocks[place(slot).start] = PointBlock(repeating: number)
  }

  /// Computes a step from its operands.
  mutating func evaluate(_ step: EvaluationStep) {
    switch step.operation {
    case .binary(.add): fill(step) { $0 + $1 }
    case .binary(.subtract): fill(step) { $0 - $1 }
    case .binary(.multiply): fill(step) { $0 * $1 }
    case .binary(.divide): fill(step) { $0 / $1 }
    case .unary(.negate): fill(step) { u, _ in u.negated }
    case .binary(.power): map(step) { GeneralPower.value(at: $0, exponent: $1) }
    case .unary(.power(let power)): map(step) { u, _ in power.value(at: u) }
    case .unary(.function(let function)): map(step) { u, _ in function.value(at: u) }
    }
  }

  /// Fills by a function of single numbers, called once where all points have the same.
  @inline(__always)
  private mutating func map(_ step: EvaluationStep, _ value: (Double, Double) -> Double) {
    if step.result.isScalar {
      let (left, right) = (place(step.left).start, place(step.right).start)
      set(step.result, to: value(blocks[left][0], blocks[right][0]))
    } else {
      fill(step) { $0.mapped(with: $1, value) }
    }
  }

  @inline(__always)
  private mutating func fill(
    _ step: EvaluationStep, _ value: (PointBlock, PointBlock) -> PointBlock
  ) {
    let (left, right, result) = (place(step.left), place(step.right), place(step.result))
    let count = step.result.isScalar ? 1 : count
    var blocks = blocks.mutableSpan
    for block in 0..<count {
      blocks[result[block]] = value(blocks[left[block]], blocks[right[block]])
    }
  }
}
