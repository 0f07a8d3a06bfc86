/// Where everything of a fit goes: the curve above, the residuals below, one time axis.
struct FitLayout {
  let chart: FitChart

  static let height = top + fitHeight + headingHeight + residualHeight + BaseAxis.height
  private static let top = 22.0
  private static let fitHeight = 230.0
  private static let headingHeight = 34.0
  private static let residualHeight = 74.0

  func draw(in frame: Rectangle, on canvas: inout Canvas) {
    let theme = canvas.theme
    let top = frame.top + Self.top
    let y = LinearScale(domain: valueDomain, from: top + Self.fitHeight, to: top)
    let residuals = LinearScale(
      domain: residualDomain, from: frame.bottom - BaseAxis.height,
      to: frame.bottom - BaseAxis.height - Self.residualHeight)
    let ticks = [ValueAxis.ticks(of: y, numbers: chart.numbers), residualTicks]
    let ends = FitEndLabels(chart: chart, y: y, theme: theme)
    let axisWidth = ticks.map { ValueAxis.width(of: $0, theme: theme) }.max() ?? 0
    let x = LinearScale(
      domain: timeDomain, from: frame.left + axisWidth, to: frame.right - ends.width)
    let plot = Plot(x: x, y: y)
    canvas.group("axes") { canvas in
      ValueAxis(ticks: ticks[0]).draw(in: plot, on: &canvas)
      ValueAxis(ticks: ticks[1]).draw(in: Plot(x: x, y: residuals), on: &canvas)
      BaseAxis(ticks: chart.timeTicks).draw(in: Plot(x: x, y: residuals), on: &canvas)
    }
    canvas.group("bands") { drawBands(in: plot, on: &$0) }
    canvas.group("zero") { drawZeroLine(in: plot, on: &$0) }
    canvas.group("boundary") { drawBoundary(in: plot, on: &$0) }
    canvas.group("lines") { canvas in
      drawCeiling(in: plot, on: &canvas)
      drawCurves(in: plot, on: &canvas)
    }
    canvas.group("readings") {
      ReadingsMark(values: chart.readings.map { ($0.time, $0.value) }, colour: $0.theme.ink)
        .draw(in: plot, on: &$0)
    }
    canvas.group("labels") { ends.draw(in: plot, on: &$0) }
    ResidualPanel(chart: chart).draw(in: Plot(x: x, y: residuals), on: &canvas)
  }

  private func drawBands(in plot: Plot, on canvas: inout Canvas) {
    let beyond = chart.extrapolated.continuing(chart.fitted)
    for (curve, fill) in [(beyond, canvas.theme.bands[0]), (chart.fitted, canvas.theme.bands[1])] {
      BandMark(slices: Clipping.slices(of: curve.band, to: plot.y.domain), fill: fill)
        .draw(in: plot, on: &canvas)
    }
  }

  private func drawZeroLine(in plot: Plot, on canvas: inout Canvas) {
    guard plot.y.domain.contains(0) else { return }
    RuleMark(
      from: plot.point(plot.x.domain.lowerBound, 0), to: plot.point(plot.x.domain.upperBound, 0),
      stroke: canvas.theme.ink, width: 1.5
    ).draw(on: &canvas)
  }

  private func drawBoundary(in plot: Plot, on canvas: inout Canvas) {
    guard let last = chart.readings.last, !chart.extrapolated.isEmpty else { return }
    BoundaryMark(x: last.time, label: chart.labels.lastReading, lift: 11)
      .draw(in: plot, on: &canvas)
  }

  private func drawCeiling(in plot: Plot, on canvas: inout Canvas) {
    guard let ceiling = chart.ceiling else { return }
    let theme = canvas.theme
    if plot.y.domain.contains(ceiling.value) {
      RuleMark(
        from: plot.point(plot.x.domain.lowerBound, ceiling.value),
        to: plot.point(plot.x.domain.upperBound, ceiling.value), stroke: theme.target, width: 1.5,
        dashes: "9 3 2 3", casing: 3.5
      ).draw(on: &canvas)
    }
    UprightIntervalMark(
      low: ceiling.low, high: ceiling.high, estimate: ceiling.value,
      x: plot.frame.right + FitEndLabels.intervalRoom / 2 + 2, colour: theme.target
    ).draw(in: plot, on: &canvas)
  }

  private func drawCurves(in plot: Plot, on canvas: inout Canvas) {
    let stroke = canvas.theme.median
    let beyond = chart.extrapolated.continuing(chart.fitted)
    for (curve, dashes) in [(chart.fitted, nil), (beyond, "6 4")] {
      for piece in Clipping.pieces(of: curve.line, to: plot.y.domain) {
        LineMark(values: piece, stroke: stroke, dashes: dashes).draw(in: plot, on: &canvas)
      }
    }
  }

  private var valueDomain: ClosedRange<Double> {
    let ceiling = chart.ceiling.map { [$0.value, $0.low, $0.high].compactMap { $0 } } ?? []
    return ResponseDomain.holding(
      chart.readings.map(\.value) + chart.fitted.map(\.value) + chart.extrapolated.map(\.value),
      wanting: chart.fitted.edges + chart.extrapolated.edges + ceiling,
      isCounted: chart.isCounted)
  }

  private var residualDomain: ClosedRange<Double> {
    let largest = chart.readings.map { abs($0.residual) }.max() ?? 0
    let reach = max(1.1 * largest, 1.25 * chart.deviation)
    return isPerfect ? -1...1 : -reach...reach
  }

  /// Residuals of a perfect fit are a line, not the last bits of its arithmetic made large.
  private var isPerfect: Bool {
    let scale = chart.readings.map { abs($0.value) }.max() ?? 0
    return max(chart.deviation, chart.readings.map { abs($0.residual) }.max() ?? 0)
      <= 1e-9 * scale
  }

  /// Zero, and one round value on either side: the panel is low.
  private var residualTicks: [ValueAxis.Tick] {
    guard !isPerfect else { return [ValueAxis.Tick(value: 0, label: "0")] }
    let most = Ticks.values(within: 0...residualDomain.upperBound).last ?? 0
    let values = [-most, 0, most]
    let figures = Figures(ticks: values, numbers: chart.numbers)
    return values.map { ValueAxis.Tick(value: $0, label: figures.text(of: $0)) }
  }

  private var timeDomain: ClosedRange<Double> {
    let times =
      chart.readings.map(\.time) + (chart.fitted + chart.extrapolated).map(\.time)
    let first = times.min() ?? 0
    let last = times.max() ?? 1
    return first < last ? first...last : first - 1...first + 1
  }
}
