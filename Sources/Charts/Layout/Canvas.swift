/// A page in the making: elements in drawing order, and the room that is taken.
package struct Canvas: Sendable {
  /// What has been drawn.
  package private(set) var elements: [Element] = []

  /// Every line of text drawn.
  package private(set) var textBoxes: [TextBox] = []

  /// Room that labels placed later keep clear of.
  package private(set) var obstacles: [Rectangle] = []

  /// The look.
  package let theme: Theme

  /// An empty page.
  package init(theme: Theme) {
    self.theme = theme
  }

  /// Draws a shape.
  package mutating func draw(_ element: Element) {
    elements.append(element)
  }

  /// Draws a line of text; an empty one leaves no trace.
  package mutating func draw(_ box: TextBox) {
    guard !box.text.isEmpty else { return }
    textBoxes.append(box)
    var attributes: [Element.Attribute: String] = [
      .x: CoordinateText.of(box.point.x),
      .y: CoordinateText.of(box.point.y),
      .fill: box.style.colour.text,
      .fontSize: CoordinateText.of(box.style.size),
    ]
    if box.style.weight == .bold { attributes[.fontWeight] = "700" }
    if box.anchor != .start { attributes[.textAnchor] = box.anchor.rawValue }
    draw(Element(.text, attributes, content: box.text))
  }

  /// Draws a line of text at a point, in a style, on the page's background.
  package mutating func draw(
    _ text: String, at point: Point, anchor: TextBox.Anchor = .start, style: TextStyle
  ) {
    draw(TextBox(text, at: point, anchor: anchor, style: style, on: theme.background))
  }

  /// Draws a line of text over decoration: a rectangle of its background comes first.
  package mutating func drawCovering(_ box: TextBox) {
    let room = box.frame.expanded(by: 1.5)
    draw(
      Element(
        .rect,
        [
          .x: CoordinateText.of(room.left), .y: CoordinateText.of(room.top),
          .width: CoordinateText.of(room.width), .height: CoordinateText.of(room.height),
          .fill: box.background.text,
        ]))
    draw(box)
  }

  /// Collects what `body` draws into a group with an id.
  package mutating func group(_ id: String, _ body: (inout Canvas) -> Void) {
    let outside = elements
    elements = []
    body(&self)
    let inside = elements
    elements = outside
    guard !inside.isEmpty else { return }
    elements.append(Element(.g, id: id, children: inside))
  }

  /// Keeps labels that are placed later out of a room.
  package mutating func keepClear(_ room: Rectangle) {
    obstacles.append(room)
  }

  /// Whether a label there would cover neither text nor a room to keep clear.
  package func isFree(_ box: TextBox, margin: Double = 2) -> Bool {
    let frame = box.frame.expanded(by: margin)
    return !textBoxes.contains { $0.frame.overlaps(frame) }
      && !obstacles.contains { $0.overlaps(frame) }
  }
}
