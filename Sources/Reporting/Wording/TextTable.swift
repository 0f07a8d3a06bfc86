/// Columns of text for a terminal.
struct TextTable {
  /// A column: its heading, and the side on which its fields stand in line.
  struct Column {
    var heading: String
    var isRightAligned = true

    /// A column of words.
    static func words(_ heading: String) -> Column {
      Column(heading: heading, isRightAligned: false)
    }

    /// A column of figures.
    static func figures(_ heading: String) -> Column { Column(heading: heading) }
  }

  var columns: [Column]
  var rows: [[String]]

  /// The lines of the table, indented by two; a column without a field is left out.
  var lines: [String] {
    let shown = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    let all = [columns.map(\.heading)] + rows
    let widths = columns.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    return all.map { row in
      let fields = shown.map { column in
        let space = String(repeating: " ", count: widths[column] - row[column].count)
        return columns[column].isRightAligned ? space + row[column] : row[column] + space
      }
      let line = "  " + fields.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}
