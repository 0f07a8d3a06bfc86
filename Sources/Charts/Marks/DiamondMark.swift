/// A diamond at a pair of values, in a casing of the background's colour: a target, an average.
struct DiamondMark: Mark {
  var x: Double
  var y: Double
  var radius = 6.0
  var colour: Colour

  func draw(in plot: Plot, on canvas: inout Canvas) {
    let centre = plot.point(x, y)
    let corners = [
      Point(centre.x, centre.y - radius), Point(centre.x + radius, centre.y),
      Point(centre.x, centre.y + radius), Point(centre.x - radius, centre.y),
    ]
    let path = Outline.closedPath(through: corners)
    canvas.draw(
      Element(
        .path,
        [
          .d: path, .fill: canvas.theme.background.text, .stroke: canvas.theme.background.text,
          .strokeWidth: "4", .strokeJoin: "round",
        ]))
    canvas.draw(Element(.path, [.d: path, .fill: colour.text]))
    canvas.keepClear(room(in: plot))
  }

  /// The room of the diamond with its casing, for whoever draws labels before it.
  func room(in plot: Plot) -> Rectangle {
    let centre = plot.point(x, y)
    return Rectangle(left: centre.x, top: centre.y, right: centre.x, bottom: centre.y)
      .expanded(by: radius + 2)
  }
}
