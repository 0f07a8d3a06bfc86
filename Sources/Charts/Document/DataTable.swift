/// The numbers a chart draws, for the CSV file that stands beside it.
public struct DataTable: Sendable, Equatable {
  /// One field of a row.
  public enum Cell: Sendable, Equatable {
    /// A number as the chart was given it, unrounded.
    case number(Double)

    /// A day, counted from 1970-01-01; the writer of the file turns it into a date.
    case day(Int)

    /// A word, such as the name of a series.
    case text(String)

    /// Nothing: an empty field.
    case missing

    /// A number, or nothing where there is none or none that is finite.
    static func finite(_ value: Double?) -> Cell {
      value.flatMap { $0.isFinite ? .number($0) : nil } ?? .missing
    }
  }

  /// The names of the columns, in snake_case.
  public let columns: [String]

  /// The rows; each as long as `columns`.
  public private(set) var rows: [[Cell]] = []

  /// A table without rows.
  ///
  /// - Parameter columns: Names in snake_case, at least one, all different.
  public init(columns: [String]) {
    precondition(!columns.isEmpty && Set(columns).count == columns.count, "columns have names")
    self.columns = columns
  }

  /// Adds a row.
  ///
  /// - Parameter row: One cell a column.
  public mutating func append(_ row: [Cell]) {
    precondition(row.count == columns.count, "a row has one cell a column")
    rows.append(row)
  }

  /// Every number of the table, row by row; days are not among them.
  public var numbers: [Double] {
    rows.flatMap { row in
      row.compactMap { cell in
        guard case .number(let value) = cell else { return nil }
        return value
      }
    }
  }
}
