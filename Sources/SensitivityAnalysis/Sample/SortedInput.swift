/// The points of each frame of a sample, ascending by an input.
struct SortedInput {
  /// A point with its input's value and its share of the whole.
  struct Member {
    var value: Double
    var weight: Double
    var point: Int

    /// A number that stands in no relation to the place of the point in the sample, by which points
    /// of equal value are sorted: SplitMix64's mixing of the point's number [Steele 2014].
    var lot: UInt64 {
      var z = (UInt64(point) &+ 1) &* 0x9E37_79B9_7F4A_7C15
      z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
      return z ^ z >> 31
    }
  }

  /// The points of a stratum, or of all strata together.
  struct Frame {
    /// Whether the input exists there; where it does not, its value is 0.
    let exists: Bool

    /// The number of sources.
    let sources: Int

    /// The points, ascending by the input.
    fileprivate(set) var members: [Member] = []

    /// The summed weight of all points.
    fileprivate(set) var weight = 0.0
  }

  /// The frames: one for each stratum, or one for all.
  private(set) var frames: [Frame]

  /// Sorts the points of a sample by an input, stratum by stratum or all together.
  init(_ input: SampledInput, in points: SamplePoints, pooled: Bool) {
    frames =
      pooled
      ? [Frame(exists: true, sources: points.sourceCounts.reduce(0, +))]
      : points.sourceCounts.enumerated().map {
        Frame(exists: input.exists(in: $0), sources: $1)
      }
    for point in 0..<points.count {
      let stratum = points.strata[point]
      let frame = pooled ? 0 : stratum
      let value = frames[frame].exists ? input.values[point] : 0
      precondition(value.isFinite, "an input's value is a finite number")
      let weight = points.pointWeights[stratum]
      frames[frame].members.append(Member(value: value, weight: weight, point: point))
      frames[frame].weight += weight
    }
    for frame in frames.indices where frames[frame].exists {
      frames[frame].members.sort {
        $0.value < $1.value || $0.value == $1.value && $0.lot < $1.lot
      }
    }
  }
}

extension SortedInput.Frame {
  /// Cuts the members where their weight is nearest to a multiple of 1/`count` of the whole, next
  /// to ties but not in them.
  func classes(atMost count: Int) -> [Range<Int>] {
    let step = weight / Double(count)
    let half = 0.5 * step
    var classes: [Range<Int>] = []
    var (first, start, below, opened, boundary) = (0, 0, 0.0, 0.0, step)
    while start < members.count {
      var (end, block) = (start, 0.0)
      while end < members.count, members[end].value == members[start].value {
        block += members[end].weight
        end += 1
      }
      // No class is left with less than half of its share.
      if below + 0.5 * block >= boundary, below - opened >= half, weight - below >= half {
        classes.append(first..<start)
        (first, opened) = (start, below)
        boundary = step * ((below / step + 0.5).rounded(.down) + 1)
      }
      below += block
      start = end
    }
    return classes + [first..<members.count]
  }

  /// The places of the members of a class: their values in units of the standard deviation over the
  /// class from its mean, or 0 where all are equal.
  func places(in range: Range<Int>) -> [Double] {
    guard let first = members[range].first?.value, first != members[range].last?.value else {
      return Array(repeating: 0, count: range.count)
    }
    let weight = members[range].reduce(0) { $0 + $1.weight }
    guard weight > 0 else { return Array(repeating: 0, count: range.count) }
    let mean = members[range].reduce(0) { $0 + $1.weight * ($1.value - first) } / weight
    let square = members[range].reduce(0) { sum, member in
      let distance = member.value - first - mean
      return sum + member.weight * distance * distance
    }
    let scale = 1 / (square / weight).squareRoot()
    return members[range].map { scale.isFinite ? scale * ($0.value - first - mean) : 0 }
  }
}
