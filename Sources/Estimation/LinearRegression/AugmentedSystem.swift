internal import LinearAlgebra

/// The equations that a weighted least-squares solution satisfies, solved and refined.
///
/// With weights W the coefficients b and the weighted residuals u = W·(y − X·b) satisfy
/// W⁻¹·u + X·b = y and Xᵀ·u = 0. Both are unknowns here: what a rounded solution leaves of the
/// equations is summed in twice the working precision and solved for again with the same factor,
/// until a correction no longer shows. So the coefficients come out right to the last digits as
/// long as the scaled design has a condition well below 1/ε. Sources: [Björck 1967],
/// [Higham 2002] chapter 20.
struct AugmentedSystem {
  /// The design with columns of comparable length.
  let design: RegressionDesign

  /// The power of two by which each column was multiplied.
  let scales: [Int]

  private let weights: [Double]?
  private let roots: [Double]?
  private let factor: QRFactor

  init(design: RegressionDesign, weights: [Double]?) throws(LinearAlgebraError) {
    try design.heads.requireFinite()
    let roots = weights?.map { $0.squareRoot() }
    let (rows, columns) = (design.heads.rows, design.heads.columns)
    scales = design.scales
    self.design = design.scaled(by: scales)
    self.weights = weights
    self.roots = roots
    var weighted = self.design.heads
    if let roots {
      for j in 0..<columns {
        for i in 0..<rows { weighted[i, j] *= roots[i] }
      }
    }
    guard rows >= columns else { throw .dependentColumn(try weighted.firstDependentColumn) }
    factor = try QRFactor(of: weighted)
    if factor.rank < columns { throw .dependentColumn(try weighted.firstDependentColumn) }
  }

  /// The solution of W⁻¹·u + X·b = y and Xᵀ·u = g.
  func solve(
    response: [Double], gradient: [Double]
  ) throws(LinearAlgebraError) -> (weightedResiduals: [Double], coefficients: [Double]) {
    var multipliers = [Double](repeating: 0, count: response.count)
    var coefficients = [Double](repeating: 0, count: gradient.count)
    var former = Double.infinity
    for _ in 0..<12 {
      let left = remainder(response, gradient, multipliers, coefficients)
      let correction = try factor.solveAugmented(left.rows, left.columns)
      var settled = true
      var largest = 0.0
      for (j, change) in correction.solution.enumerated() {
        let corrected = coefficients[j] + change
        settled = settled && corrected == coefficients[j]
        coefficients[j] = corrected
        largest = max(largest, change.magnitude)
      }
      for (i, change) in correction.residual.enumerated() {
        multipliers[i] += (roots?[i] ?? 1) * change
      }
      // Coefficients of 0 are approached without end; there the corrections' size tells.
      if settled || largest > former / 2 { break }
      former = largest
    }
    return (multipliers, coefficients)
  }

  /// What the equations leave, the first of them multiplied by the roots of the weights.
  private func remainder(
    _ response: [Double], _ gradient: [Double], _ multipliers: [Double], _ coefficients: [Double]
  ) -> (rows: [Double], columns: [Double]) {
    var rows = response.map { DoubleDouble($0) }
    for (i, residual) in residuals(multipliers).enumerated() { rows[i] -= residual }
    design.subtract(coefficients, from: &rows)
    let columns = zip(gradient, design.combination(of: multipliers))
      .map { (DoubleDouble($0) - $1).head }
    return (rows.enumerated().map { (roots?[$0] ?? 1) * $1.head }, columns)
  }

  /// The residuals W⁻¹·u.
  func residuals(_ multipliers: [Double]) -> [DoubleDouble] {
    guard let weights else { return multipliers.map { DoubleDouble($0) } }
    return zip(multipliers, weights).map { DoubleDouble($0) / DoubleDouble($1) }
  }

  /// Whether some combination of the columns is 1 in every row, to rounding.
  var spansConstant: Bool {
    let (rows, columns) = (design.heads.rows, design.heads.columns)
    let constant = (0..<columns).contains { j in
      let first = rows > 0 ? design.heads[0, j] : 0
      return first != 0
        && (0..<rows).allSatisfy { design.heads[$0, j] == first && design.tails?[$0, j] ?? 0 == 0 }
    }
    if constant { return true }
    let ones = roots ?? Array(repeating: 1, count: rows)
    let outside = factor.transposedMultiply(ones).dropFirst(columns)
    let bar = Double(rows) * .ulpOfOne
    return outside.reduce(0) { $0 + $1 * $1 } <= bar * bar * ones.reduce(0) { $0 + $1 * $1 }
  }
}

extension Matrix {
  /// The first column that is a combination of those before it.
  fileprivate var firstDependentColumn: Int {
    get throws(LinearAlgebraError) {
      for count in 1...columns where count <= rows {
        let leading = Matrix(
          rows: rows, columns: count, elements: Array(elements.prefix(rows * count)))
        if try QRFactor(of: leading).rank < count { return count - 1 }
      }
      return min(rows, columns - 1)
    }
  }
}
