/// Where everything of a histogram goes.
struct FinalCountLayout {
  let chart: FinalCountHistogram
  let bins: CountBins

  func draw(in frame: Rectangle, on canvas: inout Canvas) {
    let theme = canvas.theme
    let ticks = Ticks.values(within: 0...highest, unit: 0.01).map {
      ValueAxis.Tick(value: $0, label: chart.numbers.share($0))
    }
    let labelRows = 2 * theme.label.lineHeight + 6
    let plot = Plot(
      frame: Rectangle(
        left: frame.left + ValueAxis.width(of: ticks, theme: theme), top: frame.top + labelRows,
        right: frame.right, bottom: frame.bottom - BaseAxis.height),
      x: countDomain, y: 0...highest * 1.02)
    canvas.group("axes") { canvas in
      ValueAxis(ticks: ticks).draw(in: plot, on: &canvas)
      BaseAxis(ticks: countTicks).draw(in: plot, on: &canvas)
    }
    canvas.group("bars") { canvas in
      BarMark(bars: bars { $0 < chart.target }, fill: theme.muted).draw(in: plot, on: &canvas)
      BarMark(bars: bars { $0 >= chart.target }, fill: theme.accent).draw(in: plot, on: &canvas)
    }
    canvas.group("labels") {
      FinalCountLabels(chart: chart).draw(in: plot, top: frame.top, on: &$0)
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

  /// The bar of everything beyond the range shown, one bin away from it.
  private var tail: ClosedRange<Double>? {
    guard bins.above > 0, let last = bins.bins.last else { return nil }
    return Double(last.to + bins.width)...Double(last.to + 2 * bins.width)
  }

  private var highest: Double {
    max((bins.bins.map(\.share) + [bins.above]).max() ?? 0, 0.02)
  }

  private var countDomain: ClosedRange<Double> {
    let first = Double(bins.bins.first?.from ?? 0)
    let last = Double(bins.bins.last?.to ?? 1)
    return first...(tail?.upperBound ?? last)
  }

  private var countTicks: [BaseAxis.Tick] {
    let last = Double(bins.bins.last?.to ?? 1)
    let values = Ticks.values(within: countDomain.lowerBound...last, unit: 1)
    var ticks = values.map { BaseAxis.Tick(value: $0, label: chart.numbers.count($0)) }
    if let tail {
      ticks.append(
        BaseAxis.Tick(
          value: (tail.lowerBound + tail.upperBound) / 2,
          label: chart.numbers.count(last) + " " + chart.labels.orMore))
    }
    return ticks
  }
}
