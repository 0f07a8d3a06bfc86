/// Rows of densities on one axis: slab, median and two intervals each.
struct ShapeRows {
  let shapes: [DistributionShape]
  let domain: ClosedRange<Double>

  private let slabHeight: Double

  /// The height of a slab in a row.
  static let usualHeight = 34.0

  /// The room that slab and intervals need.
  var markHeight: Double { slabHeight + 14 }

  /// An axis that holds all intervals and `essential`, and of the rest as much as leaves them
  /// legible.
  init(_ shapes: [DistributionShape], essential: [Double], slabHeight: Double = usualHeight) {
    self.slabHeight = slabHeight
    self.shapes = shapes
    let inside = shapes.flatMap { [$0.median, $0.outer.lowerBound, $0.outer.upperBound] }
    let ends = shapes.compactMap(\.visible).flatMap { [$0.lowerBound, $0.upperBound] }
    domain = ResponseDomain.holding(inside + essential, wanting: ends, reach: 0.35)
  }

  /// The density that fills a row.
  ///
  /// All slabs have the same area, so that a wide one is low; where that would make one less than a
  /// quarter as high as another, all have the same height instead.
  private func reference(of shape: DistributionShape) -> Double {
    let peaks = shapes.map(\.peak).filter { $0 > 0 }
    let highest = peaks.max() ?? 1
    let lowest = peaks.min() ?? 1
    return highest <= 4 * lowest ? highest : shape.peak
  }

  /// Draws a row around its middle.
  func draw(_ index: Int, at middle: Double, cut: Double?, in plot: Plot, on canvas: inout Canvas) {
    let theme = canvas.theme
    let shape = shapes[index]
    let base = middle + slabHeight / 2 - 5
    SlabMark(
      bins: shape.bins, cut: cut, below: theme.bands[1], above: theme.bands[2],
      height: slabHeight, reference: reference(of: shape)
    ).draw(in: plot.row(at: base), on: &canvas)
    PointIntervalMark(
      median: shape.median, inner: shape.inner, outer: shape.outer, colour: theme.median
    ).draw(in: plot.row(at: base + 8), on: &canvas)
  }
}
