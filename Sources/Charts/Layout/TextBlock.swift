/// Lines of text below each other, wrapped to one width.
struct TextBlock {
  let width: Double
  let left: Double
  private(set) var height = 0.0
  private var lines: [(text: String, style: TextStyle, bottom: Double)] = []

  init(width: Double, left: Double) {
    self.width = width
    self.left = left
  }

  mutating func add(_ text: String, style: TextStyle, limit: Int) {
    add(TextWrapping.lines(of: text, width: width, style: style, limit: limit), style: style)
  }

  mutating func add(balanced text: String, style: TextStyle, limit: Int) {
    add(
      TextWrapping.balancedLines(of: text, width: width, style: style, limit: limit),
      style: style)
  }

  mutating func add(space: Double) {
    height += space
  }

  private mutating func add(_ texts: [String], style: TextStyle) {
    for text in texts {
      height += style.lineHeight
      lines.append((text, style, height))
    }
  }

  func draw(from top: Double, on canvas: inout Canvas) {
    for line in lines {
      // A line's descent stands inside its height, so that blocks can touch.
      let baseline = top + line.bottom - 0.3 * line.style.size
      canvas.draw(line.text, at: Point(left, baseline), style: line.style)
    }
  }
}
