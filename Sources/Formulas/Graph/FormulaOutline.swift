/// A formula's steps, those that its gradient needs besides, and what each depends on.
struct FormulaOutline {
  /// The steps; those after ``root`` serve the gradient alone.
  let nodes: [FormulaNode]

  /// The position of the formula's value.
  let root: Int

  /// The position of log u for every power uʷ whose exponent depends on a parameter.
  let logarithms: [Int: Int]

  /// Whether a step's value can differ from point to point.
  let dependsOnVariable: [Bool]

  /// Whether a step's value changes with the parameters.
  let dependsOnParameter: [Bool]

  /// Whether the formula's value or gradient uses a step.
  let isNeeded: [Bool]

  /// Whether the formula's value uses a step.
  let isPartOfValue: [Bool]

  /// The outline of a formula's steps.
  init(of formula: FormulaGraph, root: Int) {
    var graph = formula
    var part = graph.marks(reachableFrom: [root])
    let exponents = Self.dependence(in: graph) { if case .parameter = $0 { true } else { false } }
    var logarithms: [Int: Int] = [:]
    for position in 0...root where part[position] {
      guard case .binary(.power, let base, let exponent) = graph.nodes[position],
        exponents[exponent]
      else { continue }
      logarithms[position] = graph.insert(.unary(.function(.log), base))
    }
    part += [Bool](repeating: false, count: graph.nodes.count - part.count)

    nodes = graph.nodes
    self.root = root
    self.logarithms = logarithms
    isPartOfValue = part
    isNeeded = graph.marks(reachableFrom: [root] + logarithms.values)
    dependsOnVariable = Self.dependence(in: graph) {
      if case .variable = $0 { true } else { false }
    }
    dependsOnParameter = Self.dependence(in: graph) {
      if case .parameter = $0 { true } else { false }
    }
  }

  private static func dependence(
    in graph: FormulaGraph, on isSource: (FormulaNode) -> Bool
  ) -> [Bool] {
    var marks: [Bool] = []
    for node in graph.nodes {
      marks.append(isSource(node) || node.operands.contains { marks[$0] })
    }
    return marks
  }
}
