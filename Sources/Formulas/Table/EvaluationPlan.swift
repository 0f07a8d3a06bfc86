/// Which steps are computed when, and where their numbers lie, for any number of points.
///
/// Made once a formula and shared by its tables.
final class EvaluationPlan: Sendable {
  /// Steps without parameters: once a table.
  let fixedSteps: [EvaluationStep]

  /// Steps with parameters: once an evaluation.
  let valueSteps: [EvaluationStep]

  /// Steps that only the gradient needs.
  let gradientSteps: [EvaluationStep]

  /// The way back, last step first.
  let backwardSteps: [BackwardStep]

  /// The formula's value.
  let root: ValueSlot

  /// The place of ∂f/∂f, unless the formula has no parameter.
  let rootAdjoint: ValueSlot?

  /// Where each parameter is read from.
  let parameterSlots: [ValueSlot]

  /// Where ∂f/∂parameter is found, `nil` where it is 0 everywhere.
  let parameterAdjoints: [ValueSlot?]

  /// How many values stand for all points.
  let scalarCount: Int

  /// How many values there are at each point.
  let columnCount: Int

  /// How many adjoints there are at each point.
  let adjointCount: Int

  /// The numbers in the formula and where they belong.
  let constants: [(slot: ValueSlot, number: Double)]

  /// The variables by index and where their columns belong.
  let variables: [(slot: ValueSlot, index: Int)]

  /// The plan for the steps of a formula.
  init(of graph: FormulaGraph, root: Int, parameterCount: Int) {
    let outline = FormulaOutline(of: graph, root: root)
    let layout = ValueLayout(of: outline)
    let adjoints = AdjointLayout(of: outline)
    self.root = layout.slots[root]
    rootAdjoint = adjoints.slots[root]
    scalarCount = layout.scalarCount
    columnCount = layout.columnCount
    adjointCount = adjoints.count

    var constants: [(ValueSlot, Double)] = []
    var variables: [(ValueSlot, Int)] = []
    var parameters = [Int](repeating: 0, count: parameterCount)
    for (position, node) in outline.nodes.enumerated() {
      switch node {
      case .constant(let bits):
        constants.append((layout.slots[position], Double(bitPattern: bits)))
      case .variable(let index): variables.append((layout.slots[position], index))
      case .parameter(let index): parameters[index] = position
      case .unary, .binary: break
      }
    }
    self.constants = constants
    self.variables = variables
    parameterSlots = parameters.map { layout.slots[$0] }
    parameterAdjoints = parameters.map { adjoints.slots[$0] }
    let needed = outline.nodes.indices.filter { outline.isNeeded[$0] }
    let moving = needed.filter { outline.dependsOnParameter[$0] }
    let step = { layout.step(outline.nodes[$0], at: $0) }
    fixedSteps = needed.filter { !outline.dependsOnParameter[$0] }.compactMap(step)
    valueSteps = moving.filter { $0 <= root }.compactMap(step)
    gradientSteps = moving.filter { $0 > root }.compactMap(step)
    backwardSteps = Self.backwardSteps(outline, layout, adjoints)
  }

  private static func backwardSteps(
    _ outline: FormulaOutline, _ layout: ValueLayout, _ adjoints: AdjointLayout
  ) -> [BackwardStep] {
    var steps: [BackwardStep] = []
    var seen = [Bool](repeating: false, count: outline.nodes.count)
    func target(_ operand: Int) -> BackwardStep.Target? {
      adjoints.slots[operand].map { slot in
        defer { seen[operand] = true }
        return BackwardStep.Target(slot: slot, isFirst: !seen[operand])
      }
    }
    for position in (0...outline.root).reversed() {
      let node = outline.nodes[position]
      guard let adjoint = adjoints.slots[position], let step = layout.step(node, at: position)
      else { continue }
      let operands = node.operands
      let left = target(operands[0])
      let right = operands.count > 1 ? target(operands[1]) : nil
      let logarithm = outline.logarithms[position].map { layout.slots[$0] }
      steps.append(
        BackwardStep(
          step: step, adjoint: adjoint, left: left, right: right, logarithm: logarithm))
    }
    return steps
  }
}
