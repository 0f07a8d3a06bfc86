/// A formula over many points: values and exact gradients, one operation after another over whole
/// columns of points.
///
/// What depends on no parameter is computed once, here; what depends on no variable once an
/// evaluation; the rest once a point. Gradients go backwards through the same steps (reverse-mode
/// automatic differentiation [Griewank 2008]) and use the values that the way forwards left:
///
/// ```
/// ∂f/∂f = 1,   ∂f/∂u = Σ over steps v that use u:  ∂f/∂v · ∂v/∂u
/// ```
///
/// A factor of exactly 0 makes such a product 0, whatever the other: where `exp` overflows beneath
/// a fraction bar, the fraction and its derivatives are 0. Powers of base 0 have the limits given
/// in `docs/formulas.md`. Where the value is not finite, the gradient says nothing.
///
/// A table is a value: several tasks can each have a copy. After `init` only the first evaluation
/// of a copy allocates.
public struct FormulaTable: Sendable {
  /// The formula.
  public let formula: Formula

  /// The number of points.
  public let count: Int

  private var values: StepValues
  private var adjoints: StepAdjoints

  /// A formula over points.
  ///
  /// - Parameters:
  ///   - formula: The formula.
  ///   - columns: One column a variable, in their order; without variables there are no points.
  /// - Precondition: One column a variable, all of one length.
  /// - Complexity: Memory for one number a point and step of the formula, twice.
  public init(_ formula: Formula, columns: [[Double]]) {
    precondition(columns.count == formula.variables.count, "each variable has one column")
    let count = columns.first?.count ?? 0
    precondition(columns.allSatisfy { $0.count == count }, "columns have one length")
    self.formula = formula
    self.count = count
    values = StepValues(plan: formula.content.plan, columns: columns)
    adjoints = StepAdjoints(plan: formula.content.plan, points: count)
  }

  /// Computes the formula at every point: `values[i]` becomes f at point i.
  ///
  /// - Parameters:
  ///   - values: Receives the values; elements beyond ``count`` stay as they are.
  ///   - parameters: One number a parameter, in the formula's order.
  /// - Precondition: `values` has room for ``count`` numbers; there is one number a parameter.
  public mutating func fillValues(_ values: inout [Double], parameters: [Double]) {
    precondition(parameters.count == formula.parameters.count, "each parameter has one number")
    let plan = formula.content.plan
    for (slot, parameter) in zip(plan.parameterSlots, parameters) {
      self.values.set(slot, to: parameter)
    }
    for step in plan.valueSteps { self.values.evaluate(step) }
    copy(self.values.blocks, self.values.place(plan.root), to: &values, from: 0)
  }

  /// Computes the formula and its derivatives at every point.
  ///
  /// - Parameters:
  ///   - values: Receives the values, as in ``fillValues(_:parameters:)``.
  ///   - gradient: Receives ∂f/∂(parameter j) at point i at place i + j·``count``.
  ///   - parameters: One number a parameter, in the formula's order.
  /// - Precondition: `values` has room for ``count`` numbers, `gradient` for as many a parameter;
  ///   there is one number a parameter.
  public mutating func fillValues(
    _ values: inout [Double], gradient: inout [Double], parameters: [Double]
  ) {
    fillValues(&values, parameters: parameters)
    fillGradient(&gradient)
  }

  /// Computes the derivatives at every point for the parameters of which the values were asked for
  /// last, which must have been.
  ///
  /// - Parameter gradient: Receives them, as in ``fillValues(_:gradient:parameters:)``.
  public mutating func fillGradient(_ gradient: inout [Double]) {
    let plan = formula.content.plan
    for step in plan.gradientSteps { values.evaluate(step) }
    for step in plan.backwardSteps { adjoints.goBack(step, values: values) }
    for (index, adjoint) in plan.parameterAdjoints.enumerated() {
      copy(adjoints.blocks, adjoint.map(adjoints.place), to: &gradient, from: index * count)
    }
  }

  private func copy(
    _ source: [PointBlock], _ column: BlockPlace?, to target: inout [Double], from start: Int
  ) {
    precondition(target.count >= start + count, "there is a place for the number at each point")
    var target = target.mutableSpan
    guard let column else {
      for point in 0..<count { target[start + point] = 0 }
      return
    }
    let source = source.span
    let whole = count / PointBlock.scalarCount
    for block in 0..<whole {
      let numbers = source[column[block]]
      let place = start + block * PointBlock.scalarCount
      target[place] = numbers[0]
      target[place + 1] = numbers[1]
      target[place + 2] = numbers[2]
      target[place + 3] = numbers[3]
    }
    for point in whole * PointBlock.scalarCount..<count {
      target[start + point] = source[column[whole]][point % PointBlock.scalarCount]
    }
  }
}
