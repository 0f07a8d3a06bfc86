extension QRFactor {
  /// Q·b in full, m elements.
  public func multiply(_ b: [Double]) -> [Double] {
    reflect(b, transposed: false)
  }

  /// Solves the augmented equations of least squares, r + A·x = f and Aᵀ·r = g.
  ///
  /// With g = 0 they say that x minimises ‖A·x − f‖ and that r is the residual. What a rounded
  /// solution leaves of f and g, solved for, corrects it; the error of a correction is relative to
  /// the correction and grows with the condition of A, not with its square. Source: [Björck 1967].
  ///
  /// - Parameters:
  ///   - f: One element a row.
  ///   - g: One element a column.
  /// - Returns: r, one element a row, and x, one element a column.
  /// - Throws: ``LinearAlgebraError/rankDeficient(rank:columns:)`` where x is not unique.
  public func solveAugmented(
    _ f: [Double], _ g: [Double]
  ) throws(LinearAlgebraError) -> (residual: [Double], solution: [Double]) {
    precondition(g.count == packed.columns, "the second right-hand side has one element a column")
    try requireFullRank()
    var parts = transposedMultiply(f)
    let along = solveTransposedUpper(permutation.map { g[$0] })
    var places = [Double](repeating: 0, count: packed.columns)
    for (j, part) in along.enumerated() {
      places[j] = parts[j] - part
      parts[j] = part
    }
    return (multiply(parts), solveUpper(places))
  }

  /// The y of Rᵀ·y = b.
  private func solveTransposedUpper(_ b: [Double]) -> [Double] {
    var solution = b
    for i in solution.indices {
      for k in 0..<i { solution[i] -= packed[k, i] * solution[k] }
      solution[i] /= packed[i, i]
    }
    return solution
  }
}
