/// The bar of one input: from the base to the results at its low and its high value.
///
/// Where both results lie on one side of the base, the two parts stand one above the other.
struct TornadoBar {
  /// What the bar and its errors cover.
  let reach: ClosedRange<Double>

  private let input: TornadoChart.Input
  private let base: Double
  private let leftText: String
  private let rightText: String
  private let style: TextStyle

  private static let gap = 6.0
  private static let widest = 96.0
  private static let thickness = 16.0

  init(input: TornadoChart.Input, base: Double, theme: Theme) {
    self.input = input
    self.base = base
    style = theme.label
    let ends = [input.low, input.high]
    let low = ends.map { $0.value - 2 * $0.error }.min() ?? base
    let high = ends.map { $0.value + 2 * $0.error }.max() ?? base
    reach = min(low, base)...max(high, base)
    func shortened(_ text: String, _ width: Double = Self.widest) -> String {
      TextWrapping.shortened(text, width: width, style: theme.label)
    }
    let isLowLeft = input.low.value <= input.high.value
    let texts = (isLowLeft ? ends : ends.reversed()).map(\.label)
    if Self.isOneSided(input, base) {
      // Low before high, as the parts of the bar stand.
      let both = ends.map { shortened($0.label, Self.widest / 2) }
        .joined(separator: " | ")
      let isLeft = ends.contains { $0.value < base }
      leftText = isLeft ? both : ""
      rightText = isLeft ? "" : both
    } else {
      leftText = shortened(texts[0])
      rightText = shortened(texts[1])
    }
  }

  private static func isOneSided(_ input: TornadoChart.Input, _ base: Double) -> Bool {
    (input.low.value - base) * (input.high.value - base) > 0 || input.low.value == input.high.value
  }

  /// The room that the value at the left end needs.
  var leftWidth: Double { leftText.isEmpty ? 0 : style.width(of: leftText) + Self.gap }

  /// The room that the value at the right end needs.
  var rightWidth: Double { rightText.isEmpty ? 0 : style.width(of: rightText) + Self.gap }

  func draw(in row: Plot, on canvas: inout Canvas) {
    let theme = canvas.theme
    let isOneSided = Self.isOneSided(input, base)
    let thickness = isOneSided ? Self.thickness / 2 : Self.thickness
    for (index, end) in [input.low, input.high].enumerated() {
      let shift = isOneSided ? thickness * (Double(index) - 0.5) : 0
      SpanMark(
        range: min(end.value, base)...max(end.value, base), height: thickness, shift: shift,
        fill: index == 0 ? theme.muted : theme.accent
      ).draw(in: row, on: &canvas)
      guard end.error > 0 else { continue }
      WhiskerMark(
        range: end.value - 2 * end.error...end.value + 2 * end.error, shift: shift,
        stroke: theme.ink
      ).draw(in: row, on: &canvas)
    }
    let baseline = row.y.position(of: 0) + 0.35 * style.size
    let left = row.x.position(of: reach.lowerBound) - Self.gap
    let right = row.x.position(of: reach.upperBound) + Self.gap
    for (text, x, anchor) in [
      (leftText, left, TextBox.Anchor.end), (rightText, right, .start),
    ] where !text.isEmpty {
      canvas.drawCovering(
        TextBox(
          text, at: Point(x, baseline), anchor: anchor, style: style, on: theme.background))
    }
  }
}
