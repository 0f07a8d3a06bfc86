package import JobCreation

/// One table of a result: a header and rows, written as CSV.
package struct Table: Sendable, Equatable {
  /// The file's name without its ending.
  package var name: String

  /// The names of the columns, in snake_case.
  package var columns: [String]

  /// The rows, each with one cell a column.
  package var rows: [[Cell]]

  /// A table from its parts.
  ///
  /// - Precondition: Every row has one cell a column.
  package init(name: String, columns: [String], rows: [[Cell]]) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "a row has one cell a column")
    self.name = name
    self.columns = columns
    self.rows = rows
  }

  /// What a field of a table holds; its kind decides how it is rounded.
  package enum Cell: Sendable, Equatable {
    /// Words, quoted where RFC 4180 asks for it.
    case text(String)

    /// A whole number.
    case integer(Int)

    /// A fraction of 1, to 6 decimals.
    case probability(Double)

    /// A number, to 6 significant digits.
    case quantity(Double)

    /// A number as it was given, in the shortest form that reads back as it.
    case given(Double)

    /// An ISO 8601 date.
    case day(CalendarDay)

    /// `true` or `false`.
    case flag(Bool)

    /// An empty field.
    case missing
  }

  /// The table as RFC 4180 text, but with lines that end in LF: UTF-8, comma, decimal point, no byte order mark.
  package var csv: String {
    var text = columns.map(Self.quoted).joined(separator: ",") + "\n"
    for row in rows {
      text += row.map(\.field).joined(separator: ",")
      text += "\n"
    }
    return text
  }

  fileprivate static func quoted(_ text: String) -> String {
    let mustQuote = text.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) }
    guard mustQuote else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}

extension Table.Cell {
  /// The field as a CSV file shows it.
  package var field: String {
    switch self {
    case .text(let text): Table.quoted(text)
    case .integer(let value): String(value)
    case .probability(let value): DecimalText.probability(value) ?? ""
    case .quantity(let value): DecimalText.quantity(value) ?? ""
    case .given(let value): DecimalText.given(value) ?? ""
    case .day(let day): day.description
    case .flag(let flag): flag ? "true" : "false"
    case .missing: ""
    }
  }
}
