/// Where everything of a waterfall goes: a row a bar, from gross at the top to net at the foot.
struct WaterfallLayout {
  /// A bar: from where to where, and its colour.
  private struct Bar {
    var from: Double
    var to: Double
    var fill: Colour
  }

  private let chart: NetJobsWaterfall
  private let bars: [Bar]
  private let rows: NamedRows

  private static let thickness = 20.0

  init(chart: NetJobsWaterfall, theme: Theme) {
    self.chart = chart
    var bars = [Bar(from: 0, to: chart.gross, fill: theme.muted)]
    for step in chart.shownSteps {
      let from = bars[bars.count - 1].to
      bars.append(
        Bar(
          from: from, to: from + step.change, fill: step.change < 0 ? theme.loss : theme.gain))
    }
    bars.append(Bar(from: 0, to: chart.net, fill: theme.accent))
    self.bars = bars
    let numbers = chart.numbers
    func cells(_ value: Double, sign: String = "") -> [NamedRows.Cell] {
      let share = chart.gross > 0 ? numbers.percent(value / chart.gross) : ""
      let zeros = ["", numbers.count(0), numbers.percent(0)]
      return [numbers.count(value), share].map {
        .init(text: (zeros.contains($0) ? "" : sign) + $0)
      }
    }
    let range =
      chart.labels.interval + " " + numbers.count(chart.interval.lowerBound) + " "
      + chart.labels.to + " " + numbers.count(chart.interval.upperBound)
    var lines = [
      NamedRows.Row(
        name: chart.labels.gross, cells: cells(chart.gross), style: theme.strongLabel, space: 8,
        markHeight: Self.thickness)
    ]
    lines += chart.shownSteps.map {
      NamedRows.Row(
        name: $0.name, cells: cells($0.change, sign: $0.change > 0 ? "+" : ""),
        style: theme.label, space: 8, markHeight: Self.thickness)
    }
    lines.append(
      NamedRows.Row(
        name: chart.labels.net, note: range, cells: cells(chart.net), style: theme.strongLabel,
        space: 8, markHeight: Self.thickness))
    rows = NamedRows(
      lines, columns: [chart.labels.value, chart.labels.share].map { .init(heading: $0) },
      nameWidths: 100...220, nameLines: 3, theme: theme)
  }

  /// The height of the whole body.
  var height: Double { rows.height + 6 + BaseAxis.height }

  private var domain: ClosedRange<Double> {
    let values =
      bars.flatMap { [$0.from, $0.to] } + [chart.interval.lowerBound, chart.interval.upperBound]
    return ResponseDomain.holding(values, isCounted: true)
  }

  func draw(in frame: Rectangle, on canvas: inout Canvas) {
    let theme = canvas.theme
    let plot = Plot(
      frame: rows.plotRoom(in: frame, foot: BaseAxis.height), x: domain, y: 0...1)
    canvas.group("axes") { canvas in
      let ticks = Quantity.count.ticks(along: plot, numbers: chart.numbers, theme: theme)
      GridAxis(ticks: ticks).draw(in: plot, on: &canvas)
      rows.drawHeadings(in: frame, on: &canvas)
    }
    canvas.group("rows") { canvas in
      var lastFoot = plot.frame.top
      rows.draw(in: frame, on: &canvas) { index, middle, canvas in
        let bar = bars[index]
        if index > 0 {
          let x = plot.x.position(of: bars[index - 1].to)
          RuleMark(
            from: Point(x, lastFoot), to: Point(x, middle - Self.thickness / 2),
            stroke: theme.rule
          ).draw(on: &canvas)
        }
        lastFoot = middle + Self.thickness / 2
        SpanMark(
          range: min(bar.from, bar.to)...max(bar.from, bar.to), height: Self.thickness,
          fill: bar.fill
        ).draw(in: plot.row(at: middle), on: &canvas)
        guard index == bars.count - 1 else { return }
        drawInterval(in: plot.row(at: middle), on: &canvas)
      }
    }
    canvas.group("zero") { plot.upright(at: 0, theme.ink, width: 1.5).draw(on: &$0) }
  }

  /// Over the bar of what is left, in a casing so that it is seen on the bar and beside it.
  private func drawInterval(in row: Plot, on canvas: inout Canvas) {
    let ends = [chart.interval.lowerBound, chart.interval.upperBound].map { row.point($0, 0) }
    RuleMark(
      from: ends[0], to: ends[1], stroke: canvas.theme.median, width: 2, casing: 5
    ).draw(on: &canvas)
    IntervalMark(range: chart.interval, y: 0, stroke: canvas.theme.median)
      .draw(in: row, on: &canvas)
  }
}
