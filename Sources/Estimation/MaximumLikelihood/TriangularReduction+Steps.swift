internal import LinearAlgebra
internal import RealModule

/// What a search reads off R and c, the triangle of J and the side of r.
extension TriangularReduction {
  /// The length of a column of R, which is that of the column it was made of.
  func norm(ofColumn j: Int) -> Double {
    let triangle = augmented.span
    var sum = 0.0
    for i in 0...j {
      let element = triangle[i + j * rows]
      sum += element * element
    }
    return sum.squareRoot()
  }

  /// Whether a column is more than a combination of those before it.
  func isIndependent(column j: Int) -> Bool {
    let norm = norm(ofColumn: j)
    return norm > 0 && norm < .infinity && abs(augmented[j + j * rows]) > 1e-13 * norm
  }

  /// ‖c‖².
  func squareOfSide(columns count: Int) -> Double {
    let triangle = augmented.span
    var sum = 0.0
    for i in 0..<count {
      let element = triangle[i + count * rows]
      sum += element * element
    }
    return sum
  }

  /// By how much half of ‖c‖² would fall by a step: ½(‖c‖² − ‖c − R·s‖²).
  func halfFall(of step: [Double], columns count: Int) -> Double {
    let triangle = augmented.span
    var (before, after) = (0.0, 0.0)
    for i in 0..<count {
      let element = triangle[i + count * rows]
      var rest = element
      for j in i..<count { rest -= triangle[i + j * rows] * step[j] }
      before += element * element
      after += rest * rest
    }
    return 0.5 * (before - after)
  }

  /// Makes a step s of R·s = c.
  ///
  /// - Precondition: The columns are independent.
  func solve(_ step: inout [Double], columns count: Int) {
    let triangle = augmented.span
    for i in 0..<count { step[i] = triangle[i + count * rows] }
    for j in (0..<count).reversed() {
      step[j] /= triangle[j + j * rows]
      for i in 0..<j { step[i] -= triangle[i + j * rows] * step[j] }
    }
  }
}
