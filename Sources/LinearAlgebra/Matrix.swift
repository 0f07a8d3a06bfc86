/// A dense matrix of doubles, stored by columns.
public struct Matrix: Sendable, Hashable {
  /// The number of rows.
  public let rows: Int

  /// The number of columns.
  public let columns: Int

  /// The elements, column after column: element (i, j) stands at `i + j * rows`.
  public var elements: [Double] {
    didSet { precondition(elements.count == rows * columns, "a matrix keeps its size") }
  }

  /// A matrix of rows × columns elements, given column after column.
  public init(rows: Int, columns: Int, elements: [Double]) {
    precondition(rows >= 0 && columns >= 0, "a matrix has no negative size")
    precondition(elements.count == rows * columns, "a matrix has rows × columns elements")
    self.rows = rows
    self.columns = columns
    self.elements = elements
  }

  /// A matrix of one value throughout.
  public init(rows: Int, columns: Int, repeating value: Double = 0) {
    precondition(rows >= 0 && columns >= 0, "a matrix has no negative size")
    self.init(
      rows: rows, columns: columns, elements: Array(repeating: value, count: rows * columns))
  }

  /// A matrix written row by row, as on paper; the rows have one length.
  public init(_ rows: [[Double]]) {
    let columns = rows.first?.count ?? 0
    precondition(rows.allSatisfy { $0.count == columns }, "a matrix has rows of one length")
    self.init(rows: rows.count, columns: columns)
    for (i, row) in rows.enumerated() {
      for (j, element) in row.enumerated() { self[i, j] = element }
    }
  }

  /// The identity matrix.
  public static func identity(_ size: Int) -> Matrix {
    diagonal(Array(repeating: 1, count: size))
  }

  /// A square matrix with these elements on its diagonal and 0 elsewhere.
  public static func diagonal(_ elements: [Double]) -> Matrix {
    var matrix = Matrix(rows: elements.count, columns: elements.count)
    for (i, element) in elements.enumerated() { matrix[i, i] = element }
    return matrix
  }

  /// The element in a row and a column, both counted from 0.
  public subscript(row: Int, column: Int) -> Double {
    get {
      checkPosition(row, column)
      return elements[row + column * rows]
    }
    set {
      checkPosition(row, column)
      elements[row + column * rows] = newValue
    }
  }

  private func checkPosition(_ row: Int, _ column: Int) {
    precondition(row >= 0 && row < rows, "row \(row) is not within the matrix")
    precondition(column >= 0 && column < columns, "column \(column) is not within the matrix")
  }

  /// The elements of one column.
  public func column(_ column: Int) -> [Double] {
    precondition(column >= 0 && column < columns, "column \(column) is not within the matrix")
    return Array(elements[(column * rows)..<((column + 1) * rows)])
  }

  /// The matrix with rows and columns exchanged.
  public var transposed: Matrix {
    var result = Matrix(rows: columns, columns: rows)
    for j in 0..<columns {
      for i in 0..<rows { result[j, i] = self[i, j] }
    }
    return result
  }
}
