/// An interval that stands upright beside a plot: a cap at an end, an arrow where it goes on.
struct UprightIntervalMark: Mark {
  var low: Double?
  var high: Double?
  var estimate: Double

  /// Where it stands on the page.
  var x: Double
  var colour: Colour

  func draw(in plot: Plot, on canvas: inout Canvas) {
    let domain = plot.y.domain
    let ends = [low ?? -.infinity, high ?? .infinity]
    let shown = ends.map { max(domain.lowerBound, min($0, domain.upperBound)) }
    let places = shown.map { plot.y.position(of: $0) }
    if places[0] > places[1] {
      RuleMark(from: Point(x, places[0]), to: Point(x, places[1]), stroke: colour, width: 3)
        .draw(on: &canvas)
    }
    for (index, end) in ends.enumerated() {
      let direction = index == 0 ? 1.0 : -1.0
      let goesOn = index == 0 ? end < shown[0] : end > shown[1]
      if end == shown[index] {
        RuleMark(
          from: Point(x - 4, places[index]), to: Point(x + 4, places[index]), stroke: colour,
          width: 2
        ).draw(on: &canvas)
      } else if goesOn {
        ArrowHead(tip: Point(x, places[index] + 2 * direction), direction: Point(0, direction))
          .draw(colour, on: &canvas)
      }
    }
    if domain.contains(estimate) {
      let row = Plot(
        frame: Rectangle(left: x, top: plot.frame.top, right: x + 1, bottom: plot.frame.bottom),
        x: 0...1, y: domain)
      DotMark(x: 0, y: estimate, radius: 4, colour: colour).draw(in: row, on: &canvas)
    }
    canvas.keepClear(
      Rectangle(left: x - 5, top: places[1] - 4, right: x + 5, bottom: places[0] + 4))
  }
}
