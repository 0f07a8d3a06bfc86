/// A line above a plot that says what its marks mean: samples with their names, left to right.
struct KeyLine {
  /// A sample and its name.
  struct Item {
    var text: String

    /// The width of the sample; 0 for words alone.
    var width = 0.0

    /// Draws the sample around a point.
    var sample: (_ middle: Point, _ canvas: inout Canvas) -> Void = { _, _ in }
  }

  var items: [Item]

  /// The height of the line with the room below it.
  static let height = 24.0

  private static let gap = 16.0

  func draw(in frame: Rectangle, on canvas: inout Canvas) {
    let style = canvas.theme.label
    let baseline = frame.top + 14
    let samples = items.reduce(0) { $0 + $1.width + ($1.width > 0 ? 6 : 0) }
    let gaps = Self.gap * Double(max(0, items.count - 1))
    let widths = items.map { style.width(of: $0.text) }
    let room = max(0, frame.width - samples - gaps)
    let excess = widths.reduce(0, +) > room
    var x = frame.left
    for (item, width) in zip(items, widths) {
      if item.width > 0 {
        item.sample(Point(x + item.width / 2, baseline - 4), &canvas)
        x += item.width + 6
      }
      // Where all would be too long, each has an equal part.
      let share = excess ? max(room / Double(items.count), room - widths.reduce(-width, +)) : width
      let text = TextWrapping.shortened(item.text, width: share, style: style)
      canvas.draw(text, at: Point(x, baseline), style: style)
      x += style.width(of: text) + Self.gap
    }
  }
}
