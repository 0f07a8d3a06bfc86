/// Names and values of the fan's lines at its right end, pushed apart, each led to its line.
///
/// The median and the outermost band carry their values; inner bands only their names, which stand
/// at both of their edges while there is room. The file of plotted numbers has all values.
struct FanEndLabels {
  private struct Label {
    var text: String
    var value: Double
    var style: TextStyle

    /// What a reader misses least goes first where labels would stand far from their lines.
    var isDispensable = false
  }

  private let labels: [Label]
  private let targetLabel: Label?
  private let y: LinearScale
  private let bounds: ClosedRange<Double>
  private let lineHeight: Double
  private static let gap = 22.0
  private static let widest = 190.0

  init(chart: FanChart, y: LinearScale, theme: Theme) {
    self.y = y
    bounds = y.end - 6...y.start + 8
    lineHeight = theme.label.lineHeight
    let numbers = chart.numbers
    targetLabel = chart.target.map {
      Self.label(
        $0.label, numbers.count($0.value), at: $0.value, theme.strongLabel.coloured(theme.target))
    }
    var labels: [Label] = []
    if let outcome = chart.outcome {
      labels.append(
        Self.label(
          outcome.label, numbers.count(outcome.value), at: outcome.value, theme.strongLabel))
    }
    guard let last = chart.slices.last else {
      self.labels = labels
      return
    }
    labels.append(
      Self.label(
        chart.labels.median, numbers.count(last.median), at: last.median,
        theme.strongLabel.coloured(theme.median)))
    for (index, interval) in last.intervals.enumerated() {
      let name = chart.bands[index].label
      let ends = [interval.upperBound, interval.lowerBound]
      let height = y.position(of: ends[1]) - y.position(of: ends[0])
      if index > 0 {
        labels += ends.map {
          Label(
            text: TextWrapping.shortened(name, width: Self.widest, style: theme.small), value: $0,
            style: theme.small, isDispensable: true)
        }
      } else if height < 2 * lineHeight {
        let range = numbers.count(ends[1]) + "–" + numbers.count(ends[0])
        labels.append(Self.label(name + ":", range, at: ends[0], theme.label))
      } else {
        labels += ends.map { Self.label(name + ":", numbers.count($0), at: $0, theme.label) }
      }
    }
    self.labels = labels
  }

  /// A name that is cut where it and its figure would take too much of the page.
  private static func label(
    _ name: String, _ figure: String, at value: Double, _ style: TextStyle
  ) -> Label {
    let room = widest - style.width(of: " " + figure)
    let name = TextWrapping.shortened(name, width: room, style: style)
    return Label(text: name + " " + figure, value: value, style: style)
  }

  /// The room that the labels need right of the plot.
  var width: Double {
    let texts = (labels + [targetLabel].compactMap { $0 }).map { $0.style.width(of: $0.text) }
    return texts.max().map { $0 + Self.gap } ?? 0
  }

  func draw(includingTarget: Bool, in plot: Plot, on canvas: inout Canvas) {
    var shown = labels
    if includingTarget, let targetLabel { shown.insert(targetLabel, at: 0) }
    var places = places(of: shown)
    while let index = shown.lastIndex(where: \.isDispensable),
      zip(shown, places).contains(where: { abs(y.position(of: $0.value) - $1) > lineHeight })
    {
      shown.remove(at: index)
      places = self.places(of: shown)
    }
    for (label, place) in zip(shown, places) {
      RuleMark(
        from: Point(plot.frame.right + 3, y.position(of: label.value)),
        to: Point(plot.frame.right + Self.gap - 4, place), stroke: canvas.theme.rule
      ).draw(on: &canvas)
      canvas.draw(
        label.text, at: Point(plot.frame.right + Self.gap, place + 0.35 * label.style.size),
        style: label.style)
    }
  }

  private func places(of shown: [Label]) -> [Double] {
    let wishes = shown.map {
      Spread.Item(centre: y.position(of: $0.value), length: lineHeight)
    }
    return Spread.centres(of: wishes, within: bounds, gap: 0)
  }
}
