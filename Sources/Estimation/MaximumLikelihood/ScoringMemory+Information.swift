public import LinearAlgebra

extension ScoringMemory {
  /// (JᵀJ)⁻¹ of all parameters, 0 for those that are not active; `nil` where a column is a combination
  /// of those before it.
  public func inverseInformation() -> Matrix? {
    let (n, count) = (residuals.count, active.count)
    var inverse = [Double](repeating: 0, count: count * count)
    for j in 0..<count {
      guard reduction.isIndependent(column: j) else { return nil }
      let triangle = reduction.augmented.span
      let pivot = triangle[j + j * n]
      inverse[j + j * count] = 1 / pivot
      for i in 0..<j {
        var sum = 0.0
        for k in i..<j { sum += inverse[i + k * count] * triangle[k + j * n] }
        inverse[i + j * count] = -sum / pivot
      }
    }
    let size = point.count
    var elements = [Double](repeating: 0, count: size * size)
    for a in 0..<count {
      for b in a..<count {
        var sum = 0.0
        for k in b..<count { sum += inverse[a + k * count] * inverse[b + k * count] }
        elements[active[a] + active[b] * size] = sum
        elements[active[b] + active[a] * size] = sum
      }
    }
    return Matrix(rows: size, columns: size, elements: elements)
  }
}
