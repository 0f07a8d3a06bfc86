internal import COpenBLAS

extension Matrix {
  /// The matrix product A·B.
  public static func * (left: Matrix, right: Matrix) -> Matrix {
    precondition(left.columns == right.rows, "a product needs as many columns as rows")
    return product(left, CblasNoTrans, right, rows: left.rows, inner: left.columns)
  }

  /// A times a vector.
  public static func * (matrix: Matrix, vector: [Double]) -> [Double] {
    precondition(vector.count == matrix.columns, "the vector has one element a column")
    return matrix.product(CblasNoTrans, with: vector, count: matrix.rows)
  }

  /// Aᵀ·B, without forming the transpose.
  public func transposedMultiply(_ other: Matrix) -> Matrix {
    precondition(rows == other.rows, "a product with a transpose needs as many rows")
    return Self.product(self, CblasTrans, other, rows: columns, inner: rows)
  }

  /// Aᵀ times a vector, without forming the transpose.
  public func transposedMultiply(_ vector: [Double]) -> [Double] {
    precondition(vector.count == rows, "the vector has one element a row")
    return product(CblasTrans, with: vector, count: columns)
  }

  /// Aᵀ·A, exactly symmetric.
  public var gram: Matrix {
    var result = Matrix(rows: columns, columns: columns)
    guard rows > 0, columns > 0 else { return result }
    BLASThreads.limitToOne()
    unsafe cblas_dsyrk(
      CblasColMajor, CblasLower, CblasTrans, blasint(columns), blasint(rows), 1, elements,
      blasint(rows), 0, &result.elements, blasint(columns))
    for j in 0..<columns {
      for i in 0..<j { result[i, j] = result[j, i] }
    }
    return result
  }

  private static func product(
    _ left: Matrix, _ operation: CBLAS_TRANSPOSE, _ right: Matrix, rows: Int, inner: Int
  ) -> Matrix {
    var result = Matrix(rows: rows, columns: right.columns)
    guard rows > 0, right.columns > 0, inner > 0 else { return result }
    BLASThreads.limitToOne()
    unsafe cblas_dgemm(
      CblasColMajor, operation, CblasNoTrans, blasint(rows), blasint(right.columns),
      blasint(inner), 1, left.elements, blasint(left.rows), right.elements, blasint(right.rows),
      0, &result.elements, blasint(rows))
    return result
  }

  private func product(
    _ operation: CBLAS_TRANSPOSE, with vector: [Double], count: Int
  ) -> [Double] {
    var result = [Double](repeating: 0, count: count)
    guard rows > 0, columns > 0 else { return result }
    BLASThreads.limitToOne()
    unsafe cblas_dgemv(
      CblasColMajor, operation, blasint(rows), blasint(columns), 1, elements, blasint(rows),
      vector, 1, 0, &result, 1)
    return result
  }
}
