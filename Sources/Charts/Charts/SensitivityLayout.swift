/// Where everything of a chart of sensitivity indices goes; as high as its inputs need.
struct SensitivityLayout {
  private let chart: SensitivityIndices
  private let rows: NamedRows

  init(chart: SensitivityIndices, theme: Theme) {
    self.chart = chart
    let open = TextWrapping.shortened(chart.labels.open, width: 70, style: theme.label)
    func cell(_ index: SensitivityIndices.Index?) -> NamedRows.Cell {
      guard let index else { return .init(text: "") }
      return .init(text: index.isOpen ? open : chart.numbers.percent(index.value))
    }
    let headings = [chart.labels.first] + (chart.hasTotals ? [chart.labels.total] : [])
    rows = NamedRows(
      chart.inputs.map { input in
        NamedRows.Row(
          name: input.name, note: input.note,
          cells: [cell(input.first)] + (chart.hasTotals ? [cell(input.total)] : []),
          style: theme.label, space: 6, markHeight: chart.hasTotals ? 26 : 16)
      },
      columns: headings.map { .init(heading: $0) }, nameWidths: 90...220, nameLines: 3,
      theme: theme)
  }

  /// The height of the whole body.
  var height: Double { keyHeight + rows.height + BaseAxis.height }

  private var keyHeight: Double { chart.hasTotals ? KeyLine.height : 0 }

  func draw(in frame: Rectangle, on canvas: inout Canvas) {
    let theme = canvas.theme
    var table = frame
    table.top += keyHeight
    let plot = Plot(
      frame: rows.plotRoom(in: table, foot: BaseAxis.height), x: 0...1, y: 0...1)
    canvas.group("axes") { canvas in
      GridAxis(ticks: GridAxis.quarters(chart.numbers), zero: theme.ink)
        .draw(in: plot, on: &canvas)
      rows.drawHeadings(in: table, on: &canvas)
    }
    if chart.hasTotals { canvas.group("key") { key.draw(in: frame, on: &$0) } }
    canvas.group("rows") { canvas in
      rows.draw(in: table, on: &canvas) { index, middle, canvas in
        let input = chart.inputs[index]
        let lift = input.total == nil ? 0.0 : 6
        Self.draw(
          input.first, isTotal: false, in: plot.row(at: middle - lift), on: &canvas)
        if let total = input.total {
          Self.draw(total, isTotal: true, in: plot.row(at: middle + lift), on: &canvas)
        }
      }
    }
  }

  private static func draw(
    _ index: SensitivityIndices.Index, isTotal: Bool, in row: Plot, on canvas: inout Canvas
  ) {
    let colour = isTotal ? canvas.theme.median : canvas.theme.accent
    WhiskerMark(range: index.interval, stroke: colour).draw(in: row, on: &canvas)
    DotMark(
      x: max(0, min(index.value, 1)), y: 0, radius: 4.5, colour: colour, isHollow: isTotal
    ).draw(in: row, on: &canvas)
  }

  private var key: KeyLine {
    KeyLine(
      items: [chart.labels.first, chart.labels.total].enumerated().map { rank, text in
        KeyLine.Item(text: text, width: 10) { middle, canvas in
          DotMark(
            x: 0, y: 0, radius: 4.5, colour: rank == 0 ? canvas.theme.accent : canvas.theme.median,
            isHollow: rank == 1
          ).draw(
            in: Plot(
              frame: Rectangle(
                left: middle.x, top: middle.y - 1, right: middle.x + 1, bottom: middle.y),
              x: 0...1, y: 0...1), on: &canvas)
        }
      })
  }
}
