/// The head of an arrow: something goes on beyond what is shown.
struct ArrowHead {
  var tip: Point

  /// Where it points: a step of one pixel along an axis.
  var direction: Point

  func draw(_ colour: Colour, on canvas: inout Canvas) {
    let base = Point(tip.x - 9 * direction.x, tip.y - 9 * direction.y)
    let corners = [
      tip, Point(base.x - 5 * direction.y, base.y + 5 * direction.x),
      Point(base.x + 5 * direction.y, base.y - 5 * direction.x),
    ]
    canvas.draw(Element(.path, [.d: Outline.closedPath(through: corners), .fill: colour.text]))
  }
}
