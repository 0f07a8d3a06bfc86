/// A line of text on the page, with the room it takes.
package struct TextBox: Sendable, Equatable {
  /// Where the line's point of reference lies.
  package enum Anchor: String, Sendable {
    case start, middle, end
  }

  /// The text in portable characters.
  package let text: String

  /// The point of reference on the baseline.
  package let point: Point

  /// Which part of the line stands there.
  package let anchor: Anchor

  /// Size, weight and colour.
  package let style: TextStyle

  /// The colour behind it.
  package let background: Colour

  /// The room from the top of an Å to the foot of a g, by Arial's proportions.
  package let frame: Rectangle

  /// A line of text at a point.
  package init(
    _ text: String, at point: Point, anchor: Anchor = .start, style: TextStyle,
    on background: Colour
  ) {
    let text = PortableText.of(text)
    self.text = text
    self.point = point
    self.anchor = anchor
    self.style = style
    self.background = background
    let width = style.width(of: text)
    let left =
      switch anchor {
      case .start: point.x
      case .middle: point.x - width / 2
      case .end: point.x - width
      }
    frame = Rectangle(
      left: left, top: point.y - 0.8 * style.size, right: left + width,
      bottom: point.y + 0.22 * style.size)
  }
}
