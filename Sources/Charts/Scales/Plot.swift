/// The room of the data and the two scales that map into it.
package struct Plot: Sendable {
  /// The room.
  package var frame: Rectangle

  /// Data to pixels, left to right.
  package var x: LinearScale

  /// Data to pixels, bottom to top.
  package var y: LinearScale

  /// The room that two scales span.
  package init(x: LinearScale, y: LinearScale) {
    frame = Rectangle(left: x.start, top: y.end, right: x.end, bottom: y.start)
    self.x = x
    self.y = y
  }

  /// Scales over two domains that fill the room.
  package init(frame: Rectangle, x: ClosedRange<Double>, y: ClosedRange<Double>) {
    self.init(
      x: LinearScale(domain: x, from: frame.left, to: frame.right),
      y: LinearScale(domain: y, from: frame.bottom, to: frame.top))
  }

  /// The place of a pair of values.
  package func point(_ x: Double, _ y: Double) -> Point {
    Point(self.x.position(of: x), self.y.position(of: y))
  }
}
