/// The key above a heat map: which line is which chance, and where things stand.
struct HeatMapKey {
  let chart: LeverHeatMap

  /// How the present position is drawn, where it is known.
  let present: HeatMapPresent.Form?

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
    var items = [KeyLine.Item(text: chart.labels.contours)]
    items += LeverHeatMap.contours.enumerated().map { rank, level in
      KeyLine.Item(text: chart.numbers.probability(level), width: 26) { middle, canvas in
        Self.drawContour(
          [Point(middle.x - 13, middle.y), Point(middle.x + 13, middle.y)], rank: rank,
          on: &canvas)
      }
    }
    if let present {
      let words = [chart.labels.present, present == .arrow ? chart.labels.beyond : ""]
      items.append(
        KeyLine.Item(
          text: words.filter { !$0.isEmpty }.joined(separator: " "), width: 18
        ) { Self.draw(present, at: $0, on: &$1) })
    }
    KeyLine(items: items).draw(in: frame, on: &canvas)
  }

  private static func draw(
    _ form: HeatMapPresent.Form, at middle: Point, on canvas: inout Canvas
  ) {
    switch form {
    case .diamond: HeatMapPresent.drawDiamond(at: middle, on: &canvas)
    case .frame:
      HeatMapPresent.drawFrame(
        Rectangle(
          left: middle.x - 7, top: middle.y - 5.5, right: middle.x + 7, bottom: middle.y + 5.5),
        on: &canvas)
    case .arrow:
      HeatMapPresent.drawArrow(
        tip: Point(middle.x + 5, middle.y), Point(1, 0), on: &canvas)
    }
  }
}
