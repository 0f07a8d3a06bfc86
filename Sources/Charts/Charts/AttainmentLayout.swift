/// Where everything of a chart of attainment by structure goes; as high as its names need.
struct AttainmentLayout {
  private let chart: AttainmentByStructure
  private let lines: [AttainmentLine]
  private let rows: NamedRows

  init(chart: AttainmentByStructure, theme: Theme) {
    self.chart = chart
    let lines = AttainmentLine.all(of: chart)
    self.lines = lines
    let share = theme.strongLabel.width(of: chart.numbers.probability(1))
    rows = NamedRows(
      lines.map { $0.row(of: chart, theme: theme) },
      columns: [chart.labels.attainment, chart.labels.weight].map {
        .init(heading: $0, leastWidth: share)
      }, theme: theme)
  }

  /// The height of the whole body: headings, lines and the axis.
  var height: Double { rows.height + BaseAxis.height }

  func draw(in frame: Rectangle, on canvas: inout Canvas) {
    let plot = Plot(
      frame: rows.plotRoom(in: frame, foot: BaseAxis.height), x: 0...1, y: 0...1)
    canvas.group("axes") { canvas in
      drawAxis(in: plot, on: &canvas)
      rows.drawHeadings(in: frame, on: &canvas)
    }
    canvas.group("rows") { canvas in
      rows.draw(in: frame, on: &canvas) {
        drawMark(of: lines[$0], at: $1, in: plot, on: &$2)
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
    GridAxis(
      ticks: GridAxis.quarters(chart.numbers), zero: theme.rule,
      overGrid: plot.upright(at: chart.overall, theme.median, dashes: "4 3")
    ).draw(in: plot, on: &canvas)
  }

  private func drawMark(
    of line: AttainmentLine, at y: Double, in plot: Plot, on canvas: inout Canvas
  ) {
    let theme = canvas.theme
    let row = plot.row(at: y)
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
