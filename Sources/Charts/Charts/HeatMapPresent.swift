/// The present position on a heat map: a diamond between the figures, a frame around the one it
/// would cover, an arrow at the edge beyond which it lies.
struct HeatMapPresent {
  /// How the position is drawn.
  enum Form { case diamond, frame, arrow }

  private let place: Point
  private let cell: Rectangle
  private let direction: Point?

  init(chart: LeverHeatMap, present: LeverHeatMap.Present, plot: Plot) {
    let x = Self.step(of: present.x, among: chart.x.map(\.value))
    let y = Self.step(of: present.y, among: chart.y.map(\.value))
    let inside = (
      max(0, min(x, Double(chart.x.count))), max(0, min(y, Double(chart.y.count)))
    )
    place = plot.point(inside.0, inside.1)
    let column = min(inside.0.rounded(.down), Double(chart.x.count - 1))
    let row = min(inside.1.rounded(.down), Double(chart.y.count - 1))
    let corner = plot.point(column, row + 1)
    let opposite = plot.point(column + 1, row)
    cell = Rectangle(left: corner.x, top: corner.y, right: opposite.x, bottom: opposite.y)
    direction =
      x != inside.0 ? Point(x < 0 ? -1 : 1, 0) : y != inside.1 ? Point(0, y < 0 ? 1 : -1) : nil
  }

  /// Where a value stands, in steps from the edge of the first cell; each value is in the middle of
  /// its own.
  private static func step(of value: Double, among values: [Double]) -> Double {
    guard let upper = values.firstIndex(where: { $0 >= value }) else {
      return value > values[values.count - 1] ? Double(values.count) + 1 : 0.5
    }
    if values[upper] == value { return Double(upper) + 0.5 }
    guard upper > 0 else { return -1 }
    let share = (value - values[upper - 1]) / (values[upper] - values[upper - 1])
    return Double(upper) - 0.5 + share
  }

  /// How the position is drawn among figures.
  func form(around boxes: [TextBox]) -> Form {
    if direction != nil { return .arrow }
    return boxes.contains { $0.frame.overlaps(room) } ? .frame : .diamond
  }

  private var room: Rectangle {
    Rectangle(left: place.x, top: place.y, right: place.x, bottom: place.y).expanded(by: 8)
  }

  func draw(around boxes: [TextBox], on canvas: inout Canvas) {
    switch form(around: boxes) {
    case .arrow:
      guard let direction else { return }
      Self.drawArrow(tip: place, direction, on: &canvas)
    case .frame: Self.drawFrame(cell.expanded(by: -2.5), on: &canvas)
    case .diamond: Self.drawDiamond(at: place, on: &canvas)
    }
  }

  static func drawDiamond(at place: Point, on canvas: inout Canvas) {
    let page = Plot(
      frame: Rectangle(left: place.x, top: place.y, right: place.x + 1, bottom: place.y + 1),
      x: 0...1, y: 0...1)
    DiamondMark(x: 0, y: 1, colour: canvas.theme.target).draw(in: page, on: &canvas)
  }

  static func drawFrame(_ room: Rectangle, on canvas: inout Canvas) {
    let corners = [
      Point(room.left, room.top), Point(room.right, room.top), Point(room.right, room.bottom),
      Point(room.left, room.bottom),
    ]
    for (colour, width) in [(canvas.theme.background, "5"), (canvas.theme.target, "2.5")] {
      canvas.draw(
        Element(
          .path,
          [
            .d: Outline.closedPath(through: corners), .fill: "none", .stroke: colour.text,
            .strokeWidth: width, .strokeJoin: "round",
          ]))
    }
  }

  static func drawArrow(tip: Point, _ direction: Point, on canvas: inout Canvas) {
    let middle = Point(tip.x - 5 * direction.x, tip.y - 5 * direction.y)
    canvas.draw(
      Element(
        .circle,
        [
          .cx: CoordinateText.of(middle.x), .cy: CoordinateText.of(middle.y), .r: "8",
          .fill: canvas.theme.background.text,
        ]))
    ArrowHead(tip: tip, direction: direction).draw(canvas.theme.target, on: &canvas)
  }
}
