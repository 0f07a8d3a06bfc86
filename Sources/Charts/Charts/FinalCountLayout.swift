/// Where everything of a histogram goes.
struct FinalCountLayout {
  let chart: FinalCountHistogram
  let bins: CountBins

  func draw(in frame: Rectangle, on canvas: inout Canvas) {
    let theme = canvas.theme
    let ticks = shareTicks
    let plot = Plot(
      frame: Rectangle(
        left: frame.left + ValueAxis.width(of: ticks, theme: theme),
        top: frame.top + FinalCountLabels.height(theme: theme), right: frame.right,
        bottom: frame.bottom - BaseAxis.height),
      x: countDomain, y: 0...highest * 1.05)
    canvas.group("axes") { canvas in
      ValueAxis(ticks: ticks).draw(in: plot, on: &canvas)
      BaseAxis(ticks: countTicks).draw(in: plot, on: &canvas)
    }
    canvas.group("bars") { canvas in
      BarMark(bars: bars { $0 < chart.target }, fill: theme.muted).draw(in: plot, on: &canvas)
      BarMark(bars: bars { $0 >= chart.target }, fill: theme.accent).draw(in: plot, on: &canvas)
      drawZeroLine(in: plot, on: &canvas)
    }
    canvas.group("labels") {
      FinalCountLabels(chart: chart, bins: bins, plot: plot).draw(from: frame.top, on: &$0)
    }
  }

  private func bars(_ isIncluded: (Int) -> Bool) -> [BarMark.Bar] {
    var bars = bins.bins.filter { isIncluded($0.from) }.map {
      BarMark.Bar(range: Double($0.from)...Double($0.to), height: $0.share)
    }
    if let tail, isIncluded(Int(tail.lowerBound)) {
      bars.append(BarMark.Bar(range: tail, height: bins.above))
    }
    return bars
  }

  /// Over the feet of the bars, and broken before the bar that stands for a long tail.
  private func drawZeroLine(in plot: Plot, on canvas: inout Canvas) {
    let y = plot.y.position(of: 0)
    var stretches = [countDomain]
    if let tail { stretches = [countDomain.lowerBound...Double(tailStart), tail] }
    for stretch in stretches {
      RuleMark(
        from: Point(plot.x.position(of: stretch.lowerBound), y),
        to: Point(plot.x.position(of: stretch.upperBound), y), stroke: canvas.theme.ink,
        width: 1.5
      ).draw(on: &canvas)
    }
  }

  /// The count from which all are gathered into the last bar.
  private var tailStart: Int { bins.bins.last?.to ?? 1 }

  /// The bar of everything beyond the range shown, one bin away from it.
  private var tail: ClosedRange<Double>? {
    guard bins.above > 0 else { return nil }
    return Double(tailStart + bins.width)...Double(tailStart + 2 * bins.width)
  }

  private var highest: Double {
    max((bins.bins.map(\.share) + [bins.above]).max() ?? 0, 0.02)
  }

  private var shareTicks: [ValueAxis.Tick] {
    Ticks.values(within: 0...highest * 100, unit: 1).map {
      ValueAxis.Tick(value: $0 / 100, label: chart.numbers.share($0 / 100))
    }
  }

  private var countDomain: ClosedRange<Double> {
    let first = Double(bins.bins.first?.from ?? 0)
    return first...(tail?.upperBound ?? Double(tailStart))
  }

  private var countTicks: [AxisTick] {
    let shown = countDomain.lowerBound...Double(tailStart)
    let values = Ticks.values(within: shown, unit: 1)
    // Where every count has a bar of its own, its label stands under the middle of the bar.
    let shift = bins.width == 1 ? 0.5 : 0
    var ticks = values.filter { $0 + shift <= shown.upperBound }.map {
      AxisTick(value: $0 + shift, label: chart.numbers.count($0))
    }
    if let tail {
      ticks.append(
        AxisTick(
          value: (tail.lowerBound + tail.upperBound) / 2,
          label: chart.numbers.count(shown.upperBound) + " " + chart.labels.orMore))
    }
    return ticks
  }
}
