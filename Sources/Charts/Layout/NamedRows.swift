/// Rows of a plot: a name on the left, figures in columns on the right, room for marks between.
struct NamedRows {
  /// A column of figures.
  struct Column {
    var heading: String

    /// The width that it has whatever its figures need.
    var leastWidth = 0.0
  }

  /// A figure, and what stands below it in small type.
  struct Cell {
    var text: String
    var note = ""
  }

  /// A row: what it is called and what is printed at its end.
  struct Row {
    var name: String
    var note = ""
    var cells: [Cell] = []
    var style: TextStyle
    var indent = 0.0

    /// The room above name and marks.
    var space = 4.0

    /// The room that the marks need.
    var markHeight = 0.0
  }

  static let headingHeight = 22.0
  private static let columnGap = 18.0

  private let rows: [Row]
  private let lines: [[TextLine]]
  private let headings: [String]
  private let columnWidths: [Double]
  private let nameWidth: Double
  private let small: TextStyle

  /// A line of a name or of its note.
  private struct TextLine {
    var text: String
    var style: TextStyle
  }

  init(
    _ rows: [Row], columns: [Column], nameWidths: ClosedRange<Double> = 120...256,
    nameLines: Int = 2, theme: Theme
  ) {
    let small = theme.small
    let figureWidths = columns.enumerated().map { index, column in
      rows.filter { index < $0.cells.count }.reduce(column.leastWidth) { width, row in
        let cell = row.cells[index]
        return max(width, row.style.width(of: cell.text), small.width(of: cell.note))
      }
    }
    let headings = zip(columns, figureWidths).map {
      TextWrapping.shortened($0.heading, width: max(90, $1), style: small)
    }
    self.rows = rows
    self.small = small
    self.headings = headings
    columnWidths = zip(headings, figureWidths).map { max(small.width(of: $0), $1) }
    let widest =
      rows.map { row in
        row.indent + max(row.style.width(of: row.name), small.width(of: row.note))
      }.max() ?? 0
    let nameWidth = max(nameWidths.lowerBound, min(widest.rounded(.up), nameWidths.upperBound))
    self.nameWidth = nameWidth
    lines = rows.map { Self.lines(of: $0, width: nameWidth - $0.indent, limit: nameLines, small) }
  }

  private static func lines(
    of row: Row, width: Double, limit: Int, _ small: TextStyle
  ) -> [TextLine] {
    let names = TextWrapping.balancedLines(
      of: row.name, width: width, style: row.style, limit: limit)
    let notes = TextWrapping.lines(of: row.note, width: width, style: small, limit: 2)
    return names.map { TextLine(text: $0, style: row.style) }
      + notes.map { TextLine(text: $0, style: small) }
  }

  /// The height of headings and rows.
  var height: Double {
    rows.indices.reduce(Self.headingHeight) { $0 + rowHeight($1) }
  }

  private func textHeight(_ index: Int) -> Double {
    let cells = rows[index].cells.map { $0.note.isEmpty ? 0 : 2 * small.lineHeight }
    let names = lines[index].reduce(0) { $0 + $1.style.lineHeight }
    return max(rows[index].style.lineHeight, names, cells.max() ?? 0)
  }

  private func contentHeight(_ index: Int) -> Double {
    max(textHeight(index), rows[index].markHeight)
  }

  private func rowHeight(_ index: Int) -> Double { rows[index].space + contentHeight(index) }

  /// The room for marks, below the headings and above what the caller keeps at the foot.
  func plotRoom(in frame: Rectangle, foot: Double) -> Rectangle {
    let gaps = Self.columnGap * Double(max(0, columnWidths.count - 1))
    return Rectangle(
      left: frame.left + nameWidth + 14, top: frame.top + Self.headingHeight,
      right: frame.right - columnWidths.reduce(gaps, +) - 22, bottom: frame.bottom - foot)
  }

  /// The headings of the columns.
  func drawHeadings(in frame: Rectangle, on canvas: inout Canvas) {
    let baseline = frame.top + small.lineHeight - 4
    for (heading, right) in zip(headings, rightEdges(in: frame)) {
      canvas.draw(heading, at: Point(right, baseline), anchor: .end, style: small)
    }
  }

  /// Row by row: the marks, drawn by the caller around the row's middle, then the words.
  func draw(
    in frame: Rectangle, on canvas: inout Canvas,
    mark: (_ index: Int, _ middle: Double, _ canvas: inout Canvas) -> Void
  ) {
    for index in rows.indices {
      let middle = middle(of: index, in: frame)
      mark(index, middle, &canvas)
      drawText(of: index, around: middle, in: frame, on: &canvas)
    }
  }

  /// Where a row begins, with the room above it.
  func top(of index: Int, in frame: Rectangle) -> Double {
    (0..<index).reduce(frame.top + Self.headingHeight) { $0 + rowHeight($1) }
  }

  /// The middle of a row's marks and words.
  func middle(of index: Int, in frame: Rectangle) -> Double {
    // Two pixels higher than the arithmetic says, because letters weigh upwards.
    top(of: index, in: frame) + rows[index].space - 2 + contentHeight(index) / 2
  }

  private func drawText(
    of index: Int, around middle: Double, in frame: Rectangle, on canvas: inout Canvas
  ) {
    let row = rows[index]
    let height = lines[index].reduce(0) { $0 + $1.style.lineHeight }
    var top = middle - height / 2
    for line in lines[index] {
      let baseline = top + 0.5 * line.style.lineHeight + 0.35 * line.style.size
      canvas.draw(line.text, at: Point(frame.left + row.indent, baseline), style: line.style)
      top += line.style.lineHeight
    }
    for (cell, right) in zip(row.cells, rightEdges(in: frame)) {
      let shift = cell.note.isEmpty ? 0 : small.lineHeight / 2
      canvas.draw(
        cell.text, at: Point(right, middle - shift + 0.35 * row.style.size), anchor: .end,
        style: row.style)
      canvas.draw(
        cell.note, at: Point(right, middle + shift + 0.35 * small.size), anchor: .end,
        style: small)
    }
  }

  private func rightEdges(in frame: Rectangle) -> [Double] {
    var right = frame.right
    var edges: [Double] = []
    for width in columnWidths.reversed() {
      edges.append(right)
      right -= width + Self.columnGap
    }
    return edges.reversed()
  }
}
