/// Where everything of a fan chart goes.
struct FanLayout {
  let chart: FanChart

  func draw(in frame: Rectangle, on canvas: inout Canvas) {
    let theme = canvas.theme
    let ticks = Ticks.values(within: valueDomain, unit: 1).map {
      ValueAxis.Tick(value: $0, label: chart.numbers.count($0))
    }
    let y = LinearScale(
      domain: valueDomain, from: frame.bottom - BaseAxis.height, to: frame.top + 18)
    let ends = FanEndLabels(chart: chart, y: y, theme: theme)
    let x = LinearScale(
      domain: dayDomain, from: frame.left + ValueAxis.width(of: ticks, theme: theme),
      to: frame.right - ends.width)
    let plot = Plot(x: x, y: y)
    canvas.group("axes") { canvas in
      ValueAxis(ticks: ticks).draw(in: plot, on: &canvas)
      BaseAxis(ticks: chart.timeTicks).draw(in: plot, on: &canvas)
    }
    canvas.group("bands") { drawBands(in: plot, on: &$0) }
    canvas.group("zero") { drawZeroLine(in: plot, on: &$0) }
    canvas.group("as-of") { canvas in
      BoundaryMark(x: Double(chart.asOf), label: chart.labels.asOf).draw(in: plot, on: &canvas)
    }
    canvas.group("lines") { canvas in
      drawTargetLine(in: plot, on: &canvas)
      keepOutcomeClear(in: plot, on: &canvas)
      drawLines(in: plot, on: &canvas)
    }
    canvas.group("labels") { canvas in
      let isTargetLabelled = FanTargetLabel(chart: chart).draw(in: plot, on: &canvas)
      ends.draw(includingTarget: !isTargetLabelled, in: plot, on: &canvas)
      FanReadingLabels(chart: chart).draw(in: plot, on: &canvas)
      targetMarker(canvas.theme)?.draw(in: plot, on: &canvas)
      drawOutcome(in: plot, on: &canvas)
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

  private func drawZeroLine(in plot: Plot, on canvas: inout Canvas) {
    let y = plot.y.position(of: 0)
    RuleMark(
      from: Point(plot.frame.left, y), to: Point(plot.frame.right, y), stroke: canvas.theme.ink,
      width: 1.5
    ).draw(on: &canvas)
    canvas.keepClear(
      Rectangle(left: plot.frame.left, top: y - 1, right: plot.frame.right, bottom: y + 1))
  }

  private func drawTargetLine(in plot: Plot, on canvas: inout Canvas) {
    guard let target = chart.target, let marker = targetMarker(canvas.theme) else { return }
    let from = plot.point(plot.x.domain.lowerBound, target.value)
    let to = plot.point(Double(target.day), target.value)
    RuleMark(from: from, to: to, stroke: canvas.theme.target, width: 2, casing: 4)
      .draw(on: &canvas)
    canvas.keepClear(
      Rectangle(left: from.x, top: from.y - 2, right: to.x, bottom: to.y + 2))
    canvas.keepClear(marker.room(in: plot))
  }

  /// The outcome is drawn last, over all lines, but no label may stand in its place.
  private func keepOutcomeClear(in plot: Plot, on canvas: inout Canvas) {
    guard let outcome = chart.outcome else { return }
    let point = plot.point(Double(outcome.day), outcome.value)
    canvas.keepClear(
      Rectangle(left: point.x, top: point.y, right: plot.frame.right, bottom: point.y)
        .expanded(by: 8))
  }

  /// A ring, unlike the dots of what the forecast knew; led to its label where it stands inside.
  private func drawOutcome(in plot: Plot, on canvas: inout Canvas) {
    guard let outcome = chart.outcome else { return }
    let point = plot.point(Double(outcome.day), outcome.value)
    if plot.frame.right - point.x > 12 {
      RuleMark(
        from: point, to: Point(plot.frame.right + 3, point.y), stroke: canvas.theme.ink,
        dashes: "1 3"
      ).draw(on: &canvas)
    }
    for (radius, colour) in [
      (8.0, canvas.theme.background), (6.5, canvas.theme.ink), (4.5, canvas.theme.background),
      (2.5, canvas.theme.ink),
    ] {
      DotMark(x: Double(outcome.day), y: outcome.value, radius: radius, colour: colour)
        .draw(in: plot, on: &canvas)
    }
  }

  private func drawLines(in plot: Plot, on canvas: inout Canvas) {
    let theme = canvas.theme
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
  }

  /// Drawn last, over the leaders that begin where it stands.
  private func targetMarker(_ theme: Theme) -> DiamondMark? {
    chart.target.map {
      DiamondMark(x: Double($0.day), y: $0.value, colour: theme.target)
    }
  }

  private var valueDomain: ClosedRange<Double> {
    var values = chart.readings.map(\.value)
    values += chart.slices.map(\.median)
    values += chart.slices.flatMap { $0.intervals.flatMap { [$0.lowerBound, $0.upperBound] } }
    if let target = chart.target { values.append(target.value) }
    if let outcome = chart.outcome { values.append(outcome.value) }
    let most = max(values.max() ?? 0, 2)
    // Zero is always shown; counts are not negative, but a caller's numbers might be.
    let least = min(values.min() ?? 0, 0)
    return least...(most + 0.04 * (most - least))
  }

  private var dayDomain: ClosedRange<Double> {
    var days = chart.readings.map(\.day) + chart.forecast.map(\.day) + [chart.asOf]
    if let target = chart.target { days.append(target.day) }
    if let outcome = chart.outcome { days.append(outcome.day) }
    let first = days.min() ?? chart.asOf
    let last = days.max() ?? chart.asOf
    return Double(first)...Double(max(last, first + 1))
  }
}
