/// Values beside the readings' dots, as many as find room; the last one first.
struct FanReadingLabels {
  let chart: FanChart

  /// The least distance between two labelled dots.
  private static let distance = 32.0

  func draw(in plot: Plot, on canvas: inout Canvas) {
    var nextPlace = plot.frame.right + Self.distance
    for reading in chart.readings.reversed() where reading.rank != .start {
      let point = plot.point(Double(reading.day), reading.value)
      guard point.x <= nextPlace - Self.distance,
        let box = freePlace(for: chart.numbers.count(reading.value), at: point, plot, canvas)
      else { continue }
      canvas.drawCovering(box)
      nextPlace = point.x
    }
  }

  private func freePlace(
    for text: String, at point: Point, _ plot: Plot, _ canvas: Canvas
  ) -> TextBox? {
    let places: [(Double, Double, TextBox.Anchor)] = [
      (-5, -9, .end), (0, -11, .middle), (5, 15, .start), (9, 4, .start),
    ]
    // Left of the plot stand the values of the axis, which a reading's value must not touch.
    var room = plot.frame.expanded(by: 12)
    room.left = plot.frame.left + 2
    let boundary = plot.x.position(of: Double(chart.asOf))
    for (dx, dy, anchor) in places {
      let box = TextBox(
        text, at: Point(point.x + dx, point.y + dy), anchor: anchor, style: canvas.theme.label,
        on: canvas.theme.background)
      let isOnBoundary = box.frame.left < boundary + 2 && boundary - 2 < box.frame.right
      if !isOnBoundary, canvas.isFree(box), room.contains(box.frame) { return box }
    }
    return nil
  }
}
