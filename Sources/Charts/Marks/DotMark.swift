/// A dot at a pair of values: filled, or hollow for figures of lesser rank.
struct DotMark: Mark {
  var x: Double
  var y: Double
  var radius = 3.5
  var colour: Colour
  var isHollow = false

  func draw(in plot: Plot, on canvas: inout Canvas) {
    let centre = plot.point(x, y)
    let inner = isHollow ? radius - 0.75 : radius
    var attributes: [Element.Attribute: String] = [
      .cx: CoordinateText.of(centre.x), .cy: CoordinateText.of(centre.y),
      .r: CoordinateText.of(inner),
      .fill: (isHollow ? canvas.theme.background : colour).text,
    ]
    if isHollow {
      attributes[.stroke] = colour.text
      attributes[.strokeWidth] = "1.5"
    }
    canvas.draw(Element(.circle, attributes))
    canvas.keepClear(
      Rectangle(left: centre.x, top: centre.y, right: centre.x, bottom: centre.y)
        .expanded(by: radius))
  }
}
