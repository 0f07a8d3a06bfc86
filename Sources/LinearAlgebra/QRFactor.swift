internal import COpenBLAS

/// The QR factors of a matrix with its columns in order of what they add: A·P = Q·R.
///
/// Q has orthonormal columns, R is upper triangular with a diagonal that does not grow in
/// magnitude, and P moves column `permutation[j]` to place j. It solves least-squares problems
/// without squaring their condition number, and tells the rank.
public struct QRFactor: Sendable, Hashable {
  /// The number of columns, counted from the first of the permutation, that are independent.
  ///
  /// The size of the leading part of R whose diagonal is above `relativeTolerance·|R₁₁|`.
  public let rank: Int

  /// The column of A, counted from 0, that stands at each place of A·P.
  public let permutation: [Int]

  /// R above and on the diagonal; below it the reflections that make up Q.
  let packed: Matrix

  /// The scalar factors of the reflections.
  private let reflections: [Double]

  /// Factors a matrix of at least as many rows as columns.
  ///
  /// - Parameters:
  ///   - matrix: The matrix, m × n with m ≥ n.
  ///   - relativeTolerance: What counts as 0 on the diagonal of R, relative to its first element;
  ///     by default m times the rounding unit, what rounding may leave of a dependent column.
  /// - Throws: ``LinearAlgebraError/notFinite(row:column:)``.
  /// - Complexity: O(m·n²).
  public init(
    of matrix: Matrix, relativeTolerance: Double? = nil
  ) throws(LinearAlgebraError) {
    precondition(matrix.rows >= matrix.columns, "a QR factor has at least as many rows as columns")
    try matrix.requireFinite()
    var packed = matrix
    var places = [LAPACKInt](repeating: 0, count: matrix.columns)
    var reflections = [Double](repeating: 0, count: matrix.columns)
    if matrix.columns > 0 {
      BLASThreads.limitToOne()
      let (m, n) = (LAPACKInt(matrix.rows), LAPACKInt(matrix.columns))
      let info = unsafe LAPACKE_dgeqp3(
        LAPACK_COL_MAJOR, m, n, &packed.elements, m, &places, &reflections)
      precondition(info == 0, "dgeqp3: argument \(-info) is invalid")
    }
    let tolerance = relativeTolerance ?? Double(matrix.rows) * .ulpOfOne
    let diagonal = (0..<matrix.columns).map { abs(packed[$0, $0]) }
    let least = tolerance * (diagonal.first ?? 0)
    rank = diagonal.firstIndex { $0 <= least } ?? diagonal.count
    permutation = places.map { Int($0) - 1 }
    self.packed = packed
    self.reflections = reflections
  }

  /// R, n × n.
  public var upper: Matrix {
    var upper = Matrix(rows: packed.columns, columns: packed.columns)
    for j in 0..<packed.columns {
      for i in 0...j { upper[i, j] = packed[i, j] }
    }
    return upper
  }

  /// The first n columns of Q, m × n.
  public var orthonormal: Matrix {
    guard packed.columns > 0 else { return packed }
    var columns = packed
    let (m, n) = (LAPACKInt(packed.rows), LAPACKInt(packed.columns))
    let info = unsafe LAPACKE_dorgqr(
      LAPACK_COL_MAJOR, m, n, n, &columns.elements, m, reflections)
    precondition(info == 0, "dorgqr: argument \(-info) is invalid")
    return columns
  }

  /// Qᵀ·b in full, m elements: the first n tell the solution, the others the residual.
  public func transposedMultiply(_ b: [Double]) -> [Double] {
    reflect(b, transposed: true)
  }

  /// The x that minimises ‖A·x − b‖.
  ///
  /// - Parameter b: One element a row.
  /// - Returns: One element a column, in the order of A.
  /// - Throws: ``LinearAlgebraError/rankDeficient(rank:columns:)`` where x is not unique.
  public func solve(_ b: [Double]) throws(LinearAlgebraError) -> [Double] {
    try requireFullRank()
    return solveUpper(Array(transposedMultiply(b).prefix(packed.columns)))
  }

  /// (Aᵀ·A)⁻¹, which times the variance of an observation is the covariance of the solution.
  ///
  /// - Returns: An n × n matrix, in the order of A's columns.
  /// - Throws: ``LinearAlgebraError/rankDeficient(rank:columns:)`` where it does not exist.
  public func inverseGram() throws(LinearAlgebraError) -> Matrix {
    try requireFullRank()
    let n = packed.columns
    var inverse = upper
    if n > 0 {
      let info = unsafe LAPACKE_dtrtri(
        LAPACK_COL_MAJOR, CChar(UInt8(ascii: "U")), CChar(UInt8(ascii: "N")), LAPACKInt(n),
        &inverse.elements, LAPACKInt(n))
      precondition(info == 0, "dtrtri: argument \(-info) is invalid")
    }
    let product = inverse * inverse.transposed
    var ordered = Matrix(rows: n, columns: n)
    for j in 0..<n {
      for i in 0..<n { ordered[permutation[i], permutation[j]] = product[i, j] }
    }
    return ordered
  }

  /// The x of R·Pᵀ·x = b, in the order of A's columns.
  func solveUpper(_ b: [Double]) -> [Double] {
    var solution = b
    var places = b
    for i in places.indices.reversed() {
      places[i] /= packed[i, i]
      for k in 0..<i { places[k] -= packed[k, i] * places[i] }
      solution[permutation[i]] = places[i]
    }
    return solution
  }

  /// Q·b or Qᵀ·b, in full.
  func reflect(_ b: [Double], transposed: Bool) -> [Double] {
    precondition(b.count == packed.rows, "the vector has one element a row")
    guard packed.columns > 0 else { return b }
    var product = b
    let (m, n) = (LAPACKInt(packed.rows), LAPACKInt(packed.columns))
    let operation = CChar(UInt8(ascii: transposed ? "T" : "N"))
    let info = unsafe LAPACKE_dormqr(
      LAPACK_COL_MAJOR, CChar(UInt8(ascii: "L")), operation, m, 1, n, packed.elements, m,
      reflections, &product, m)
    precondition(info == 0, "dormqr: argument \(-info) is invalid")
    return product
  }

  func requireFullRank() throws(LinearAlgebraError) {
    guard rank == packed.columns else {
      throw .rankDeficient(rank: rank, columns: packed.columns)
    }
  }
}
