/// Values beside the readings' dots, as many as find room; the last one first.
struct FanReadingLabels {
  let chart: FanChart

  func draw(in plot: Plot, on canvas: inout Canvas) {
    for reading in chart.readings.reversed() where reading.rank != .start {
      let point = plot.point(Double(reading.day), reading.value)
      let text = chart.numbers.count(reading.value)
      let places: [(Double, Double, TextBox.Anchor)] = [
        (-5, -7, .end), (0, -9, .middle), (6, 15, .start), (8, 4, .start),
      ]
      for (dx, dy, anchor) in places {
        let box = TextBox(
          text, at: Point(point.x + dx, point.y + dy), anchor: anchor, style: canvas.theme.label,
          on: canvas.theme.background)
        guard canvas.isFree(box, margin: 1), plot.frame.expanded(by: 12).contains(box.frame) else {
          continue
        }
        canvas.draw(box)
        break
      }
    }
  }
}
