/// The key above a heat map: which line is which chance, and where things stand.
struct HeatMapKey {
  let chart: LeverHeatMap

  /// How the present position is drawn, where it is known.
  let present: HeatMapPresent.Form?

  private static let sample = 26.0
  private static let gap = 16.0

  /// A line of equal chance: the first solid, the next dashed, over white.
  static func drawContour(_ points: [Point], rank: Int, on canvas: inout Canvas) {
    let text = Outline.text(of: Outline.simplified(points))
    let strokes: [(Colour, String, String?)] = [
      (canvas.theme.background, "4.5", nil),
      (canvas.theme.ink, "2", rank == 0 ? nil : "5 3"),
    ]
    for (colour, width, dashes) in strokes {
      var attributes: [Element.Attribute: String] = [
        .points: text, .fill: "none", .stroke: colour.text, .strokeWidth: width,
        .strokeJoin: "round",
      ]
      if let dashes { attributes[.strokeDashes] = dashes }
      canvas.draw(Element(.polyline, attributes))
    }
  }

  func draw(in frame: Rectangle, on canvas: inout Canvas) {
    let style = canvas.theme.label
    let baseline = frame.top + 14
    var x = frame.left
    func write(_ text: String, widest: Double, _ canvas: inout Canvas) {
      let text = TextWrapping.shortened(text, width: widest, style: style)
      canvas.draw(text, at: Point(x, baseline), style: style)
      x += style.width(of: text) + (text.isEmpty ? 0 : 8)
    }
    write(chart.labels.contours, widest: 150, &canvas)
    for (rank, level) in LeverHeatMap.contours.enumerated() {
      Self.drawContour(
        [Point(x, baseline - 4), Point(x + Self.sample, baseline - 4)], rank: rank, on: &canvas)
      x += Self.sample + 6
      write(chart.numbers.probability(level), widest: 60, &canvas)
      x += Self.gap - 8
    }
    guard let present else { return }
    x += 8
    switch present {
    case .diamond: HeatMapPresent.drawDiamond(at: Point(x, baseline - 4), on: &canvas)
    case .frame:
      HeatMapPresent.drawFrame(
        Rectangle(left: x - 7, top: baseline - 10, right: x + 7, bottom: baseline + 1),
        on: &canvas)
    case .arrow:
      HeatMapPresent.drawArrow(tip: Point(x + 5, baseline - 4), Point(1, 0), on: &canvas)
    }
    x += 14
    let words = [chart.labels.present, present == .arrow ? chart.labels.beyond : ""]
    write(
      words.filter { !$0.isEmpty }.joined(separator: " "), widest: frame.right - x, &canvas)
  }
}
