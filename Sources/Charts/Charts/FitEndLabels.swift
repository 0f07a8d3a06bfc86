/// Names and values at the right end of a fit: the curve, the interval's ends, the ceiling.
struct FitEndLabels {
  /// The room between plot and labels in which the ceiling's interval stands.
  static let intervalRoom = 16.0

  private let labels: [EndLabels.Label]
  private let y: LinearScale
  private let lineHeight: Double
  private let hasCeiling: Bool

  init(chart: FitChart, y: LinearScale, theme: Theme) {
    self.y = y
    lineHeight = theme.label.lineHeight
    hasCeiling = chart.ceiling != nil
    let figures = Figures(within: y.domain, numbers: chart.numbers)
    func figure(_ value: Double, _ figures: Figures) -> String {
      if value > y.domain.upperBound { return figures.text(of: value) + " ▲" }
      return figures.text(of: value) + (value < y.domain.lowerBound ? " ▼" : "")
    }
    var labels: [EndLabels.Label] = []
    if let ceiling = chart.ceiling {
      let style = theme.strongLabel.coloured(theme.target)
      let figures = Figures(within: y.domain, step: ceiling.step, numbers: chart.numbers)
      labels.append(
        EndLabels.label(
          chart.labels.ceiling, figure(ceiling.value, figures), at: ceiling.value, style))
      let small = theme.label.coloured(theme.target)
      let range = chart.labels.words.text(ceiling.low, ceiling.high, figures)
      labels += TextWrapping.lines(of: "(\(range))", width: EndLabels.widest, style: small).map {
        EndLabels.Label(text: $0, value: ceiling.value, style: small, isContinuation: true)
      }
    }
    if let last = chart.extrapolated.last ?? chart.fitted.last {
      labels.append(
        EndLabels.label(
          chart.labels.curve, figure(last.value, figures), at: last.value,
          theme.strongLabel.coloured(theme.median)))
      if let interval = last.interval {
        labels += Self.ends(of: interval, chart, y, figures, theme) { figure($0, figures) }
      }
    }
    self.labels = labels
  }

  private static func ends(
    of interval: ClosedRange<Double>, _ chart: FitChart, _ y: LinearScale, _ figures: Figures,
    _ theme: Theme, _ figure: (Double) -> String
  ) -> [EndLabels.Label] {
    let name = chart.labels.interval + ":"
    let ends = [interval.upperBound, interval.lowerBound]
    let words = [chart.labels.words.openAbove, chart.labels.words.openBelow]
    if ends.allSatisfy(\.isFinite),
      y.position(of: ends[1]) - y.position(of: ends[0]) < 2 * theme.label.lineHeight
    {
      let text = chart.labels.words.text(ends[1], ends[0], figures)
      return [EndLabels.label(name, text, at: ends[0], theme.label)]
    }
    return zip(ends, words).map { end, word in
      end.isFinite
        ? EndLabels.label(name, figure(end), at: end, theme.label)
        : EndLabels.label(name, word, at: end, theme.label)
    }
  }

  /// The room that the labels need right of the plot.
  var width: Double {
    EndLabels.width(of: labels) + (hasCeiling ? Self.intervalRoom : 0)
  }

  func draw(in plot: Plot, on canvas: inout Canvas) {
    var shifted = plot
    if hasCeiling { shifted.frame.right += Self.intervalRoom }
    EndLabels(labels: labels, y: y, lineHeight: lineHeight).draw(in: shifted, on: &canvas)
  }
}
