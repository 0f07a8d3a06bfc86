/// A dense matrix of doubles, stored by columns.
public struct Matrix: Sendable, Hashable {
  /// The number of rows.
  public let rows: Int

  /// The number of columns.
  public let columns: Int

  /// The elements, column after column: element (i, j) stands at `i + j * rows`.
  public var elements: [Double]
}
