/// Which steps are computed when, and where their numbers lie.
struct EvaluationPlan: Sendable {
  /// The number of blocks of points.
  let blocks: Int

  /// Steps without parameters: once a table.
  private(set) var fixedSteps: [EvaluationStep] = []

  /// Steps with parameters: once an evaluation.
  private(set) var valueSteps: [EvaluationStep] = []

  /// Steps that only the gradient needs.
  private(set) var gradientSteps: [EvaluationStep] = []

  /// The way back, last step first.
  private(set) var backwardSteps: [BackwardStep] = []

  /// The formula's value.
  let root: ValueSlot

  /// The place of ∂f/∂f, unless the formula has no parameter.
  let rootAdjoint: Int?

  /// Where each parameter is read from.
  let parameterSlots: [ValueSlot]

  /// Where ∂f/∂parameter is found, `nil` where it is 0 everywhere.
  let parameterAdjoints: [ValueSlot?]

  /// The number of blocks of values.
  let valueCount: Int

  /// The number of blocks of adjoints.
  let adjointCount: Int

  /// The numbers in the formula and where they belong.
  let constants: [(slot: ValueSlot, number: Double)]

  /// The variables by index and where their columns belong.
  let variables: [(slot: ValueSlot, index: Int)]

  /// The plan for a formula over a number of blocks of points.
  init(of formula: Formula, blocks: Int) {
    let outline = FormulaOutline(of: formula)
    let layout = ValueLayout(of: outline, blocks: blocks)
    let adjoints = AdjointLayout(of: outline, blocks: blocks)
    self.blocks = blocks
    root = layout.slots[formula.root]
    rootAdjoint = adjoints.starts[formula.root]
    valueCount = layout.count
    adjointCount = adjoints.count

    var constants: [(ValueSlot, Double)] = []
    var variables: [(ValueSlot, Int)] = []
    var parameters = [Int](repeating: 0, count: formula.parameters.count)
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
    parameterAdjoints = parameters.map { position in
      adjoints.starts[position].map { ValueSlot(start: $0, isScalar: false) }
    }
    addSteps(outline, layout)
    addBackwardSteps(outline, layout, adjoints)
  }

  private mutating func addSteps(_ outline: FormulaOutline, _ layout: ValueLayout) {
    for (position, node) in outline.nodes.enumerated() where outline.isNeeded[position] {
      guard let step = layout.step(node, at: position) else { continue }
      if !outline.dependsOnParameter[position] {
        fixedSteps.append(step)
      } else if position <= outline.root {
        valueSteps.append(step)
      } else {
        gradientSteps.append(step)
      }
    }
  }

  private mutating func addBackwardSteps(
    _ outline: FormulaOutline, _ layout: ValueLayout, _ adjoints: AdjointLayout
  ) {
    var seen = Set<Int>()
    func target(_ operand: Int) -> BackwardStep.Target? {
      adjoints.starts[operand].map {
        BackwardStep.Target(start: $0, isFirst: seen.insert(operand).inserted)
      }
    }
    for position in (0...outline.root).reversed() {
      let node = outline.nodes[position]
      guard let adjoint = adjoints.starts[position], let step = layout.step(node, at: position)
      else { continue }
      let operands = node.operands
      let left = target(operands[0])
      let right = operands.count > 1 ? target(operands[1]) : nil
      let logarithm = outline.logarithms[position].map { layout.slots[$0] }
      backwardSteps.append(
        BackwardStep(
          step: step, adjoint: adjoint, left: left, right: right, logarithm: logarithm))
    }
  }
}
