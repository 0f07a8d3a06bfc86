/// Where the values of each step lie, one after another.
struct ValueLayout {
  /// One slot a step.
  let slots: [ValueSlot]

  /// How many steps have one number for all points.
  let scalarCount: Int

  /// How many steps have a number at each point.
  let columnCount: Int

  /// The places for a formula.
  init(of outline: FormulaOutline) {
    var (scalars, columns) = (0, 0)
    slots = outline.dependsOnVariable.map { isColumn in
      defer { if isColumn { columns += 1 } else { scalars += 1 } }
      return ValueSlot(index: isColumn ? columns : scalars, isScalar: !isColumn)
    }
    (scalarCount, columnCount) = (scalars, columns)
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
  /// The slot of a step, or `nil` for what depends on no parameter.
  let slots: [ValueSlot?]

  /// The number of slots.
  let count: Int

  /// The places for a formula.
  init(of outline: FormulaOutline) {
    var count = 0
    slots = outline.nodes.indices.map { position in
      guard outline.isPartOfValue[position], outline.dependsOnParameter[position] else {
        return nil
      }
      defer { count += 1 }
      return ValueSlot(index: count, isScalar: false)
    }
    self.count = count
  }
}
