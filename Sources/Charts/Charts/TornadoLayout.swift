/// Where everything of a tornado goes; as high as its inputs need.
struct TornadoLayout {
  private let chart: TornadoChart
  private let bars: [TornadoBar]
  private let rows: NamedRows
  private let domain: ClosedRange<Double>

  init(chart: TornadoChart, theme: Theme) {
    self.chart = chart
    bars = chart.drawn.map { TornadoBar(input: $0, base: chart.base, theme: theme) }
    let reaches = bars.flatMap { [$0.reach.lowerBound, $0.reach.upperBound] }
    let ends = (chart.drawn + chart.others).flatMap { [$0.low.value, $0.high.value] }
    let all = ends + reaches + [chart.base]
    let low = all.min() ?? chart.base
    let high = all.max() ?? chart.base
    let isFlat = high - low <= 1e-6 * max(abs(low), abs(high)) || low == high
    domain = isFlat ? ResponseDomain.holding([low, high]) : low...high
    func swing(_ value: Double) -> String {
      chart.quantity == .share
        ? chart.numbers.count(100 * value)
        : chart.quantity.text(of: value, within: 0...max(high - low, 1e-9), numbers: chart.numbers)
    }
    var lines = chart.drawn.map { input in
      NamedRows.Row(
        name: input.name, note: input.note, cells: [.init(text: swing(input.swing))],
        style: theme.label, space: 6, markHeight: 22)
    }
    if !chart.others.isEmpty {
      let most = chart.others.map(\.swing).max() ?? 0
      lines.append(
        NamedRows.Row(
          name: chart.numbers.count(Double(chart.others.count)) + " " + chart.labels.others,
          cells: [.init(text: "≤ " + swing(most))],
          style: theme.label.coloured(theme.secondaryInk), space: 6, markHeight: 22))
    }
    rows = NamedRows(
      lines, columns: [.init(heading: chart.labels.swing)], nameWidths: 90...180, nameLines: 3,
      theme: theme)
  }

  /// The height of the whole body.
  var height: Double { KeyLine.height + rows.height + BaseAxis.height }

  func draw(in frame: Rectangle, on canvas: inout Canvas) {
    let theme = canvas.theme
    var table = frame
    table.top += KeyLine.height
    let plot = Plot(
      frame: inset(rows.plotRoom(in: table, foot: BaseAxis.height)), x: domain, y: 0...1)
    canvas.group("axes") { canvas in
      let ticks = chart.quantity.ticks(along: plot, numbers: chart.numbers, theme: theme)
      GridAxis(ticks: ticks).draw(in: plot, on: &canvas)
      rows.drawHeadings(in: table, on: &canvas)
    }
    canvas.group("key") { key(theme).draw(in: frame, on: &$0) }
    canvas.group("rows") { canvas in
      rows.draw(in: table, on: &canvas) { index, middle, canvas in
        let row = plot.row(at: middle)
        if index < bars.count {
          bars[index].draw(in: row, on: &canvas)
        } else {
          drawOthers(in: row, on: &canvas)
        }
      }
    }
    canvas.group("base") { canvas in
      plot.upright(at: chart.base, theme.ink, width: 1.5).draw(on: &canvas)
    }
    canvas.group("labels") { canvas in
      let figure = chart.quantity.text(of: chart.base, within: domain, numbers: chart.numbers)
      let style = theme.strongLabel
      let name = TextWrapping.shortened(
        chart.labels.base, width: 200 - style.width(of: " " + figure), style: style)
      HeadLabels(
        [.init(text: name + " " + figure, value: chart.base, style: style)], width: 200
      ).draw(
        baseline: plot.frame.top - 7,
        within: frame.left...rows.plotRoom(in: table, foot: 0).right, in: plot, on: &canvas)
    }
  }

  /// The room in which the values beside the bars' ends stay inside the given one.
  private func inset(_ room: Rectangle) -> Rectangle {
    let length = domain.upperBound - domain.lowerBound
    var inner = room
    // Each round moves an edge by less than the one before; half a pixel is left after a dozen.
    for _ in 0..<24 {
      let width = inner.width
      let left = bars.map { bar in
        bar.leftWidth - width * (bar.reach.lowerBound - domain.lowerBound) / length
      }
      let right = bars.map { bar in
        bar.rightWidth - width * (domain.upperBound - bar.reach.upperBound) / length
      }
      inner.left = room.left + max(0, left.max() ?? 0)
      inner.right = room.right - max(0, right.max() ?? 0)
    }
    return inner
  }

  /// What lies between the results of all inputs that have no bar.
  private func drawOthers(in row: Plot, on canvas: inout Canvas) {
    let ends = chart.others.flatMap { [$0.low.value, $0.high.value] }
    guard let low = ends.min(), let high = ends.max() else { return }
    WhiskerMark(range: low...high, stroke: canvas.theme.rule).draw(in: row, on: &canvas)
  }

  private func key(_ theme: Theme) -> KeyLine {
    KeyLine(
      items: zip([chart.labels.low, chart.labels.high], [theme.muted, theme.accent]).map {
        text, colour in
        KeyLine.Item(text: text, width: 12) { middle, canvas in
          canvas.draw(
            Element(
              .rect,
              [
                .x: CoordinateText.of(middle.x - 6), .y: CoordinateText.of(middle.y - 5),
                .width: "12", .height: "11", .fill: colour.text,
              ]))
        }
      })
  }
}
