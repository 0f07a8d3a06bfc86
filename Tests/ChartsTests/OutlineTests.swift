import Charts
import Testing

@Suite struct OutlineTests {
  @Test func `points on a straight line are left out`() {
    let points = (0...100).map { Point(Double($0), 2 * Double($0)) }
    #expect(Outline.simplified(points) == [Point(0, 0), Point(100, 200)])
  }

  @Test func `a simplified line stays within the tolerance of every point`() {
    var random = SplitMix64(seed: 11)
    var y = 100.0
    let points = (0..<150).map { index in
      y += Double.random(in: -0.2...0.2, using: &random)
      return Point(Double(index) * 3, y)
    }
    let kept = Outline.simplified(points)
    for point in points {
      let nearest = zip(kept, kept.dropFirst()).first { $0.x <= point.x && point.x <= $1.x }
      guard let (from, to) = nearest else {
        Issue.record("no stretch over \(point)")
        continue
      }
      let line = from.y + (to.y - from.y) * (point.x - from.x) / (to.x - from.x)
      // The lines are nearly level here, so that height and distance differ by less than 1 %.
      #expect(abs(line - point.y) <= 0.0505)
    }
  }

  @Test func `a long jagged line keeps at most two hundred points and both ends`() {
    let points = (0..<5000).map { Point(Double($0) / 10, $0.isMultiple(of: 2) ? 0 : 40) }
    let kept = Outline.simplified(points)
    #expect(kept.count <= 200)
    #expect(kept.first == points.first && kept.last == points.last)
  }
}
