/// Where everything of a comparison of families goes.
struct FamilyLayout {
  let chart: FamilyComparison

  /// Enough for the curves, and for a line of text for each of them.
  var leastHeight: Double {
    max(270, Double(chart.families.count) * 18 + 22 + BaseAxis.height + 20)
  }

  func draw(in frame: Rectangle, on canvas: inout Canvas) {
    let theme = canvas.theme
    let y = LinearScale(
      domain: valueDomain, from: frame.bottom - BaseAxis.height, to: frame.top + 22)
    let ticks = ValueAxis.ticks(of: y, numbers: chart.numbers)
    let ends = FamilyEndLabels(chart: chart, y: y, theme: theme)
    let x = LinearScale(
      domain: timeDomain, from: frame.left + ValueAxis.width(of: ticks, theme: theme),
      to: frame.right - ends.width)
    let plot = Plot(x: x, y: y)
    canvas.group("axes") { canvas in
      ValueAxis(ticks: ticks).draw(in: plot, on: &canvas)
      BaseAxis(ticks: chart.timeTicks).draw(in: plot, on: &canvas)
    }
    canvas.group("zero") { drawZeroLine(in: plot, on: &$0) }
    canvas.group("boundary") { drawBoundary(in: plot, on: &$0) }
    canvas.group("lines") { drawCurves(in: plot, on: &$0) }
    canvas.group("readings") {
      ReadingsMark(values: chart.readings.map { ($0.time, $0.value) }, colour: $0.theme.ink)
        .draw(in: plot, on: &$0)
    }
    canvas.group("labels") { ends.draw(in: plot, on: &$0) }
  }

  private func drawZeroLine(in plot: Plot, on canvas: inout Canvas) {
    guard plot.y.domain.contains(0) else { return }
    RuleMark(
      from: plot.point(plot.x.domain.lowerBound, 0), to: plot.point(plot.x.domain.upperBound, 0),
      stroke: canvas.theme.ink, width: 1.5
    ).draw(on: &canvas)
  }

  private func drawBoundary(in plot: Plot, on canvas: inout Canvas) {
    guard let last = chart.readings.last,
      chart.families.contains(where: { !$0.extrapolated.isEmpty })
    else { return }
    // Right of the plot stands the heading of the weights.
    BoundaryMark(
      x: last.time, label: chart.labels.lastReading, lift: 11,
      room: Sheet.margin...plot.frame.right
    ).draw(in: plot, on: &canvas)
  }

  /// The heaviest last, over the others.
  private func drawCurves(in plot: Plot, on canvas: inout Canvas) {
    for (index, family) in chart.families.enumerated().reversed() {
      let colour = canvas.theme.family(index)
      let beyond = family.extrapolated.continuing(family.fitted)
      for (curve, dashes) in [(family.fitted, nil), (beyond, "6 4")] {
        for piece in Clipping.pieces(of: curve.line, to: plot.y.domain) {
          LineMark(values: piece, stroke: colour, dashes: dashes).draw(in: plot, on: &canvas)
        }
      }
    }
  }

  /// All of the readings and of the curves over them; beyond them as much of the curves as leaves
  /// the readings legible.
  private var valueDomain: ClosedRange<Double> {
    ResponseDomain.holding(
      chart.readings.map(\.value) + chart.families.flatMap { $0.fitted.map(\.value) },
      wanting: chart.families.flatMap { $0.extrapolated.map(\.value) }, reach: 2,
      isCounted: chart.isCounted)
  }

  private var timeDomain: ClosedRange<Double> {
    let times =
      chart.readings.map(\.time)
      + chart.families.flatMap { ($0.fitted + $0.extrapolated).map(\.time) }
    let first = times.min() ?? 0
    let last = times.max() ?? 1
    return first < last ? first...last : first - 1...first + 1
  }
}
