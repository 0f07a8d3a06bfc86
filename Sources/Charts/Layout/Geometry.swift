/// A place on the page in pixels, from the upper left corner.
package struct Point: Sendable, Equatable {
  /// To the right.
  package var x: Double

  /// Down.
  package var y: Double

  /// A point from its coordinates.
  package init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// A width and a height in pixels.
package struct Size: Sendable, Equatable {
  /// The width.
  package var width: Double

  /// The height.
  package var height: Double
}

/// A rectangle with sides along the axes, in pixels.
package struct Rectangle: Sendable, Equatable {
  /// The left, upper, right and lower edges.
  package var left, top, right, bottom: Double

  /// A rectangle from its edges.
  package init(left: Double, top: Double, right: Double, bottom: Double) {
    self.left = left
    self.top = top
    self.right = right
    self.bottom = bottom
  }

  /// The width.
  package var width: Double { right - left }

  /// The height.
  package var height: Double { bottom - top }

  /// Whether the two share more than an edge.
  package func overlaps(_ other: Rectangle) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  /// Whether the other lies wholly inside.
  package func contains(_ other: Rectangle) -> Bool {
    left <= other.left && right >= other.right && top <= other.top && bottom >= other.bottom
  }

  /// This rectangle, larger by a margin on every side.
  package func expanded(by margin: Double) -> Rectangle {
    Rectangle(
      left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin)
  }
}
