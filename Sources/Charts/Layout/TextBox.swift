/// A line of text on the page, with the room it takes.
package struct TextBox: Sendable, Equatable {
  /// Where the line's point of reference lies.
  package enum Anchor: String, Sendable {
    case start, middle, end
  }

  /// The text in portable characters.
  package var text: String

  /// The point of reference on the baseline.
  package var point: Point

  /// Which part of the line stands there.
  package var anchor: Anchor

  /// Size, weight and colour.
  package var style: TextStyle

  /// The colour behind it.
  package var background: Colour

  /// A line of text at a point.
  package init(
    _ text: String, at point: Point, anchor: Anchor = .start, style: TextStyle,
    on background: Colour
  ) {
    self.text = PortableText.of(text)
    self.point = point
    self.anchor = anchor
    self.style = style
    self.background = background
  }

  /// The room from the top of an Å to the foot of a g, by Arial's proportions.
  package var frame: Rectangle {
    let width = style.width(of: text)
    let left =
      switch anchor {
      case .start: point.x
      case .middle: point.x - width / 2
      case .end: point.x - width
      }
    return Rectangle(
      left: left, top: point.y - 0.8 * style.size, right: left + width,
      bottom: point.y + 0.22 * style.size)
  }
}
