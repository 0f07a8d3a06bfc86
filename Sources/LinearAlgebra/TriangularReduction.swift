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
    if !reduceNarrow(columns: columns + 1) { reduceByBlocks(columns: columns + 1) }
    return columns < rows ? abs(augmented[columns + columns * rows]) : 0
  }

  /// LAPACK's reduction, for any size and any finite numbers.
  private mutating func reduceByBlocks(columns: Int) {
    BLASThreads.limitToOne()
    let (m, n) = (LAPACKInt(rows), LAPACKInt(columns))
    let info = unsafe LAPACKE_dgeqrf_work(
      LAPACK_COL_MAJOR, m, n, &augmented, m, &reflections, &work, LAPACKInt(work.count))
    precondition(info == 0, "dgeqrf: argument \(-info) is invalid")
  }

  /// The same without a call for each reflection, which is twice as fast for a few columns.
  ///
  /// - Returns: Whether it was done: not for many columns, which LAPACK takes in blocks, nor where a
  ///   square might leave the range of doubles.
  private mutating func reduceNarrow(columns: Int) -> Bool {
    guard columns < 32 else { return false }
    let rows = rows
    return unsafe augmented.withUnsafeMutableBufferPointer { elements in
      guard let first = elements.baseAddress else { return false }
      let fits = (0..<columns).allSatisfy { j in
        let column = unsafe DoubleColumn(first: first + j * rows, count: rows)
        let square = unsafe column.product(with: column)
        return square > 1e-180 ? square < 1e280 : unsafe column.isZero
      }
      guard fits else { return false }
      for k in 0..<min(columns, rows - 1) {
        unsafe reflect(first + k + k * rows, rows: rows - k, others: columns - k - 1, by: rows)
      }
      return true
    }
  }
}

/// Reflects a column onto its first element, and the columns beside it with it.
///
/// With u = x − βe₁ and β = ∓‖x‖ the reflection is I + u·uᵀ/(β·u₁) [Golub 2013].
private func reflect(
  _ first: UnsafeMutablePointer<Double>, rows: Int, others: Int, by stride: Int
) {
  let column = unsafe DoubleColumn(first: first, count: rows)
  let below = unsafe DoubleColumn(first: first + 1, count: rows - 1)
  let tail = unsafe below.product(with: below)
  // Of columns as long as 1e−90 this is nothing.
  guard tail > 1e-280 else { return }
  let head = unsafe first.pointee
  let length = (head * head + tail).squareRoot()
  let image = head > 0 ? -length : length
  unsafe first.pointee = head - image
  let factor = 1 / (image * (head - image))
  for j in 0..<others {
    let other = unsafe DoubleColumn(first: first + (j + 1) * stride, count: rows)
    unsafe other.add(factor * column.product(with: other), times: column)
  }
  unsafe first.pointee = image
}
