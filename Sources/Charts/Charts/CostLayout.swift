/// Where everything of a chart of cost per job goes; as high as its rows need.
struct CostLayout {
  private let chart: CostPerJobChart
  private let axis: CostAxis
  private let shapes: ShapeRows
  private let rows: NamedRows

  init(chart: CostPerJobChart, theme: Theme) {
    let axis = CostAxis(chart: chart)
    let shapes = ShapeRows(
      chart.rows.map { axis.place($0.shape) },
      essential: chart.benchmarks.map { axis.place($0.value) })
    self.chart = chart
    self.axis = axis
    self.shapes = shapes
    let to = TextWrapping.shortened(chart.labels.to, width: 40, style: theme.small)
    rows = NamedRows(
      chart.rows.map { row in
        let ends = [row.shape.outer.lowerBound, row.shape.outer.upperBound]
          .map { CostAxis.rounded($0, chart.numbers) }
        return NamedRows.Row(
          name: row.name, note: row.note,
          cells: [
            .init(
              text: CostAxis.rounded(row.shape.median, chart.numbers),
              note: ends[0] + " " + to + " " + ends[1])
          ],
          style: theme.strongLabel, space: 8, markHeight: shapes.markHeight)
      },
      columns: [.init(heading: chart.labels.median)], nameWidths: 90...190, nameLines: 3,
      theme: theme)
  }

  private var headHeight: Double { chart.benchmarks.isEmpty ? 0 : 18 }

  /// The height of the whole body.
  var height: Double { headHeight + rows.height + BaseAxis.height }

  func draw(in frame: Rectangle, on canvas: inout Canvas) {
    let theme = canvas.theme
    var table = frame
    table.top += headHeight
    let plot = Plot(
      frame: rows.plotRoom(in: table, foot: BaseAxis.height), x: shapes.domain, y: 0...1)
    canvas.group("axes") { canvas in
      let ticks = axis.ticks(along: plot, numbers: chart.numbers, theme: theme)
      for value in axis.grid(of: ticks, over: shapes.domain) {
        plot.upright(at: value, theme.grid).draw(on: &canvas)
      }
      BaseAxis(ticks: ticks).draw(in: plot, on: &canvas)
      rows.drawHeadings(in: table, on: &canvas)
    }
    canvas.group("rows") { canvas in
      rows.draw(in: table, on: &canvas) {
        shapes.draw($0, at: $1, cut: nil, in: plot, on: &$2)
      }
    }
    canvas.group("benchmarks") { canvas in
      for benchmark in chart.benchmarks {
        plot.upright(
          at: axis.place(benchmark.value), theme.target, width: 1.5, dashes: "9 3 2 3",
          casing: 3.5
        ).draw(on: &canvas)
      }
    }
    canvas.group("labels") { canvas in
      HeadLabels(
        chart.benchmarks.map {
          .init(
            text: $0.label, value: axis.place($0.value),
            style: theme.label.coloured(theme.target), leader: theme.target)
        }, width: frame.width
      ).draw(
        baseline: frame.top + 13, within: frame.left...frame.right, in: plot, on: &canvas)
    }
  }
}
