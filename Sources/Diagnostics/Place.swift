/// A stretch of text in a file, as messages name it.
public struct Place: Hashable, Sendable {
  /// The file's path as the user gave or wrote it.
  public var file: String

  /// The line, from 1.
  public var line: Int

  /// The column, counted in Unicode scalars from 1.
  public var column: Int

  /// The line of the end.
  public var endLine: Int

  /// The column after the last scalar.
  public var endColumn: Int

  /// The text from `line:column` to `endLine:endColumn`, the latter not included.
  public init(file: String, line: Int, column: Int, endLine: Int, endColumn: Int) {
    self.file = file
    self.line = line
    self.column = column
    self.endLine = endLine
    self.endColumn = endColumn
  }

  /// The `length` scalars from `line:column`.
  public init(file: String, line: Int, column: Int, length: Int = 1) {
    self.init(file: file, line: line, column: column, endLine: line, endColumn: column + length)
  }
}

extension Place: CustomStringConvertible {
  /// The start, as `file:line:column`.
  public var description: String { "\(file):\(line):\(column)" }
}

extension Place: Comparable {
  /// Whether the first place comes earlier in its file; files compare by name.
  public static func < (left: Place, right: Place) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}
