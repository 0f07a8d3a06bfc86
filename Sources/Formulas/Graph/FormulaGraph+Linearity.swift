extension FormulaGraph {
  /// A set of parameters in which the formula is affine, as large as a greedy search finds.
  ///
  /// The search starts once from every parameter and adds the others in their order as long as the
  /// formula stays affine; the largest set wins, the first one among equals.
  func linearParameters(of root: Int, count: Int) -> Set<Int> {
    var best: Set<Int> = []
    for start in 0..<count {
      var chosen: Set<Int> = [start]
      guard isAffine(root, in: chosen) else { continue }
      for other in 0..<count where other != start {
        chosen.insert(other)
        if !isAffine(root, in: chosen) { chosen.remove(other) }
      }
      if chosen.count > best.count { best = chosen }
    }
    return best
  }

  /// Whether a step is a sum of what holds none of the parameters and of one of them each times
  /// what holds none.
  private func isAffine(_ root: Int, in parameters: Set<Int>) -> Bool {
    var degrees: [Int] = []
    degrees.reserveCapacity(root + 1)
    for node in nodes[...root] {
      degrees.append(degree(of: node, in: parameters, operands: degrees))
    }
    return degrees[root] <= 1
  }

  /// The degree of a step in the parameters: 0, 1, or 2 for all that is more or no polynomial.
  private func degree(
    of node: FormulaNode, in parameters: Set<Int>, operands degrees: [Int]
  ) -> Int {
    switch node {
    case .constant, .variable: 0
    case .parameter(let index): parameters.contains(index) ? 1 : 0
    case .unary(.negate, let operand): degrees[operand]
    case .unary(_, let operand): degrees[operand] == 0 ? 0 : 2
    case .binary(let operation, let left, let right):
      switch operation {
      case .add, .subtract: max(degrees[left], degrees[right])
      case .multiply: min(2, degrees[left] + degrees[right])
      case .divide: degrees[right] == 0 ? degrees[left] : 2
      case .power: degrees[left] + degrees[right] == 0 ? 0 : 2
      }
    }
  }
}
