internal import COpenBLAS
internal import RealModule

/// The Cholesky factor of a symmetric positive definite matrix: A = L·Lᵀ, L lower triangular.
///
/// It solves equations in A, gives its determinant, and turns independent standard normal numbers
/// into correlated ones: L·z has covariance A.
public struct CholeskyFactor: Sendable, Hashable {
  /// L; the elements above the diagonal are 0.
  public let lower: Matrix

  /// Factors a matrix, of which only the lower triangle is read.
  ///
  /// - Parameter matrix: A square matrix, taken as symmetric.
  /// - Throws: ``LinearAlgebraError/notPositiveDefinite(leadingMinor:)`` or
  ///   ``LinearAlgebraError/notFinite(row:column:)``.
  /// - Complexity: O(n³).
  public init(of matrix: Matrix) throws(LinearAlgebraError) {
    precondition(matrix.rows == matrix.columns, "a Cholesky factor needs a square matrix")
    let size = matrix.rows
    var lower = matrix
    for j in 0..<size {
      for i in 0..<j { lower[i, j] = 0 }
    }
    try lower.requireFinite()
    if size > 0 {
      BLASThreads.limitToOne()
      let n = LAPACKInt(size)
      let info = unsafe LAPACKE_dpotrf(
        LAPACK_COL_MAJOR, CChar(UInt8(ascii: "L")), n, &lower.elements, n)
      precondition(info >= 0, "dpotrf: argument \(-info) is invalid")
      guard info == 0 else { throw .notPositiveDefinite(leadingMinor: Int(info)) }
    }
    self.lower = lower
  }

  /// The natural logarithm of the determinant of A: 2·Σ log Lᵢᵢ.
  public var logDeterminant: Double {
    2 * (0..<lower.rows).reduce(0) { $0 + Double.log(lower[$1, $1]) }
  }

  /// The solution x of A·x = b.
  public func solve(_ b: [Double]) -> [Double] {
    transposedSolve(lowerSolve(b))
  }

  /// The solution y of L·y = b: what makes correlated normal numbers independent again.
  public func lowerSolve(_ b: [Double]) -> [Double] {
    let n = lower.rows
    precondition(b.count == n, "the right-hand side has one element a row")
    var y = b
    for j in 0..<n {
      y[j] /= lower.elements[j + j * n]
      let yj = y[j]
      for i in (j + 1)..<max(n, j + 1) { y[i] -= lower.elements[i + j * n] * yj }
    }
    return y
  }

  /// L·z: correlated numbers from independent ones.
  public func lowerMultiply(_ z: [Double]) -> [Double] {
    let n = lower.rows
    precondition(z.count == n, "the vector has one element a column")
    var product = [Double](repeating: 0, count: n)
    for j in 0..<n {
      let zj = z[j]
      for i in j..<n { product[i] += lower.elements[i + j * n] * zj }
    }
    return product
  }

  private func transposedSolve(_ b: [Double]) -> [Double] {
    let n = lower.rows
    var x = b
    for j in (0..<n).reversed() {
      var sum = x[j]
      for i in (j + 1)..<max(n, j + 1) { sum -= lower.elements[i + j * n] * x[i] }
      x[j] = sum / lower.elements[j + j * n]
    }
    return x
  }
}
