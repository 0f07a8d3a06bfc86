/// The target as an upright line through all rows, with its name above it.
struct TargetMark: Mark {
  var value: Double
  var label: String

  /// How far the name's baseline stands above the plot.
  var lift = 7.0

  /// The stretch of the page within which the name stays.
  var room: ClosedRange<Double>

  /// The line, from the name to the foot of the plot.
  func draw(in plot: Plot, on canvas: inout Canvas) {
    guard plot.x.domain.contains(value) else { return }
    let x = plot.x.position(of: value)
    RuleMark(
      from: Point(x, plot.frame.top - lift + 3), to: Point(x, plot.frame.bottom),
      stroke: canvas.theme.target, width: 2, casing: 4
    ).draw(on: &canvas)
  }

  /// The name, as near to its line as its room allows.
  func drawLabel(in plot: Plot, on canvas: inout Canvas) {
    let style = canvas.theme.strongLabel.coloured(canvas.theme.target)
    let text = TextWrapping.shortened(
      label, width: room.upperBound - room.lowerBound, style: style)
    let half = style.width(of: text) / 2
    let place = plot.x.position(
      of: max(plot.x.domain.lowerBound, min(value, plot.x.domain.upperBound)))
    let centre = max(room.lowerBound + half, min(place, room.upperBound - half))
    canvas.draw(
      text, at: Point(centre, plot.frame.top - lift), anchor: .middle, style: style)
  }
}
