/// The points of a sample by whether an input is in its lowest or highest tenth.
struct SampleTails {
  /// Where in a frame a point lies; the cells of frame f are numbered 7f + the part's number.
  enum Part: Int, CaseIterable {
    case lowEnd, lowInside, lowOutside, middle, highOutside, highInside, highEnd
  }

  /// The part of a frame that a tail holds.
  static let share = 0.1

  /// The cell of each point.
  private(set) var cells: [Int]

  /// Whether the input exists in each frame.
  let exists: [Bool]

  /// The quantiles that bound the tails, over all frames in which the input exists.
  let quantiles: (low: Double, high: Double)

  /// The means of the input over the tails.
  let means: (low: Double, high: Double)

  /// The tails of a sorted input, or `nil` where it has a single value in every frame.
  init?(of input: SortedInput, in points: SamplePoints) {
    let present = input.frames.filter { $0.exists && $0.weight > 0 }
    guard present.contains(where: { $0.members.first?.value != $0.members.last?.value }) else {
      return nil
    }
    exists = input.frames.map(\.exists)
    cells = Array(repeating: 0, count: points.count)
    let weight = present.reduce(0) { $0 + $1.weight }
    // The neighbourhood of a bound is a quarter of the tail wide on each side of it.
    let near = 0.25 * Self.share
    let ends = [Self.share - near, Self.share, Self.share + near]
    let bounds = ends + ends.reversed().map { 1 - $0 }
    var means = (low: 0.0, high: 0.0)
    for (number, frame) in input.frames.enumerated() {
      var below = 0.0
      var (low, high) = (WeightedSum(), WeightedSum())
      for member in frame.members {
        let rank = (below + 0.5 * member.weight) / frame.weight
        let part = bounds.firstIndex { rank < $0 } ?? bounds.count
        cells[member.point] = Part.allCases.count * number + part
        if part <= Part.lowInside.rawValue { low.add(member) }
        if part >= Part.highInside.rawValue { high.add(member) }
        below += member.weight
      }
      guard frame.exists, frame.weight > 0 else { continue }
      means.low += frame.weight / weight * low.mean
      means.high += frame.weight / weight * high.mean
    }
    self.means = means
    let members =
      present.count == 1
      ? present[0].members : present.flatMap(\.members).sorted { $0.value < $1.value }
    quantiles = (
      Self.quantile(Self.share, of: members, weight: weight),
      Self.quantile(1 - Self.share, of: members, weight: weight)
    )
  }

  /// A mean in the making.
  private struct WeightedSum {
    private var weight = 0.0
    private var sum = 0.0

    var mean: Double { sum / weight }

    mutating func add(_ member: SortedInput.Member) {
      weight += member.weight
      sum += member.weight * member.value
    }
  }

  /// The least value with at least a share `p` of the weight at or below it.
  private static func quantile(
    _ p: Double, of members: [SortedInput.Member], weight: Double
  ) -> Double {
    var below = 0.0
    for member in members {
      below += member.weight
      // The tolerance is for the rounding of the sum.
      if below >= p * weight * (1 - 1e-12) { return member.value }
    }
    return members.last?.value ?? 0
  }
}
