internal import LinearAlgebra

extension AugmentedSystem {
  /// Coefficients of the columns as they were given.
  func unscaled(_ coefficients: [Double]) -> [Double] {
    zip(coefficients, scales).map { Double(sign: .plus, exponent: $1, significand: $0) }
  }

  /// The residuals of a solution; none where its coefficients give the response exactly.
  ///
  /// Refinement lets residuals of an exact fit shrink without end. Coefficients that reproduce the
  /// response are the solution whatever is left of them.
  func residuals(
    _ solution: (weightedResiduals: [Double], coefficients: [Double]), of response: [Double]
  ) -> [DoubleDouble] {
    var rows = response.map { DoubleDouble($0) }
    design.subtract(solution.coefficients, from: &rows)
    let isExact = rows.allSatisfy { $0.head == 0 }
    return isExact ? rows : residuals(solution.weightedResiduals)
  }

  /// (Xᵀ·W·X)⁻¹ of the design as it was given, each column refined.
  var inverseGram: Matrix {
    get throws(LinearAlgebraError) {
      let (rows, columns) = (design.heads.rows, design.heads.columns)
      var inverse = Matrix(rows: columns, columns: columns)
      for j in 0..<columns {
        var unit = [Double](repeating: 0, count: columns)
        unit[j] = -1
        let column = try solve(response: Array(repeating: 0, count: rows), gradient: unit)
        for (i, element) in unscaled(column.coefficients).enumerated() where i <= j {
          inverse[i, j] = Double(sign: .plus, exponent: scales[j], significand: element)
          inverse[j, i] = inverse[i, j]
        }
      }
      return inverse
    }
  }
}
