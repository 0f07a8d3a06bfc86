/// Rows of names, dots and figures, as high as the names need.
struct AttainmentLayout {
  private struct Line {
    enum Kind { case overall, range, average, candidate }

    var kind: Kind
    var names: [String]
    var weight: Double?
    var attainment: Double
    var height: Double
  }

  private let chart: AttainmentByStructure
  private let lines: [Line]
  private let nameWidth = 218.0
  private let columns: (attainment: Double, weight: Double)
  private static let indent = 12.0
  private static let headingHeight = 22.0

  init(chart: AttainmentByStructure, theme: Theme) {
    self.chart = chart
    columns = (
      max(theme.small.width(of: chart.labels.attainment), theme.label.width(of: ">99 %")),
      max(theme.small.width(of: chart.labels.weight), theme.label.width(of: ">99 %"))
    )
    var lines = [
      Self.line(.overall, chart.labels.overall, nil, chart.overall, nameWidth, theme),
      Self.line(.range, chart.labels.range, nil, chart.overall, nameWidth, theme),
    ]
    for group in chart.groups {
      lines.append(
        Self.line(
          .average, group.average.name, group.average.weight, group.average.attainment,
          nameWidth, theme))
      for row in group.candidates {
        lines.append(
          Self.line(.candidate, row.name, row.weight, row.attainment, nameWidth, theme))
      }
    }
    self.lines = lines
  }

  /// The height of the whole body: headings, rows and the axis.
  var height: Double {
    lines.reduce(Self.headingHeight + BaseAxis.height) { $0 + $1.height }
  }

  private static func line(
    _ kind: Line.Kind, _ name: String, _ weight: Double?, _ attainment: Double,
    _ nameWidth: Double, _ theme: Theme
  ) -> Line {
    let style = kind == .candidate || kind == .range ? theme.label : theme.strongLabel
    let room = nameWidth - (kind == .candidate ? indent : 0)
    let names = TextWrapping.lines(of: name, width: room, style: style, limit: 2)
    let space = kind == .average ? 12.0 : 4
    return Line(
      kind: kind, names: names, weight: weight, attainment: attainment,
      height: Double(max(1, names.count)) * style.lineHeight + space)
  }

  func draw(in frame: Rectangle, on canvas: inout Canvas) {
    let room = columns.attainment + columns.weight + 36
    let plot = Plot(
      frame: Rectangle(
        left: frame.left + nameWidth + 14, top: frame.top + Self.headingHeight,
        right: frame.right - room, bottom: frame.bottom - BaseAxis.height),
      x: 0...1, y: 0...1)
    canvas.group("axes") { drawAxes(in: plot, frame: frame, on: &$0) }
    var top = plot.frame.top
    for line in lines {
      draw(line, from: top, in: plot, frame: frame, on: &canvas)
      top += line.height
    }
  }

  private func drawAxes(in plot: Plot, frame: Rectangle, on canvas: inout Canvas) {
    let theme = canvas.theme
    let left = plot.x.position(of: chart.range.lowerBound)
    let right = plot.x.position(of: chart.range.upperBound)
    canvas.draw(
      Element(
        .rect,
        [
          .x: CoordinateText.of(left), .y: CoordinateText.of(plot.frame.top),
          .width: CoordinateText.of(max(right - left, 1)),
          .height: CoordinateText.of(plot.frame.height), .fill: theme.range.text,
        ]))
    let ticks = [0, 0.25, 0.5, 0.75, 1]
    for tick in ticks {
      let x = plot.x.position(of: tick)
      RuleMark(
        from: Point(x, plot.frame.top), to: Point(x, plot.frame.bottom),
        stroke: tick == 0 ? theme.ink : theme.grid, width: tick == 0 ? 1.5 : 1
      ).draw(on: &canvas)
    }
    BaseAxis(ticks: ticks.map { .init(value: $0, label: chart.numbers.share($0)) })
      .draw(in: plot, on: &canvas)
    let overall = plot.x.position(of: chart.overall)
    RuleMark(
      from: Point(overall, plot.frame.top), to: Point(overall, plot.frame.bottom),
      stroke: theme.median, width: 1, dashes: "4 3"
    ).draw(on: &canvas)
    let baseline = frame.top + theme.small.lineHeight - 4
    canvas.draw(
      chart.labels.attainment, at: Point(frame.right - columns.weight - 18, baseline),
      anchor: .end, style: theme.small)
    canvas.draw(
      chart.labels.weight, at: Point(frame.right, baseline), anchor: .end, style: theme.small)
  }

  private func draw(
    _ line: Line, from top: Double, in plot: Plot, frame: Rectangle, on canvas: inout Canvas
  ) {
    let theme = canvas.theme
    let isStrong = line.kind == .overall || line.kind == .average
    let style = isStrong ? theme.strongLabel : theme.label
    let indent = line.kind == .candidate ? Self.indent : 0
    let space = line.height - Double(max(1, line.names.count)) * style.lineHeight
    var baseline = top + space - 2 + 0.5 * style.lineHeight + 0.35 * style.size
    let middle =
      top + space - 2 + Double(max(1, line.names.count)) * style.lineHeight / 2
    for name in line.names {
      canvas.draw(name, at: Point(frame.left + indent, baseline), style: style)
      baseline += style.lineHeight
    }
    drawMark(of: line, at: middle, in: plot, on: &canvas)
    let figures = middle + 0.35 * style.size
    let attainment =
      line.kind == .range
      ? chart.numbers.probabilityRange(chart.range) : chart.numbers.probability(line.attainment)
    canvas.draw(
      attainment, at: Point(frame.right - columns.weight - 18, figures), anchor: .end,
      style: style)
    if let weight = line.weight {
      canvas.draw(
        chart.numbers.share(weight), at: Point(frame.right, figures), anchor: .end, style: style)
    }
  }

  private func drawMark(
    of line: Line, at y: Double, in plot: Plot, on canvas: inout Canvas
  ) {
    let theme = canvas.theme
    // The rows have pixels of their own: a scale of one value that lies at the row's middle.
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
      DotMark(
        x: line.attainment, y: 0, radius: max(2.5, 9 * (line.weight ?? 0).squareRoot()),
        colour: theme.accent
      ).draw(in: row, on: &canvas)
    case .range:
      let left = plot.x.position(of: chart.range.lowerBound)
      let right = plot.x.position(of: chart.range.upperBound)
      RuleMark(
        from: Point(left, y), to: Point(right, y), stroke: theme.median, width: 3
      ).draw(on: &canvas)
      for x in [left, right] {
        RuleMark(from: Point(x, y - 6), to: Point(x, y + 6), stroke: theme.median, width: 2)
          .draw(on: &canvas)
      }
    }
  }
}
