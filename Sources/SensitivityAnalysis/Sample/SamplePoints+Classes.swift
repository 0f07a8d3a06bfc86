extension SamplePoints {
  /// Sorts the points by an input into classes of equal probability [Plischke 2013].
  ///
  /// A stratum with m sources gets K = min(√m, m/16) classes: many enough for the output to be
  /// nearly linear in the input within each, few enough for each class to know its own error. Equal
  /// values are never parted, so that an input with few values gets a class for each, and a
  /// constant one a single class. A stratum in which the input does not exist is one class.
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
    let sorted = SortedInput(input, in: self, pooled: baseline == .stratumUnknown)
    var cells = Array(repeating: 0, count: count)
    var places = Array(repeating: 0.0, count: count)
    var frames: [Int] = []
    for (number, frame) in sorted.frames.enumerated() {
      let ranges =
        frame.exists
        ? frame.classes(atMost: Self.classCount(sources: frame.sources))
        : [frame.members.indices]
      for range in ranges {
        for (member, place) in zip(range, frame.places(in: range)) {
          cells[frame.members[member].point] = frames.count
          places[frame.members[member].point] = place
        }
        frames.append(number)
      }
    }
    return SampleClasses(
      points: self, cells: cells, classes: Array(frames.indices), frames: frames, places: places,
      tails: SampleTails(of: sorted, in: self))
  }

  /// The points in the categories to which their strata belong.
  ///
  /// - Parameter category: The category of each stratum, numbers from 0 on: the stratum's own
  ///   number to know the stratum itself, or coarser groups of strata.
  /// - Returns: The classes, one for each category.
  public func classes(ofStrata category: [Int]) -> SampleClasses {
    precondition(category.count == stratumWeights.count, "each stratum has one category")
    precondition(category.allSatisfy { $0 >= 0 }, "categories are numbered from 0 on")
    return SampleClasses(
      points: self, cells: strata, classes: category,
      frames: Array(repeating: 0, count: (category.max() ?? -1) + 1), places: nil, tails: nil)
  }

  /// The number of classes for a number of sources: min(√m, m/16), and at least 1.
  static func classCount(sources: Int) -> Int {
    max(1, min(Int(Double(sources).squareRoot()), sources / 16))
  }
}
