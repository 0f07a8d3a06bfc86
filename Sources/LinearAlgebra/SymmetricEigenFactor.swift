internal import COpenBLAS

/// The eigenvalues and eigenvectors of a symmetric matrix: A = V·diag(λ)·Vᵀ.
public struct SymmetricEigenFactor: Sendable, Hashable {
  /// λ, ascending.
  public let values: [Double]

  /// V: column j is the eigenvector of the j-th eigenvalue, of length 1; its sign means nothing.
  public let vectors: Matrix

  /// Factors a matrix, of which only the lower triangle is read.
  ///
  /// - Parameter matrix: A square matrix, taken as symmetric.
  /// - Throws: ``LinearAlgebraError/notFinite(row:column:)`` or, where the iteration does not
  ///   settle, ``LinearAlgebraError/eigenvaluesNotFound``.
  /// - Complexity: O(n³).
  public init(of matrix: Matrix) throws(LinearAlgebraError) {
    precondition(matrix.rows == matrix.columns, "eigenvalues need a square matrix")
    let size = matrix.rows
    var vectors = matrix
    for j in 0..<size {
      for i in 0..<j { vectors[i, j] = vectors[j, i] }
    }
    try vectors.requireFinite()
    var values = [Double](repeating: 0, count: size)
    if size > 0 {
      BLASThreads.limitToOne()
      let n = LAPACKInt(size)
      let info = unsafe LAPACKE_dsyevd(
        LAPACK_COL_MAJOR, CChar(UInt8(ascii: "V")), CChar(UInt8(ascii: "L")), n,
        &vectors.elements, n, &values)
      precondition(info >= 0, "dsyevd: argument \(-info) is invalid")
      guard info == 0 else { throw .eigenvaluesNotFound }
    }
    self.values = values
    self.vectors = vectors
  }

  /// V·diag(f(λ))·Vᵀ: a function of the matrix, such as its symmetric square root.
  public func matrix(applying f: (Double) -> Double) -> Matrix {
    var scaled = vectors
    for j in 0..<scaled.columns {
      let factor = f(values[j])
      for i in 0..<scaled.rows { scaled[i, j] *= factor }
    }
    return scaled * vectors.transposed
  }
}
