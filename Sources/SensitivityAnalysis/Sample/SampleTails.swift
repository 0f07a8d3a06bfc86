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
    var means = (low: 0.0, high: 0.0)
    for (number, frame) in input.frames.enumerated() {
      let count = frame.members.count
      let size = Int((Self.share * Double(count)).rounded())
      // The neighbourhood of the bound on each side of it, a quarter of the tail wide.
      let near = max(1, size / 4)
      let ends = [
        size - near, size, size + near, count - size - near, count - size, count - size + near,
      ]
      for (rank, member) in frame.members.enumerated() {
        cells[member.point] =
          Part.allCases.count * number + (ends.firstIndex { rank < $0 } ?? ends.count)
      }
      guard frame.exists, frame.weight > 0, size > 0 else { continue }
      let (low, high) = (frame.members.prefix(size), frame.members.suffix(size))
      means.low += frame.weight / weight * Self.mean(of: low)
      means.high += frame.weight / weight * Self.mean(of: high)
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

  private static func mean(of members: ArraySlice<SortedInput.Member>) -> Double {
    let weight = members.reduce(0) { $0 + $1.weight }
    return members.reduce(0) { $0 + $1.weight * $1.value } / weight
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
