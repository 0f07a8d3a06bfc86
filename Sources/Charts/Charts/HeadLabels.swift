/// A row of labels above a plot, pushed apart, each led down to its place on the horizontal axis.
struct HeadLabels {
  /// A text and the value that it names.
  struct Label {
    var text: String
    var value: Double
    var style: TextStyle

    /// The colour and dashes of the line that leads down from it; `nil` for none.
    var leader: Colour?
    var dashes: String?
  }

  private static let gap = 14.0

  private let labels: [Label]

  /// Labels that are shortened where a row has no room for all of them.
  init(_ labels: [Label], width: Double) {
    let room = (width + Self.gap) / Double(max(1, labels.count)) - Self.gap
    let isCrowded =
      labels.reduce(-Self.gap) { $0 + Self.gap + $1.style.width(of: $1.text) } > width
    self.labels = labels.map { label in
      var label = label
      if isCrowded {
        label.text = TextWrapping.shortened(label.text, width: room, style: label.style)
      }
      return label
    }
  }

  func draw(
    baseline: Double, within room: ClosedRange<Double>, in plot: Plot, on canvas: inout Canvas
  ) {
    let domain = plot.x.domain
    let items = labels.map { label in
      let value = max(domain.lowerBound, min(label.value, domain.upperBound))
      return Spread.Item(
        centre: plot.x.position(of: value), length: label.style.width(of: label.text))
    }
    let centres = Spread.centres(of: items, within: room, gap: Self.gap)
    for (index, centre) in centres.enumerated() {
      let label = labels[index]
      canvas.draw(label.text, at: Point(centre, baseline), anchor: .middle, style: label.style)
      guard let leader = label.leader, domain.contains(label.value) else { continue }
      // From the part of the label that is nearest: straight down where the place is below it.
      let half = max(0, items[index].length / 2 - 4)
      let x = max(centre - half, min(items[index].centre, centre + half))
      RuleMark(
        from: Point(x, baseline + 4), to: Point(items[index].centre, plot.frame.top),
        stroke: leader, dashes: label.dashes
      ).draw(on: &canvas)
    }
  }
}
