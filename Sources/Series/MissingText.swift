import DelimitedText

/// What stands in a cell that has no value.
enum MissingText {
  /// The words beside the empty cell, in lower case.
  static let words: Set<String> = ["", "na", "n/a", "nan", "null", ".."]

  private static let longest = 4

  /// Whether a cell has no value.
  static func isFound(in cell: DelimitedTable.Cell) -> Bool {
    let bytes = cell.contentBytes
    // Most cells are numbers; their first digit tells.
    if let first = bytes.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) {
      return false
    }
    let text = cell.text
    return text.utf8.count <= longest && words.contains(text.lowercased())
  }
}
