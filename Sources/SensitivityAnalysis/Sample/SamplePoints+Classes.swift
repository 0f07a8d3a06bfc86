extension SamplePoints {
  /// Sorts the points by an input into classes of equal probability [Plischke 2013].
  ///
  /// A stratum with m sources gets K = min(2√m, m/8) classes: many enough for what varies within a
  /// class to be small beside the sampling error, few enough for each class to know its own. Equal
  /// values are never parted, so that an input with few values gets a class for each, and a constant
  /// one a single class. A stratum in which the input does not exist is one class.
  ///
  /// - Parameters:
  ///   - input: The input's values.
  ///   - baseline: What is known already.
  /// - Returns: The classes.
  /// - Complexity: O(n log n) for n points.
  public func classes(
    of input: SampledInput, beyond baseline: SampleClasses.Baseline = .stratumKnown
  ) -> SampleClasses {
    precondition(input.values.count == count, "each point has one value of an input")
    precondition(
      baseline == .stratumKnown || stratumWeights.indices.allSatisfy(input.exists),
      "beyond an unknown stratum only inputs of all strata can be known")
    let pooled = baseline == .stratumUnknown
    let sources = pooled ? [sourceCounts.reduce(0, +)] : sourceCounts
    var cells = Array(repeating: 0, count: count)
    var frames: [Int] = []
    for (frame, members) in sortedPoints(by: input, pooled: pooled).enumerated() {
      if pooled || input.exists(in: frame) {
        let made = place(
          members, in: &cells, first: frames.count,
          classes: Self.classCount(sources: sources[frame]))
        frames += Array(repeating: frame, count: made)
      } else {
        for member in members { cells[member.point] = frames.count }
        frames.append(frame)
      }
    }
    return SampleClasses(
      points: self, cells: cells, classes: Array(frames.indices), frames: frames)
  }

  /// The points in the categories to which their strata belong.
  ///
  /// - Parameter category: The category of each stratum, numbers from 0 on: the stratum's own number
  ///   to know the stratum itself, or coarser groups of strata.
  /// - Returns: The classes, one for each category.
  public func classes(ofStrata category: [Int]) -> SampleClasses {
    precondition(category.count == stratumWeights.count, "each stratum has one category")
    precondition(category.allSatisfy { $0 >= 0 }, "categories are numbered from 0 on")
    return SampleClasses(
      points: self, cells: strata, classes: category,
      frames: Array(repeating: 0, count: (category.max() ?? -1) + 1))
  }

  /// The number of classes for a number of sources: min(2√m, m/8), and at least 1.
  static func classCount(sources: Int) -> Int {
    max(1, min(Int(2 * Double(sources).squareRoot()), sources / 8))
  }

  /// The points of each frame, ascending by the input.
  func sortedPoints(
    by input: SampledInput, pooled: Bool
  ) -> [[(value: Double, point: Int)]] {
    var frames = Array(
      repeating: [(value: Double, point: Int)](), count: pooled ? 1 : stratumWeights.count)
    for point in 0..<count {
      let stratum = strata[point]
      guard input.exists(in: stratum) else {
        frames[stratum].append((0, point))
        continue
      }
      precondition(!input.values[point].isNaN, "an input's value is a number")
      frames[pooled ? 0 : stratum].append((input.values[point], point))
    }
    for frame in frames.indices where pooled || input.exists(in: frame) {
      frames[frame].sort { $0.value < $1.value }
    }
    return frames
  }

  /// Cuts sorted points where their weight is nearest to a multiple of 1/`classes` of the whole, next
  /// to ties but not in them, and returns how many classes there are.
  private func place(
    _ members: [(value: Double, point: Int)], in cells: inout [Int], first: Int, classes: Int
  ) -> Int {
    let weight = members.reduce(0) { $0 + pointWeights[strata[$1.point]] }
    let step = weight / Double(classes)
    let half = 0.5 * step
    var (cell, start, below, opened) = (first, 0, 0.0, 0.0)
    var boundary = step
    while start < members.count {
      var (end, block) = (start, 0.0)
      while end < members.count, members[end].value == members[start].value {
        block += pointWeights[strata[members[end].point]]
        end += 1
      }
      // No class is left with less than half of its share.
      if below + 0.5 * block >= boundary, below - opened >= half, weight - below >= half {
        cell += 1
        opened = below
        boundary = step * ((below / step + 0.5).rounded(.down) + 1)
      }
      for member in members[start..<end] { cells[member.point] = cell }
      below += block
      start = end
    }
    return cell - first + 1
  }
}
