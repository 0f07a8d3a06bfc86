/// Where everything of a portfolio goes; as high as its programmes need.
struct PortfolioLayout {
  private let all: [PortfolioChart.Row]
  private let numbers: NumberStyle
  private let rows: NamedRows

  private static let lastSpace = 20.0

  init(chart: PortfolioChart, theme: Theme) {
    all = chart.programmes + [chart.together]
    numbers = chart.numbers
    let points = TextWrapping.shortened(chart.labels.points, width: 100, style: theme.small)
    let last = all.count - 1
    rows = NamedRows(
      all.enumerated().map { index, row in
        NamedRows.Row(
          name: row.name, note: row.note,
          cells: [
            .init(
              text: chart.numbers.probability(row.attainment),
              note: row.error > 0 ? "±" + chart.numbers.points(row.error) + " " + points : ""),
            .init(text: row.range.map(chart.numbers.probabilityRange) ?? ""),
          ],
          style: index == last ? theme.strongLabel : theme.label,
          space: index == last ? Self.lastSpace : 8, markHeight: 20)
      },
      columns: [chart.labels.attainment, chart.labels.range].map { .init(heading: $0) },
      nameWidths: 100...220, nameLines: 3, theme: theme)
  }

  /// The height of the whole body.
  var height: Double { rows.height + 4 + BaseAxis.height }

  func draw(in frame: Rectangle, on canvas: inout Canvas) {
    let theme = canvas.theme
    let plot = Plot(
      frame: rows.plotRoom(in: frame, foot: BaseAxis.height), x: 0...1, y: 0...1)
    canvas.group("axes") { canvas in
      GridAxis(ticks: GridAxis.quarters(numbers), zero: theme.rule).draw(in: plot, on: &canvas)
      rows.drawHeadings(in: frame, on: &canvas)
    }
    canvas.group("rows") { canvas in
      rows.draw(in: frame, on: &canvas) { index, middle, canvas in
        draw(index, in: plot.row(at: middle), on: &canvas)
      }
    }
    canvas.group("divider") { canvas in
      let y = rows.top(of: all.count - 1, in: frame) + Self.lastSpace / 2 - 2
      RuleMark(from: Point(frame.left, y), to: Point(frame.right, y), stroke: theme.rule)
        .draw(on: &canvas)
    }
  }

  private func draw(_ index: Int, in row: Plot, on canvas: inout Canvas) {
    let theme = canvas.theme
    let values = all[index]
    if let range = values.range {
      SpanMark(range: range, height: 10, fill: theme.bands[1]).draw(in: row, on: &canvas)
    }
    if index == all.count - 1 {
      DiamondMark(x: values.attainment, y: 0, radius: 7, colour: theme.median)
        .draw(in: row, on: &canvas)
    } else {
      DotMark(x: values.attainment, y: 0, radius: 5, colour: theme.median)
        .draw(in: row, on: &canvas)
    }
  }
}
