/// Where everything of an acceptability curve goes.
struct AcceptabilityLayout {
  let chart: AcceptabilityCurve

  private static let nameHeight = 16.0

  /// Enough for the curves, and for a line of text for each of them.
  var leastHeight: Double { max(300, Double(chart.lines.count) * 17 + 160) }

  func draw(in frame: Rectangle, on canvas: inout Canvas) {
    let theme = canvas.theme
    let heads = AcceptabilityHeads(chart: chart)
    let y = LinearScale(
      domain: 0...1, from: frame.bottom - BaseAxis.height - Self.nameHeight,
      to: frame.top + heads.height(theme: theme))
    let ends = endLabels(y: y, theme: theme)
    let shares = GridAxis.quarters(chart.numbers).map {
      ValueAxis.Tick(value: $0.value, label: $0.label)
    }
    let x = LinearScale(
      domain: domain, from: frame.left + ValueAxis.width(of: shares, theme: theme),
      to: frame.right - EndLabels.width(of: ends.labels))
    let plot = Plot(x: x, y: y)
    canvas.group("axes") { canvas in
      ValueAxis(ticks: shares).draw(in: plot, on: &canvas)
      BaseAxis(ticks: ticks(along: plot, theme)).draw(in: plot, on: &canvas)
      drawName(in: plot, frame, on: &canvas)
    }
    canvas.group("bands") { drawRibbons(in: plot, on: &$0) }
    canvas.group("zero") { canvas in
      RuleMark(
        from: plot.point(domain.lowerBound, 0), to: plot.point(domain.upperBound, 0),
        stroke: theme.ink, width: 1.5
      ).draw(on: &canvas)
    }
    canvas.group("lines") { canvas in
      heads.drawLines(in: plot, on: &canvas)
      drawLines(in: plot, on: &canvas)
    }
    canvas.group("marks") { heads.drawMarks(in: plot, on: &$0) }
    canvas.group("labels") { canvas in
      ends.draw(in: plot, on: &canvas)
      heads.drawLabels(in: plot, frame, on: &canvas)
    }
  }

  private func drawName(in plot: Plot, _ frame: Rectangle, on canvas: inout Canvas) {
    let style = canvas.theme.small
    canvas.draw(
      TextWrapping.shortened(
        chart.labels.axis, width: plot.frame.right - frame.left, style: style),
      at: Point(plot.frame.right, frame.bottom - 2), anchor: .end, style: style)
  }

  private func drawRibbons(in plot: Plot, on canvas: inout Canvas) {
    // Where some points know no range, the ribbon is broken.
    let stretches = chart.points.split { $0.range == nil }
    for stretch in stretches {
      BandMark(
        slices: stretch.map { BandMark.Slice(x: $0.value, range: $0.range ?? 0...0) },
        fill: canvas.theme.bands[0]
      ).draw(in: plot, on: &canvas)
    }
    guard chart.points.contains(where: { $0.error > 0 }) else { return }
    BandMark(
      slices: chart.points.map { point in
        let low = max(0, point.attainment - 2 * point.error)
        let high = min(1, point.attainment + 2 * point.error)
        return BandMark.Slice(x: point.value, range: low...high)
      }, fill: canvas.theme.bands[1]
    ).draw(in: plot, on: &canvas)
  }

  private func drawLines(in plot: Plot, on canvas: inout Canvas) {
    let theme = canvas.theme
    for (index, line) in chart.lines.enumerated() {
      LineMark(
        values: zip(chart.points, line.attainments).map { ($0.value, $1) },
        stroke: colour(of: index, theme), width: 1.5, dashes: line.isAssumption ? "6 4" : nil
      ).draw(in: plot, on: &canvas)
    }
    LineMark(
      values: chart.points.map { ($0.value, $0.attainment) }, stroke: theme.median, width: 2.5
    ).draw(in: plot, on: &canvas)
    if let only = chart.points.first, chart.points.count == 1 {
      DotMark(x: only.value, y: only.attainment, radius: 4, colour: theme.median)
        .draw(in: plot, on: &canvas)
    }
  }

  /// Explanations have the colours of families after the first; assumptions are grey.
  private func colour(of index: Int, _ theme: Theme) -> Colour {
    guard !chart.lines[index].isAssumption else { return theme.rule }
    let rank = chart.lines[..<index].count { !$0.isAssumption }
    return theme.family(rank + 1)
  }

  private func endLabels(y: LinearScale, theme: Theme) -> EndLabels {
    var labels: [EndLabels.Label] = []
    if let last = chart.points.last {
      labels.append(
        EndLabels.label(
          chart.labels.average, chart.numbers.probability(last.attainment), at: last.attainment,
          theme.strongLabel.coloured(theme.median)))
      for (index, line) in chart.lines.enumerated() {
        guard let end = line.attainments.last else { continue }
        var label = EndLabels.label(
          line.name, chart.numbers.probability(end), at: end, theme.label)
        label.leader = colour(of: index, theme)
        labels.append(label)
      }
      if let range = last.range {
        var label = EndLabels.label(
          chart.labels.range, chart.numbers.probabilityRange(range), at: range.upperBound,
          theme.small)
        label.isDispensable = true
        labels.append(label)
      }
    }
    return EndLabels(labels: labels, y: y, lineHeight: theme.label.lineHeight)
  }

  private var domain: ClosedRange<Double> {
    let first = chart.points.first?.value ?? 0
    let last = chart.points.last?.value ?? 1
    return first < last ? first...last : first - 1...first + 1
  }

  private func ticks(along plot: Plot, _ theme: Theme) -> [AxisTick] {
    chart.ticks.isEmpty
      ? Quantity.number.ticks(along: plot, numbers: chart.numbers, theme: theme) : chart.ticks
  }
}
