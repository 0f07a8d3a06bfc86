extension FormulaGraph {
  /// A set of parameters, one bit each.
  ///
  /// ``FormulaLimits/parameters`` of them have room.
  private typealias ParameterBits = UInt128

  /// A set of parameters in which the formula is affine, as large as a greedy search finds.
  ///
  /// The search starts once from every parameter and adds the others in their order as long as the
  /// formula stays affine; the largest set wins, the first one among equals.
  func linearParameters(of root: Int, count: Int) -> Set<Int> {
    let rivals = rivals(upTo: root, count: count)
    var best: ParameterBits = 0
    for start in 0..<count {
      var chosen: ParameterBits = 0
      for parameter in [start] + (0..<count) {
        let with = chosen | 1 << parameter
        if rivals[parameter] & with == 0 { chosen = with }
      }
      if chosen & 1 << start != 0, chosen.nonzeroBitCount > best.nonzeroBitCount { best = chosen }
    }
    return Set((0..<count).filter { best & 1 << $0 != 0 })
  }

  /// For each parameter those beside which the formula is not affine in both; where it is not affine
  /// in a parameter alone, that one too.
  ///
  /// What keeps a formula from being affine is a product of two steps or a function of one, so that
  /// two parameters at a time tell all.
  private func rivals(upTo root: Int, count: Int) -> [ParameterBits] {
    var rivals = [ParameterBits](repeating: 0, count: count)
    var held: [ParameterBits] = []
    let isUsed = marks(reachableFrom: [root])
    func separate(_ some: ParameterBits, _ others: ParameterBits) {
      for parameter in 0..<count {
        if some & 1 << parameter != 0 { rivals[parameter] |= others }
        if others & 1 << parameter != 0 { rivals[parameter] |= some }
      }
    }
    for (position, node) in nodes[...root].enumerated() {
      let all = node.operands.reduce(ParameterBits(0)) { $0 | held[$1] }
      if case .parameter(let index) = node {
        held.append(1 << index)
      } else {
        held.append(all)
      }
      guard isUsed[position], all != 0 else { continue }
      switch node {
      case .constant, .variable, .parameter, .unary(.negate, _), .binary(.add, _, _),
        .binary(.subtract, _, _):
        break
      case .binary(.multiply, let left, let right): separate(held[left], held[right])
      case .binary(.divide, _, let right): separate(held[right], all)
      case .unary, .binary(.power, _, _): separate(all, all)
      }
    }
    return rivals
  }
}
