/// Where the values of each step lie, one after another.
struct ValueLayout {
  /// One slot a step.
  let slots: [ValueSlot]

  /// The number of blocks in all.
  let count: Int

  /// The places for a formula over a number of blocks of points.
  init(of outline: FormulaOutline, blocks: Int) {
    var start = 0
    slots = outline.dependsOnVariable.map { isColumn in
      defer { start += isColumn ? blocks : 1 }
      return ValueSlot(start: start, isScalar: !isColumn)
    }
    count = start
  }

  /// The step for an operation, or `nil` for a number that is given.
  func step(_ node: FormulaNode, at position: Int) -> EvaluationStep? {
    switch node {
    case .constant, .variable, .parameter: nil
    case .unary(let operation, let operand):
      EvaluationStep(
        operation: .unary(operation), result: slots[position], left: slots[operand],
        right: slots[operand])
    case .binary(let operation, let left, let right):
      EvaluationStep(
        operation: .binary(operation), result: slots[position], left: slots[left],
        right: slots[right])
    }
  }
}

/// Where ∂f/∂v lies for each step v that the gradient goes through: always one number a point.
struct AdjointLayout {
  /// The place of a step's first block, or `nil` for what depends on no parameter.
  let starts: [Int?]

  /// The number of blocks in all.
  let count: Int

  /// The places for a formula over a number of blocks of points.
  init(of outline: FormulaOutline, blocks: Int) {
    var start = 0
    starts = outline.nodes.indices.map { position in
      guard outline.isPartOfValue[position], outline.dependsOnParameter[position] else {
        return nil
      }
      defer { start += blocks }
      return start
    }
    count = start
  }
}
