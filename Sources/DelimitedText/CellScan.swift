import Diagnostics

/// Splits text into rows and cells by RFC 4180: quoted cells may hold separators, line ends and
/// `""`.
struct CellScan {
  /// Every cell, row by row.
  private(set) var cells: [CellStretch] = []

  /// The position of each row's first cell, and the number of cells at the end; empty lines are no
  /// rows.
  private(set) var rowStarts: [Int] = [0]

  private let source: SourceText
  private let findings: Findings
  private var start = (byte: 0, line: 1)
  private var content = 0..<0
  private var state = State.open

  /// What a cell is, as far as it has been read.
  private enum State {
    /// Nothing but spaces so far.
    case open

    /// Without quotation marks.
    case plain

    /// Within quotation marks that start at a byte and may hold line ends or `""`.
    case quoted(from: Int, isEscaped: Bool)

    /// After the closing quotation mark.
    case closed(isEscaped: Bool)
  }

  /// The rows of a text; `nil` with a finding where quotation marks do not match.
  init?(_ source: SourceText, separator: Separator, firstLine: Int, findings: Findings) {
    self.source = source
    self.findings = findings
    guard firstLine <= source.lineCount else { return }
    for line in firstLine...source.lineCount {
      guard scan(source.range(ofLine: line), line: line, separator.rawValue) else { return nil }
    }
    if case .quoted(let quote, _) = state {
      findings.add(
        .badTable, at: place(ofByte: quote, line: start.line),
        "a quotation mark opens a cell here and is never closed",
        fix: "close it, or write `\"\"` for a quotation mark inside a quoted cell")
      return nil
    }
  }

  /// Goes through one line; false with a finding where text follows a closing quotation mark.
  private mutating func scan(_ range: Range<Int>, line: Int, _ separator: UInt8) -> Bool {
    let bytes = source.bytes
    let quote = UInt8(ascii: "\"")
    if case .quoted = state {} else { startCell(at: range.lowerBound, line: line) }
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      switch state {
      case .quoted(let first, let isEscaped):
        guard byte == quote else { break }
        if index + 1 < range.upperBound, bytes[index + 1] == quote {
          state = .quoted(from: first, isEscaped: true)
          index += 1
        } else {
          content = first + 1..<index
          state = .closed(isEscaped: isEscaped)
        }
      case _ where byte == separator:
        endCell(at: index, line: line)
        startCell(at: index + 1, line: line)
      case .open where byte == quote: state = .quoted(from: index, isEscaped: false)
      case .open: if byte != UInt8(ascii: " ") { state = .plain }
      case .plain: break
      case .closed:
        guard byte == UInt8(ascii: " ") else {
          findings.add(
            .badTable, at: place(ofByte: index, line: line),
            "text follows a closing quotation mark",
            fix: "write a quotation mark inside a cell twice, `\"\"`")
          return false
        }
      }
      index += 1
    }
    if case .quoted(let first, _) = state {
      state = .quoted(from: first, isEscaped: true)
    } else {
      endCell(at: range.upperBound, line: line)
      endRow()
    }
    return true
  }

  private mutating func startCell(at byte: Int, line: Int) {
    start = (byte, line)
    state = .open
  }

  private mutating func endCell(at end: Int, line: Int) {
    var isEscaped = false
    if case .closed(let escaped) = state {
      isEscaped = escaped
    } else {
      content = start.byte..<end
    }
    cells.append(
      CellStretch(
        line: Int32(start.line), endLine: Int32(line), start: Int32(start.byte), end: Int32(end),
        contentStart: Int32(content.lowerBound), contentEnd: Int32(content.upperBound),
        isEscaped: isEscaped))
  }

  private mutating func endRow() {
    let first = rowStarts[rowStarts.count - 1]
    if cells.count == first + 1, isBlank(cells[first].content) {
      cells.removeLast()
    } else {
      rowStarts.append(cells.count)
    }
  }

  private func isBlank(_ content: Range<Int>) -> Bool {
    content.isEmpty
      || NumberText.trimmed(String(decoding: source.bytes[content], as: UTF8.self)).isEmpty
  }

  private func place(ofByte byte: Int, line: Int) -> Place {
    Place(
      file: source.file, line: line, column: source.column(ofByte: byte, inLine: line))
  }

  /// What a quoted cell says: `""` is a quotation mark, and every line end one alike.
  static func unescaped(_ text: String) -> String {
    var unescaped = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"" where previous == "\"":
        previous = nil
        continue
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": unescaped.append("\n")
      default: unescaped.append(scalar)
      }
      previous = scalar
    }
    return String(unescaped)
  }
}
