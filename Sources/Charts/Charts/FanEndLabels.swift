/// Names and values of the fan's lines at its right end, pushed apart, each led to its line.
struct FanEndLabels {
  private struct Label {
    var text: String
    var value: Double
    var style: TextStyle
    /// The first is the last to be dropped where there is no room.
    var importance: Int
  }

  private let labels: [Label]
  private let targetLabel: Label?
  private static let gap = 14.0

  init(chart: FanChart, theme: Theme) {
    var labels: [Label] = []
    let numbers = chart.numbers
    if let last = chart.slices.last {
      labels.append(
        Label(
          text: chart.labels.median + " " + numbers.count(last.median), value: last.median,
          style: theme.strongLabel.coloured(theme.median), importance: 0))
      for (index, interval) in last.intervals.enumerated() {
        let name = chart.bands[index].label
        labels.append(
          Label(
            text: name + ": " + numbers.count(interval.upperBound), value: interval.upperBound,
            style: theme.label, importance: 2 + 2 * index))
        labels.append(
          Label(
            text: name + ": " + numbers.count(interval.lowerBound), value: interval.lowerBound,
            style: theme.label, importance: 3 + 2 * index))
      }
    }
    self.labels = labels
    targetLabel = chart.target.map {
      Label(
        text: $0.label + " " + numbers.count($0.value), value: $0.value,
        style: theme.strongLabel.coloured(theme.target), importance: 1)
    }
  }

  /// The room that the labels need right of the plot.
  var width: Double {
    let texts = (labels + [targetLabel].compactMap { $0 }).map { $0.style.width(of: $0.text) }
    return (texts.max() ?? 0) + Self.gap
  }

  func draw(includingTarget: Bool, in plot: Plot, on canvas: inout Canvas) {
    var shown = labels
    if includingTarget, let targetLabel { shown.append(targetLabel) }
    shown.sort { $0.importance < $1.importance }
    let lineHeight = canvas.theme.label.lineHeight
    let bounds = plot.frame.top - 6...plot.frame.bottom + 8
    shown = Array(
      shown.prefix(Int((bounds.upperBound - bounds.lowerBound) / lineHeight)))
    let wishes = shown.map {
      Spread.Item(centre: plot.y.position(of: $0.value), length: lineHeight)
    }
    let centres = Spread.centres(of: wishes, within: bounds, gap: 0)
    for (label, (wish, centre)) in zip(shown, zip(wishes, centres)) {
      drawLeader(from: wish.centre, to: centre, in: plot, on: &canvas)
      canvas.draw(
        label.text, at: Point(plot.frame.right + Self.gap, centre + 0.35 * label.style.size),
        style: label.style)
    }
  }

  private func drawLeader(
    from wish: Double, to centre: Double, in plot: Plot, on canvas: inout Canvas
  ) {
    let points = [
      Point(plot.frame.right + 2, wish), Point(plot.frame.right + Self.gap - 3, centre),
    ]
    canvas.draw(
      Element(
        .polyline,
        [
          .points: Outline.text(of: points), .fill: "none", .stroke: canvas.theme.rule.text,
          .strokeWidth: "1",
        ]))
  }
}
