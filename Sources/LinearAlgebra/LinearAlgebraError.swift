/// What a matrix can lack that a factorisation needs.
public enum LinearAlgebraError: Error, Hashable, Sendable {
  /// The leading minor of this order is not positive, so the matrix has no Cholesky factor.
  case notPositiveDefinite(leadingMinor: Int)

  /// The columns are linearly dependent: only `rank` of `columns` are independent.
  case rankDeficient(rank: Int, columns: Int)

  /// This column, counted from 0, is to rounding a combination of those before it.
  case dependentColumn(Int)

  /// The iteration for the eigenvalues did not settle.
  case eigenvaluesNotFound

  /// An element, counted from 0, is infinite or not a number.
  case notFinite(row: Int, column: Int)
}
