internal import COpenBLAS

/// Least-squares problems of one size, reduced to triangles in memory of its own.
///
/// The orthogonal factor of A and b side by side leaves all that a minimiser of ‖A·x − b‖ needs:
///
/// ```
/// Qᵀ·[A b] = [R c; 0 ρ],   min ‖A·x − b‖² = min ‖R·x − c‖² + ρ²
/// ```
///
/// What is asked for again and again, thousands of times for small matrices, allocates nothing.
public struct TriangularReduction: Sendable {
  /// The number of rows of A.
  public let rows: Int

  /// The largest number of columns of A.
  public let maximumColumns: Int

  /// A and b side by side, column after column; after the reduction what is left of them.
  public private(set) var augmented: [Double]

  private var reflections: [Double]
  private var work: [Double]

  /// Memory for problems of so many rows and at most so many columns, at least as many rows.
  public init(rows: Int, maximumColumns: Int) {
    precondition(maximumColumns >= 0 && rows >= maximumColumns, "a reduction has enough rows")
    self.rows = rows
    self.maximumColumns = maximumColumns
    augmented = [Double](repeating: 0, count: rows * (maximumColumns + 1))
    reflections = [Double](repeating: 0, count: maximumColumns + 1)
    work = [Double](repeating: 0, count: 32 * (maximumColumns + 1))
  }

  /// Sets a column of A, or b after the last, to the numbers from a place of an array on.
  public mutating func setColumn(_ column: Int, to numbers: [Double], from start: Int) {
    precondition(column >= 0 && column <= maximumColumns, "a reduction has room for its columns")
    let (rows, first) = (rows, column * rows)
    var elements = augmented.mutableSpan
    for i in 0..<rows { elements[first + i] = numbers[start + i] }
  }

  /// Reduces the first `columns` columns of A and the b that follows them.
  ///
  /// Afterwards ``augmented`` holds R above and on its diagonal, with stride ``rows``, and c at the
  /// top of column `columns`.
  ///
  /// - Precondition: All elements are finite.
  /// - Returns: ρ, the norm of the residual of the least-squares solution.
  public mutating func reduce(columns: Int) -> Double {
    precondition(columns <= maximumColumns, "a reduction has room for its columns")
    guard rows > 0 else { return 0 }
    BLASThreads.limitToOne()
    let (m, n) = (LAPACKInt(rows), LAPACKInt(columns + 1))
    let info = unsafe LAPACKE_dgeqrf_work(
      LAPACK_COL_MAJOR, m, n, &augmented, m, &reflections, &work, LAPACKInt(work.count))
    precondition(info == 0, "dgeqrf: argument \(-info) is invalid")
    return columns < rows ? abs(augmented[columns + columns * rows]) : 0
  }
}
