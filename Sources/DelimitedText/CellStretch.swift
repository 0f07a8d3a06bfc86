/// Where a cell lies in the bytes of a text, in 32 bits: a table of a million rows has many.
struct CellStretch {
  /// The line that it starts on, from 1.
  let line: Int32

  /// The line that it ends on.
  let endLine: Int32

  /// The first byte, a quotation mark included.
  let start: Int32

  /// The byte after the last, that of the separator or line end.
  let end: Int32

  /// The first byte of what stands in it.
  let contentStart: Int32

  /// The byte after what stands in it.
  let contentEnd: Int32

  /// Whether doubled quotation marks or line ends stand in it.
  let isEscaped: Bool

  /// The bytes of what stands in it.
  var content: Range<Int> { Int(contentStart)..<Int(contentEnd) }
}
