/// Lines and bands cut where they leave a plot's values.
enum Clipping {
  /// The pieces of a line inside the domain, each ending where the line crosses its edge.
  static func pieces(
    of line: [(x: Double, y: Double)], to domain: ClosedRange<Double>
  ) -> [[(x: Double, y: Double)]] {
    var pieces: [[(x: Double, y: Double)]] = []
    var piece: [(x: Double, y: Double)] = []
    for (index, point) in line.enumerated() {
      if index > 0 {
        for crossing in crossings(from: line[index - 1], to: point, of: domain) {
          piece.append(crossing)
          if piece.count > 1 {
            pieces.append(piece)
            piece = []
          }
        }
      }
      if domain.contains(point.y) {
        piece.append(point)
      } else {
        // A line that leaves from a point on the edge crosses nothing.
        if piece.count > 1 { pieces.append(piece) }
        piece = []
      }
    }
    return pieces + (piece.count > 1 ? [piece] : [])
  }

  /// The pieces of a line of ascending places between two of them.
  static func between(
    _ places: ClosedRange<Double>, of line: [(x: Double, y: Double)]
  ) -> [[(x: Double, y: Double)]] {
    pieces(of: line.map { ($0.y, $0.x) }, to: places).map { $0.map { ($0.y, $0.x) } }
  }

  /// The band inside the domain, with a slice more wherever one of its edges crosses.
  static func slices(
    of band: [BandMark.Slice], to domain: ClosedRange<Double>
  ) -> [BandMark.Slice] {
    var slices: [BandMark.Slice] = []
    for (index, slice) in band.enumerated() {
      if index > 0 { slices += extraSlices(from: band[index - 1], to: slice, domain) }
      slices.append(slice)
    }
    return slices.map { slice in
      let range = slice.range.clamped(to: domain)
      return BandMark.Slice(x: slice.x, range: range)
    }
  }

  private static func extraSlices(
    from: BandMark.Slice, to: BandMark.Slice, _ domain: ClosedRange<Double>
  ) -> [BandMark.Slice] {
    let edges =
      [(from.range.lowerBound, to.range.lowerBound)]
      + [(from.range.upperBound, to.range.upperBound)]
    guard edges.allSatisfy({ $0.0.isFinite && $0.1.isFinite }) else { return [] }
    let places = edges.flatMap {
      crossings(from: (from.x, $0.0), to: (to.x, $0.1), of: domain).map(\.x)
    }
    return places.sorted().map { x in
      let share = (x - from.x) / (to.x - from.x)
      let ends = edges.map { $0.0 + share * ($0.1 - $0.0) }
      return BandMark.Slice(x: x, range: min(ends[0], ends[1])...max(ends[0], ends[1]))
    }
  }

  /// Where a stretch of a line meets the edges of the domain, in its direction.
  private static func crossings(
    from: (x: Double, y: Double), to: (x: Double, y: Double), of domain: ClosedRange<Double>
  ) -> [(x: Double, y: Double)] {
    let shares = [domain.lowerBound, domain.upperBound].compactMap { edge -> (Double, Double)? in
      guard (from.y < edge) != (to.y < edge) || (from.y > edge) != (to.y > edge), to.y != from.y
      else { return nil }
      let share = (edge - from.y) / (to.y - from.y)
      return 0 < share && share < 1 ? (share, edge) : nil
    }
    return shares.sorted { $0.0 < $1.0 }.map { (from.x + $0.0 * (to.x - from.x), $0.1) }
  }
}
