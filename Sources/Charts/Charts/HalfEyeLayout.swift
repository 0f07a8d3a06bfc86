/// Where everything of a comparison goes; as high as its variants need.
struct HalfEyeLayout {
  private let chart: HalfEyeComparison
  private let shapes: ShapeRows
  private let rows: NamedRows

  init(chart: HalfEyeComparison, theme: Theme) {
    self.chart = chart
    let shapes = ShapeRows(chart.rows.map(\.shape), essential: [chart.target])
    self.shapes = shapes
    let words = chart.labels
    rows = NamedRows(
      chart.rows.map { row in
        NamedRows.Row(
          name: row.name, note: row.note,
          cells: [
            .init(text: chart.numbers.count(row.shape.median)),
            .init(
              text: chart.numbers.probability(row.attainment),
              note: "±" + chart.numbers.points(row.error) + " "
                + TextWrapping.shortened(words.points, width: 100, style: theme.small)),
          ],
          style: theme.strongLabel, space: 8, markHeight: shapes.markHeight)
      },
      columns: [.init(heading: words.median), .init(heading: words.attainment)],
      nameWidths: 90...190, nameLines: 3, theme: theme)
  }

  /// The height of the whole body.
  var height: Double { rows.height + BaseAxis.height }

  func draw(in frame: Rectangle, on canvas: inout Canvas) {
    let theme = canvas.theme
    let plot = Plot(
      frame: rows.plotRoom(in: frame, foot: BaseAxis.height), x: shapes.domain, y: 0...1)
    let target = TargetMark(
      value: chart.target,
      label: chart.labels.target + " " + chart.numbers.count(chart.target),
      room: frame.left...plot.frame.right)
    canvas.group("axes") { canvas in
      let ticks = Quantity.count.ticks(along: plot, numbers: chart.numbers, theme: theme)
      GridAxis(ticks: ticks).draw(in: plot, on: &canvas)
      rows.drawHeadings(in: frame, on: &canvas)
    }
    canvas.group("rows") { canvas in
      rows.draw(in: frame, on: &canvas) {
        shapes.draw($0, at: $1, cut: chart.target, in: plot, on: &$2)
      }
    }
    canvas.group("target") { target.draw(in: plot, on: &$0) }
    canvas.group("labels") { target.drawLabel(in: plot, on: &$0) }
  }
}
