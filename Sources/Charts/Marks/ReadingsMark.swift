/// Dots at readings, smaller the more there are; of dots that would hide each other one is drawn.
struct ReadingsMark: Mark {
  var values: [(x: Double, y: Double)]
  var colour: Colour

  /// So many dots stay legible, and their file small.
  static let limit = 400

  func draw(in plot: Plot, on canvas: inout Canvas) {
    let radius = values.count <= 40 ? 3.5 : values.count <= 120 ? 2.5 : 2
    for value in Self.thinned(values, in: plot) {
      DotMark(x: value.x, y: value.y, radius: radius, colour: colour).draw(in: plot, on: &canvas)
    }
  }

  /// The first value in every cell of a grid, which is as fine as the limit allows.
  static func thinned(
    _ values: [(x: Double, y: Double)], in plot: Plot
  ) -> [(x: Double, y: Double)] {
    var cell = 0.5
    while true {
      var taken: Set<[Int]> = []
      let kept = values.filter { value in
        let point = plot.point(value.x, value.y)
        return taken.insert([Int(point.x / cell), Int(point.y / cell)]).inserted
      }
      if kept.count <= limit { return kept }
      cell *= 1.5
    }
  }
}
