/// The room between two lines over one axis of days, filled.
struct BandMark: Mark {
  /// Lower and upper edge at a place on the horizontal axis.
  struct Slice {
    var x: Double
    var range: ClosedRange<Double>
  }

  var slices: [Slice]
  var fill: Colour

  func draw(in plot: Plot, on canvas: inout Canvas) {
    guard slices.count > 1 else { return }
    let upper = slices.map { plot.point($0.x, $0.range.upperBound) }
    let lower = slices.map { plot.point($0.x, $0.range.lowerBound) }
    let outline = Outline.simplified(upper) + Outline.simplified(lower).reversed()
    canvas.draw(
      Element(.path, [.d: Outline.closedPath(through: outline), .fill: fill.text]))
    for (left, right) in zip(slices.indices, slices.indices.dropFirst()) {
      canvas.keepClear(
        Rectangle(
          left: upper[left].x, top: min(upper[left].y, upper[right].y), right: upper[right].x,
          bottom: max(lower[left].y, lower[right].y)))
    }
  }
}
