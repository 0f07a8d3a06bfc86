/// Where everything of a fan chart goes.
struct FanLayout {
  let chart: FanChart

  func draw(in frame: Rectangle, on canvas: inout Canvas) {
    let theme = canvas.theme
    let ticks = Ticks.values(within: valueDomain, unit: 1).map {
      ValueAxis.Tick(value: $0, label: chart.numbers.count($0))
    }
    let ends = FanEndLabels(chart: chart, theme: theme)
    let plot = Plot(
      frame: Rectangle(
        left: frame.left + ValueAxis.width(of: ticks, theme: theme), top: frame.top + 18,
        right: frame.right - ends.width, bottom: frame.bottom - BaseAxis.height),
      x: dayDomain, y: valueDomain)
    canvas.group("axes") { canvas in
      ValueAxis(ticks: ticks).draw(in: plot, on: &canvas)
      BaseAxis(ticks: chart.timeTicks.map { .init(value: Double($0.day), label: $0.label) })
        .draw(in: plot, on: &canvas)
    }
    canvas.group("bands") { drawBands(in: plot, on: &$0) }
    canvas.group("as-of") { drawBoundary(in: plot, on: &$0) }
    canvas.group("lines") { drawLines(in: plot, on: &$0) }
    canvas.group("labels") { canvas in
      let isTargetLabelled = FanTargetLabel(chart: chart).draw(in: plot, on: &canvas)
      ends.draw(includingTarget: !isTargetLabelled, in: plot, on: &canvas)
      FanReadingLabels(chart: chart).draw(in: plot, on: &canvas)
    }
  }

  private func drawBands(in plot: Plot, on canvas: inout Canvas) {
    for (index, fill) in zip(chart.bands.indices, canvas.theme.bands) {
      let slices = chart.slices.map {
        BandMark.Slice(x: Double($0.day), range: $0.intervals[index])
      }
      BandMark(slices: slices, fill: fill).draw(in: plot, on: &canvas)
    }
  }

  private func drawBoundary(in plot: Plot, on canvas: inout Canvas) {
    guard plot.x.domain.contains(Double(chart.asOf)) else { return }
    let style = canvas.theme.small
    let x = plot.x.position(of: Double(chart.asOf))
    RuleMark(
      from: Point(x, plot.frame.top - 4), to: Point(x, plot.frame.bottom),
      stroke: canvas.theme.rule, dashes: "1 3"
    ).draw(on: &canvas)
    let half = style.width(of: chart.labels.asOf) / 2
    let centre = max(Sheet.margin + half, min(x, Sheet.width - Sheet.margin - half))
    canvas.draw(
      chart.labels.asOf, at: Point(centre, plot.frame.top - 8), anchor: .middle, style: style)
  }

  private func drawLines(in plot: Plot, on canvas: inout Canvas) {
    let theme = canvas.theme
    if let target = chart.target {
      let y = plot.y.position(of: target.value)
      RuleMark(
        from: Point(plot.frame.left, y), to: Point(plot.x.position(of: Double(target.day)), y),
        stroke: theme.target, width: 2, casing: 4
      ).draw(on: &canvas)
    }
    LineMark(
      values: chart.slices.map { (Double($0.day), $0.median) }, stroke: theme.median,
      dashes: "6 4"
    ).draw(in: plot, on: &canvas)
    LineMark(
      values: chart.readings.map { (Double($0.day), $0.value) }, stroke: theme.median
    ).draw(in: plot, on: &canvas)
    for reading in chart.readings where reading.rank != .start {
      DotMark(
        x: Double(reading.day), y: reading.value, colour: theme.median,
        isHollow: reading.rank == .rounded
      ).draw(in: plot, on: &canvas)
    }
    if let target = chart.target {
      DiamondMark(x: Double(target.day), y: target.value, colour: theme.target)
        .draw(in: plot, on: &canvas)
    }
  }

  private var valueDomain: ClosedRange<Double> {
    var values = chart.readings.map(\.value)
    values += chart.slices.map(\.median)
    values += chart.slices.flatMap { $0.intervals.flatMap { [$0.lowerBound, $0.upperBound] } }
    if let target = chart.target { values.append(target.value) }
    let most = max(values.max() ?? 0, 2)
    // Zero is always shown; counts are not negative, but a caller's numbers might be.
    let least = min(values.min() ?? 0, 0)
    return least...(most + 0.04 * (most - least))
  }

  private var dayDomain: ClosedRange<Double> {
    var days = chart.readings.map(\.day) + chart.forecast.map(\.day) + [chart.asOf]
    if let target = chart.target { days.append(target.day) }
    let first = days.min() ?? chart.asOf
    let last = days.max() ?? chart.asOf
    return Double(first)...Double(max(last, first + 1))
  }
}
