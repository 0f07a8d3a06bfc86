/// A dotted line where knowledge ends, with its name above the plot.
struct BoundaryMark: Mark {
  var x: Double
  var label: String

  /// How far the name's baseline stands above the plot.
  var lift = 8.0

  /// The stretch of the page within which the name stays.
  var room = Sheet.margin...Sheet.width - Sheet.margin

  func draw(in plot: Plot, on canvas: inout Canvas) {
    guard plot.x.domain.contains(x) else { return }
    let style = canvas.theme.small
    let place = plot.x.position(of: x)
    RuleMark(
      from: Point(place, plot.frame.top - 4), to: Point(place, plot.frame.bottom),
      stroke: canvas.theme.rule, dashes: "1 3"
    ).draw(on: &canvas)
    let text = TextWrapping.shortened(
      label, width: room.upperBound - room.lowerBound, style: style)
    let half = style.width(of: text) / 2
    let centre = max(room.lowerBound + half, min(place, room.upperBound - half))
    canvas.draw(text, at: Point(centre, plot.frame.top - lift), anchor: .middle, style: style)
  }
}
