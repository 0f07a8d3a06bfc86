import Charts
import Testing

/// Lines of one level over a grid.
@Suite struct ContourTests {
  @Test func `over values that rise evenly to the right the line is upright`() {
    let contours = ContourMark(values: [[0.1, 0.3, 0.5, 0.7], [0.1, 0.3, 0.5, 0.7]])
    let lines = contours.lines(at: 0.6)
    #expect(lines.count == 1)
    // Half-way between the points at 2.5 and 3.5, from the lower edge to the upper.
    #expect(lines.flatMap { $0 }.allSatisfy { abs($0.x - 3) < 1e-12 })
    #expect(Set(lines.flatMap { $0 }.map(\.y)).isSuperset(of: [0, 2]))
  }

  @Test func `a peak has a line that comes back to its beginning`() {
    let lines = ContourMark(values: [[0, 0, 0], [0, 1, 0], [0, 0, 0]]).lines(at: 0.5)
    #expect(lines.count == 1)
    #expect(lines[0].first == lines[0].last)
    // Half a step from the peak on all four sides.
    #expect(lines[0].map(\.x).min() == 1 && lines[0].map(\.x).max() == 2)
  }

  @Test func `a saddle is cut by its mean`() {
    let apart = ContourMark(values: [[1, 0], [0, 1]]).lines(at: 0.6)
    let joined = ContourMark(values: [[1, 0], [0, 1]]).lines(at: 0.4)
    #expect(apart.count == 2 && joined.count == 2)
    // The corner that is cut off: a high one where the mean lies below the level.
    #expect(apart.contains { $0.contains { $0.x < 1 } && !$0.contains { $0.y > 1 } })
    #expect(joined.contains { $0.contains { $0.x < 1 } && $0.contains { $0.y > 1 } })
  }

  @Test func `a level that no value reaches has no line`() {
    #expect(ContourMark(values: [[0.2, 0.3]]).lines(at: 0.5).isEmpty)
    #expect(ContourMark(values: [[0.7]]).lines(at: 0.5).isEmpty)
  }
}
