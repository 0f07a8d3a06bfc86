/// The steps of a formula in the order in which they are computed, each of them once.
///
/// A step that stands in the text twice is one step; steps of constants alone become a constant.
struct FormulaGraph {
  private(set) var nodes: [FormulaNode] = []
  private var positions: [FormulaNode: Int] = [:]

  /// The position of a step, which becomes the last one unless it is there already.
  mutating func insert(_ node: FormulaNode) -> Int {
    let node = folded(node)
    if let position = positions[node] { return position }
    nodes.append(node)
    positions[node] = nodes.count - 1
    return nodes.count - 1
  }

  /// The position of a constant.
  mutating func insert(_ constant: Double) -> Int { insert(.constant(constant.bitPattern)) }

  /// The position of base to the power of exponent.
  mutating func insertPower(_ base: Int, _ exponent: Int) -> Int {
    switch constant(at: exponent) {
    case 0: insert(1)
    case 1: base
    case let number?: insert(.unary(.power(ConstantPower(exponent: number)), base))
    case nil: insert(.binary(.power, base, exponent))
    }
  }

  /// The number at a position, where it is a constant.
  func constant(at position: Int) -> Double? {
    guard case .constant(let bits) = nodes[position] else { return nil }
    return Double(bitPattern: bits)
  }

  /// Whether the steps at some positions use a step.
  func marks(reachableFrom roots: [Int]) -> [Bool] {
    var marks = [Bool](repeating: false, count: nodes.count)
    for root in roots { marks[root] = true }
    for (position, node) in nodes.enumerated().reversed() where marks[position] {
      for operand in node.operands { marks[operand] = true }
    }
    return marks
  }

  private func folded(_ node: FormulaNode) -> FormulaNode {
    switch node {
    case .unary(let operation, let operand):
      guard let u = constant(at: operand) else { return node }
      return .constant(operation.value(at: u).bitPattern)
    case .binary(let operation, let left, let right):
      guard let u = constant(at: left), let w = constant(at: right) else { return node }
      return .constant(operation.value(at: u, w).bitPattern)
    case .constant, .variable, .parameter:
      return node
    }
  }
}

extension FormulaGraph {
  /// The value of the last step up to `root`, step by step.
  func value(of root: Int, at variables: [Double], parameters: [Double]) -> Double {
    var values: [Double] = []
    values.reserveCapacity(root + 1)
    for node in nodes[...root] {
      switch node {
      case .constant(let bits): values.append(Double(bitPattern: bits))
      case .variable(let index): values.append(variables[index])
      case .parameter(let index): values.append(parameters[index])
      case .unary(let operation, let operand):
        values.append(operation.value(at: values[operand]))
      case .binary(let operation, let left, let right):
        values.append(operation.value(at: values[left], values[right]))
      }
    }
    return values[root]
  }
}
