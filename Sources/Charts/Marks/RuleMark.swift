/// A straight line between two places on the page.
struct RuleMark {
  var from: Point
  var to: Point
  var stroke: Colour
  var width = 1.0
  var dashes: String?

  /// The width of a line of the background's colour underneath, so that contrast is the same over
  /// all fills.
  var casing: Double?

  func draw(on canvas: inout Canvas) {
    if let casing {
      canvas.draw(line(stroke: canvas.theme.background, width: casing, dashes: nil))
    }
    canvas.draw(line(stroke: stroke, width: width, dashes: dashes))
  }

  private func line(stroke: Colour, width: Double, dashes: String?) -> Element {
    var attributes: [Element.Attribute: String] = [
      .x1: CoordinateText.of(from.x), .y1: CoordinateText.of(from.y),
      .x2: CoordinateText.of(to.x), .y2: CoordinateText.of(to.y),
      .stroke: stroke.text, .strokeWidth: CoordinateText.of(width),
    ]
    if let dashes { attributes[.strokeDashes] = dashes }
    return Element(.line, attributes)
  }
}
