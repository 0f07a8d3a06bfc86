/// Lines of text right of a plot, pushed apart, each led to the place of its value.
struct EndLabels {
  /// A line of text and the value that it names.
  struct Label {
    var text: String
    var value: Double
    var style: TextStyle

    /// What a reader misses least goes first where labels would stand far from their values.
    var isDispensable = false

    /// The colour of the line that it names, where the text cannot have it; its leader does.
    var leader: Colour?

    /// Whether it continues the label above and needs no line to its value.
    var isContinuation = false
  }

  var labels: [Label]
  let y: LinearScale
  let lineHeight: Double

  static let gap = 22.0
  static let widest = 190.0

  /// A name with its figure; the name is cut where both would take too much of the page.
  static func label(
    _ name: String, _ figure: String, at value: Double, _ style: TextStyle
  ) -> Label {
    let room = widest - style.width(of: " " + figure)
    let name = TextWrapping.shortened(name, width: room, style: style)
    return Label(text: name + " " + figure, value: value, style: style)
  }

  /// The room that labels need right of the plot.
  static func width(of labels: [Label]) -> Double {
    labels.map { $0.style.width(of: $0.text) }.max().map { $0 + gap } ?? 0
  }

  func draw(in plot: Plot, on canvas: inout Canvas) {
    var shown = labels
    var places = places(of: shown)
    while let index = shown.lastIndex(where: \.isDispensable),
      zip(shown, places).contains(where: { abs(position(of: $0) - $1) > lineHeight })
    {
      shown.remove(at: index)
      places = self.places(of: shown)
    }
    for (label, place) in zip(shown, places) {
      if !label.isContinuation {
        RuleMark(
          from: Point(plot.frame.right + 3, position(of: label)),
          to: Point(plot.frame.right + Self.gap - 4, place),
          stroke: label.leader ?? canvas.theme.rule
        ).draw(on: &canvas)
      }
      canvas.draw(
        label.text, at: Point(plot.frame.right + Self.gap, place + 0.35 * label.style.size),
        style: label.style)
    }
  }

  /// A value beyond the plot is led to its edge.
  private func position(of label: Label) -> Double {
    y.position(of: max(y.domain.lowerBound, min(label.value, y.domain.upperBound)))
  }

  private func places(of shown: [Label]) -> [Double] {
    let wishes = shown.map { Spread.Item(centre: position(of: $0), length: lineHeight) }
    return Spread.centres(of: wishes, within: y.end - 6...y.start + 8, gap: 0)
  }
}
