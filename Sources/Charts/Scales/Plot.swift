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

  /// A plot of its own for a row of a chart, over the same values, in which zero lies at `y`.
  func row(at y: Double) -> Plot {
    Plot(
      x: x, y: LinearScale(domain: 0...1, from: y, to: y - 1))
  }

  /// A line from the top of the room to its bottom at a value.
  func upright(
    at value: Double, _ stroke: Colour, width: Double = 1, dashes: String? = nil,
    casing: Double? = nil
  ) -> RuleMark {
    let place = x.position(of: value)
    return RuleMark(
      from: Point(place, frame.top), to: Point(place, frame.bottom), stroke: stroke, width: width,
      dashes: dashes, casing: casing)
  }
}
