/// Where everything of a heat map goes: a key, the cells, and the names of both levers.
struct HeatMapLayout {
  let chart: LeverHeatMap

  private static let nameHeight = 18.0
  private static let widestLabel = 110.0

  /// Low cells where there are many, so that the page stays one.
  private var cellHeight: Double { chart.y.count <= 10 ? 34 : chart.y.count <= 14 ? 26 : 18 }

  /// The height of the whole body.
  var height: Double {
    KeyLine.height + Self.nameHeight + cellHeight * Double(chart.y.count) + BaseAxis.height
      + Self.nameHeight
  }

  func draw(in frame: Rectangle, on canvas: inout Canvas) {
    let theme = canvas.theme
    let labels = chart.y.map {
      TextWrapping.shortened($0.label, width: Self.widestLabel, style: theme.small)
    }
    let labelWidth = labels.map { theme.small.width(of: $0) }.max() ?? 0
    let plot = Plot(
      frame: Rectangle(
        left: frame.left + labelWidth + 8, top: frame.top + KeyLine.height + Self.nameHeight,
        right: frame.right - 14, bottom: frame.bottom - BaseAxis.height - Self.nameHeight),
      x: 0...Double(chart.x.count), y: 0...Double(chart.y.count))
    let contours = ContourMark(values: chart.attainments)
    let present = chart.present.map { HeatMapPresent(chart: chart, present: $0, plot: plot) }
    canvas.group("cells") { drawCells(in: plot, on: &$0) }
    canvas.group("axes") { canvas in
      drawRowLabels(labels, in: plot, on: &canvas)
      drawColumnLabels(in: plot, on: &canvas)
      drawNames(in: plot, frame, on: &canvas)
    }
    canvas.group("contours") { canvas in
      for (index, level) in LeverHeatMap.contours.enumerated() {
        for line in contours.lines(at: level) {
          HeatMapKey.drawContour(
            line.map { plot.point($0.x, $0.y) }, rank: index, on: &canvas)
        }
      }
    }
    canvas.group("labels") { canvas in
      let boxes = figures(in: plot, theme: theme)
      for box in boxes { canvas.drawCovering(box) }
      present?.draw(around: boxes, on: &canvas)
      HeatMapKey(chart: chart, present: present?.form(around: boxes)).draw(
        in: frame, on: &canvas)
    }
  }

  private func drawCells(in plot: Plot, on canvas: inout Canvas) {
    for (row, attainments) in chart.attainments.enumerated() {
      for (column, attainment) in attainments.enumerated() {
        let corner = plot.point(Double(column), Double(row + 1))
        let opposite = plot.point(Double(column + 1), Double(row))
        // A gap tells cells of one shade apart.
        canvas.draw(
          Element(
            .rect,
            [
              .x: CoordinateText.of(corner.x + 0.5), .y: CoordinateText.of(corner.y + 0.5),
              .width: CoordinateText.of(opposite.x - corner.x - 1),
              .height: CoordinateText.of(opposite.y - corner.y - 1),
              .fill: canvas.theme.heat(of: attainment).fill.text,
            ]))
      }
    }
  }

  /// The chances in the middle of their cells; none where a cell is too small for its own.
  private func figures(in plot: Plot, theme: Theme) -> [TextBox] {
    let room = plot.frame.width / Double(chart.x.count) - 5
    return chart.attainments.enumerated().flatMap { row, attainments in
      attainments.enumerated().compactMap { column, attainment -> TextBox? in
        let shade = theme.heat(of: attainment)
        let text = chart.numbers.probability(attainment)
        guard theme.label.width(of: text) <= room else { return nil }
        let centre = plot.point(Double(column) + 0.5, Double(row) + 0.5)
        return TextBox(
          text, at: Point(centre.x, centre.y + 0.35 * theme.label.size), anchor: .middle,
          style: theme.label.coloured(shade.text), on: shade.fill)
      }
    }
  }

  private func drawRowLabels(_ labels: [String], in plot: Plot, on canvas: inout Canvas) {
    let style = canvas.theme.small
    for (index, label) in labels.enumerated() {
      let y = plot.y.position(of: Double(index) + 0.5)
      canvas.draw(
        label, at: Point(plot.frame.left - 8, y + 0.35 * style.size), anchor: .end, style: style)
    }
  }

  private func drawColumnLabels(in plot: Plot, on canvas: inout Canvas) {
    BaseAxis(
      ticks: chart.x.enumerated().map { AxisTick(value: Double($0) + 0.5, label: $1.label) }
    ).draw(in: plot, on: &canvas)
  }

  private func drawNames(in plot: Plot, _ frame: Rectangle, on canvas: inout Canvas) {
    let style = canvas.theme.small
    canvas.draw(
      TextWrapping.shortened(chart.labels.y, width: frame.width, style: style),
      at: Point(frame.left, plot.frame.top - 7), style: style)
    canvas.draw(
      TextWrapping.shortened(chart.labels.x, width: frame.width, style: style),
      at: Point(frame.right, frame.bottom - 2), anchor: .end, style: style)
  }
}
