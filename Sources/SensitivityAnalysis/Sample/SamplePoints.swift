/// Equally likely points of each stratum, and how much each stratum weighs.
///
/// A stratum is one of several rival explanations: it has a weight of its own and some number of
/// points. The mean of an output is Σₛ wₛ·(mean over the points of s), whatever the numbers of
/// points. Points of one *source* share some of their inputs, as several paths from one posterior
/// draw do: they are not independent, and every error here counts sources, not points.
public struct SamplePoints: Sendable {
  /// The fewest sources that a stratum must have: below it no class has enough to tell its error.
  public static let fewestSources = 16

  /// The number of points.
  public let count: Int

  /// The weight of each stratum, by its number; they sum to 1.
  public let stratumWeights: [Double]

  /// The stratum of each point.
  let strata: [Int]

  /// The share of the whole that a point stands for, by its stratum.
  let pointWeights: [Double]

  /// The number of sources of each stratum.
  let sourceCounts: [Int]

  /// The points sorted by stratum and source, each with whether it starts a source; `nil` where
  /// every point is a source of its own.
  let sourceOrder: [(point: Int, starts: Bool)]?

  /// Points of one stratum.
  ///
  /// - Parameters:
  ///   - count: How many there are.
  ///   - sources: The source of each point, any numbers; `nil` where every point is drawn afresh.
  /// - Throws: ``SampleError/fewSources(stratum:count:)``.
  public init(count: Int, sources: [Int]? = nil) throws(SampleError) {
    try self.init(strata: Array(repeating: 0, count: count), weights: [1], sources: sources)
  }

  /// Points of several strata.
  ///
  /// - Parameters:
  ///   - strata: The stratum of each point, below the number of weights.
  ///   - weights: The weight of each stratum: not negative, finite, not all 0. Only ratios matter.
  ///   - sources: The source of each point, any numbers; the same number in two strata is two
  ///     sources. `nil` where every point is drawn afresh.
  /// - Throws: ``SampleError/fewSources(stratum:count:)`` for a stratum with weight and fewer than
  ///   ``fewestSources`` sources.
  public init(strata: [Int], weights: [Double], sources: [Int]? = nil) throws(SampleError) {
    let total = weights.reduce(0, +)
    precondition(
      weights.allSatisfy { $0 >= 0 } && total > 0 && total.isFinite,
      "weights are finite, not negative and not all 0")
    precondition(
      strata.allSatisfy(weights.indices.contains), "a point's stratum is one of those with a weight"
    )
    precondition(sources.map { $0.count == strata.count } ?? true, "each point has one source")
    count = strata.count
    stratumWeights = weights.map { $0 / total }
    self.strata = strata
    var counts = Array(repeating: 0, count: weights.count)
    for stratum in strata { counts[stratum] += 1 }
    pointWeights = zip(stratumWeights, counts).map { $1 > 0 ? $0 / Double($1) : 0 }
    if let sources {
      let order = strata.indices.sorted {
        (strata[$0], sources[$0], $0) < (strata[$1], sources[$1], $1)
      }
      var sourceCounts = Array(repeating: 0, count: weights.count)
      var previous: Int?
      sourceOrder = order.map { point in
        let starts =
          previous.map { strata[$0] != strata[point] || sources[$0] != sources[point] } ?? true
        if starts { sourceCounts[strata[point]] += 1 }
        previous = point
        return (point, starts)
      }
      self.sourceCounts = sourceCounts
    } else {
      sourceOrder = nil
      sourceCounts = counts
    }
    for (stratum, count) in sourceCounts.enumerated()
    where stratumWeights[stratum] > 0 && count < Self.fewestSources {
      throw .fewSources(stratum: stratum, count: count)
    }
  }

  /// The mean of an output, Σₛ wₛ·(mean over the points of s), in the output's unit.
  public func mean(of outputs: [Double]) -> Double {
    precondition(outputs.count == count, "each point has one output")
    let origin = outputs.first ?? 0
    return origin
      + zip(outputs, strata).reduce(0) { $0 + pointWeights[$1.1] * ($1.0 - origin) }
  }

  /// Goes through the points source by source: `add` gets each point, and `close` the cells in which
  /// the points of a source lay, after them.
  @inline(__always)
  func forEachSource(
    in cells: [Int], cellCount: Int, add: (Int) -> Void, close: ([Int]) -> Void
  ) {
    guard let sourceOrder else {
      var cell = [0]
      for point in cells.indices {
        add(point)
        cell[0] = cells[point]
        close(cell)
      }
      return
    }
    // The source that last had a point in each cell.
    var last = Array(repeating: -1, count: cellCount)
    var touched: [Int] = []
    var source = -1
    for (point, starts) in sourceOrder {
      if starts {
        close(touched)
        touched.removeAll(keepingCapacity: true)
        source += 1
      }
      if last[cells[point]] != source {
        last[cells[point]] = source
        touched.append(cells[point])
      }
      add(point)
    }
    close(touched)
  }
}
