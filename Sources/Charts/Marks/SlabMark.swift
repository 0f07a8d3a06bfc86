/// A density as a filled step over a row, cut at a value where its two parts differ in colour.
struct SlabMark: Mark {
  var bins: [DistributionShape.Bin]

  /// The value at which the upper part begins; without it all is coloured as below.
  var cut: Double?
  var below: Colour
  var above: Colour

  /// How high the densest part stands, in pixels.
  var height: Double

  /// The density that has this height; what is denser is cut off there.
  var reference: Double

  func draw(in plot: Plot, on canvas: inout Canvas) {
    guard reference > 0 else { return }
    let domain = plot.x.domain
    let middle = max(domain.lowerBound, min(cut ?? domain.upperBound, domain.upperBound))
    for (part, fill) in [
      (domain.lowerBound...middle, below), (middle...domain.upperBound, above),
    ] {
      draw(part, fill: fill, in: plot, on: &canvas)
    }
  }

  private func draw(
    _ part: ClosedRange<Double>, fill: Colour, in plot: Plot, on canvas: inout Canvas
  ) {
    let base = plot.y.position(of: 0)
    var outline: [Point] = []
    for bin in bins where bin.share > 0 && bin.from < part.upperBound && bin.to > part.lowerBound {
      let left = plot.x.position(of: max(bin.from, part.lowerBound))
      let right = plot.x.position(of: min(bin.to, part.upperBound))
      let top = base - height * min(1, bin.share / (bin.to - bin.from) / reference)
      // Down to the base between bins that do not touch.
      if let last = outline.last, left - last.x > 0.01 {
        outline += [Point(last.x, base), Point(left, base)]
      }
      outline += [Point(left, top), Point(right, top)]
      canvas.keepClear(Rectangle(left: left, top: top, right: right, bottom: base))
    }
    guard let first = outline.first, let last = outline.last else { return }
    let closed = [Point(first.x, base)] + outline + [Point(last.x, base)]
    canvas.draw(Element(.path, [.d: Outline.closedPath(through: closed), .fill: fill.text]))
  }
}
