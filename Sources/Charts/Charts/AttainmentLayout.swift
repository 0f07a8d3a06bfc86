/// Where everything of a chart of attainment by structure goes; as high as its names need.
struct AttainmentLayout {
  private let chart: AttainmentByStructure
  private let lines: [AttainmentLine]
  private let nameWidth: Double
  private let headings: [String]
  private let columns: (attainment: Double, weight: Double)
  private static let headingHeight = 22.0
  private static let columnGap = 18.0

  init(chart: AttainmentByStructure, theme: Theme) {
    self.chart = chart
    headings = [chart.labels.attainment, chart.labels.weight].map {
      TextWrapping.shortened($0, width: 90, style: theme.small)
    }
    let range = theme.label.width(of: chart.numbers.probabilityRange(chart.range))
    let share = theme.strongLabel.width(of: chart.numbers.probability(1))
    columns = (
      max(theme.small.width(of: headings[0]), range, share),
      max(theme.small.width(of: headings[1]), share)
    )
    nameWidth = Self.nameWidth(of: chart, theme: theme)
    lines = AttainmentLine.all(of: chart, nameWidth: nameWidth, theme: theme)
  }

  /// The room for names: what the longest needs on one line, within limits.
  private static func nameWidth(of chart: AttainmentByStructure, theme: Theme) -> Double {
    var widths = [
      theme.strongLabel.width(of: chart.labels.overall), theme.label.width(of: chart.labels.range),
    ]
    for group in chart.groups {
      widths.append(theme.strongLabel.width(of: group.average.name))
      widths += group.candidates.map { AttainmentLine.indent + theme.label.width(of: $0.name) }
    }
    return max(120, min((widths.max() ?? 0).rounded(.up), 256))
  }

  /// The height of the whole body: headings, lines and the axis.
  var height: Double {
    lines.reduce(Self.headingHeight + BaseAxis.height) { $0 + $1.height }
  }

  func draw(in frame: Rectangle, on canvas: inout Canvas) {
    let figures = columns.attainment + columns.weight + Self.columnGap
    let plot = Plot(
      frame: Rectangle(
        left: frame.left + nameWidth + 14, top: frame.top + Self.headingHeight,
        right: frame.right - figures - 22, bottom: frame.bottom - BaseAxis.height),
      x: 0...1, y: 0...1)
    canvas.group("axes") { canvas in
      drawAxis(in: plot, on: &canvas)
      drawHeadings(in: frame, on: &canvas)
    }
    canvas.group("rows") { canvas in
      var top = plot.frame.top
      for line in lines {
        drawMark(of: line, at: top + line.middle, in: plot, on: &canvas)
        drawText(of: line, from: top, in: frame, on: &canvas)
        top += line.height
      }
    }
  }

  private func drawAxis(in plot: Plot, on canvas: inout Canvas) {
    let theme = canvas.theme
    let range = [chart.range.lowerBound, chart.range.upperBound].map(plot.x.position(of:))
    canvas.draw(
      Element(
        .rect,
        [
          .x: CoordinateText.of(range[0]), .y: CoordinateText.of(plot.frame.top),
          .width: CoordinateText.of(max(range[1] - range[0], 1)),
          .height: CoordinateText.of(plot.frame.height), .fill: theme.range.text,
        ]))
    let ticks = [0, 0.25, 0.5, 0.75, 1]
    for tick in ticks {
      drawVertical(at: tick, tick == 0 ? theme.rule : theme.grid, in: plot, on: &canvas)
    }
    drawVertical(at: chart.overall, theme.median, dashes: "4 3", in: plot, on: &canvas)
    BaseAxis(ticks: ticks.map { .init(value: $0, label: chart.numbers.share($0)) })
      .draw(in: plot, on: &canvas)
  }

  private func drawVertical(
    at value: Double, _ stroke: Colour, dashes: String? = nil, in plot: Plot,
    on canvas: inout Canvas
  ) {
    let x = plot.x.position(of: value)
    RuleMark(
      from: Point(x, plot.frame.top), to: Point(x, plot.frame.bottom), stroke: stroke,
      dashes: dashes
    ).draw(on: &canvas)
  }

  private func drawHeadings(in frame: Rectangle, on canvas: inout Canvas) {
    let baseline = frame.top + canvas.theme.small.lineHeight - 4
    for (heading, right) in zip(headings, rightEdges(in: frame)) {
      canvas.draw(
        heading, at: Point(right, baseline), anchor: .end, style: canvas.theme.small)
    }
  }

  /// Where the columns of chances and of weights end.
  private func rightEdges(in frame: Rectangle) -> [Double] {
    [frame.right - columns.weight - Self.columnGap, frame.right]
  }

  private func drawText(
    of line: AttainmentLine, from top: Double, in frame: Rectangle, on canvas: inout Canvas
  ) {
    let style = line.style
    let indent = line.kind == .candidate ? AttainmentLine.indent : 0
    var baseline = top + line.space - 2 + 0.5 * style.lineHeight + 0.35 * style.size
    for name in line.names {
      canvas.draw(name, at: Point(frame.left + indent, baseline), style: style)
      baseline += style.lineHeight
    }
    let chance =
      line.kind == .range
      ? chart.numbers.probabilityRange(chart.range) : chart.numbers.probability(line.attainment)
    let figures = [chance, line.weight.map(chart.numbers.share) ?? ""]
    for (figure, right) in zip(figures, rightEdges(in: frame)) {
      canvas.draw(
        figure, at: Point(right, top + line.middle + 0.35 * style.size), anchor: .end,
        style: style)
    }
  }

  private func drawMark(
    of line: AttainmentLine, at y: Double, in plot: Plot, on canvas: inout Canvas
  ) {
    let theme = canvas.theme
    // A plot of its own for the line, in which zero lies at the line's middle.
    let row = Plot(
      frame: Rectangle(left: plot.frame.left, top: y - 1, right: plot.frame.right, bottom: y),
      x: 0...1, y: 0...1)
    switch line.kind {
    case .overall:
      DiamondMark(x: line.attainment, y: 0, radius: 7, colour: theme.median)
        .draw(in: row, on: &canvas)
    case .average:
      DiamondMark(x: line.attainment, y: 0, radius: 6, colour: theme.accent)
        .draw(in: row, on: &canvas)
    case .candidate:
      // The area is the weight, down to what can still be seen.
      let radius = max(3, 10 * (line.weight ?? 0).squareRoot())
      DotMark(x: line.attainment, y: 0, radius: radius, colour: theme.accent)
        .draw(in: row, on: &canvas)
    case .range:
      IntervalMark(range: chart.range, y: 0, stroke: theme.median).draw(in: row, on: &canvas)
    }
  }
}
