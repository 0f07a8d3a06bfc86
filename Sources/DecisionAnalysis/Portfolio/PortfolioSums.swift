import JobCreation
import MonteCarlo

/// Sums of chances over paths, as all repetitions weigh the explanations and as they do without one.
struct PortfolioSums: Sendable {
  /// Means over paths.
  struct Means {
    /// The chance of each programme's target.
    var chances: [Double]

    /// The chance of all targets.
    var together: Double
  }

  /// By weighting, the first of all repetitions, then without each; the last are the products.
  private var sums: [[ExactSum]]
  private var paths: [Int]

  init(programmes: Int, repetitions: Int) {
    sums = Array(
      repeating: Array(repeating: ExactSum(), count: programmes + 1), count: repetitions + 1)
    paths = Array(repeating: 0, count: repetitions + 1)
  }

  /// Adds a path of a repetition; `chance` tells a programme's under a weighting.
  mutating func add(repetition: Int, chance: (_ programme: Int, _ weighting: Int) -> Double) {
    // What is left without a repetition has neither its weights nor its paths.
    for weighting in sums.indices where weighting != repetition + 1 {
      var together = 1.0
      for programme in sums[weighting].indices.dropLast() {
        let value = min(1, chance(programme, weighting))
        sums[weighting][programme].add(value)
        together *= value
      }
      sums[weighting][sums[weighting].count - 1].add(together)
      paths[weighting] += 1
    }
  }

  /// Adds other paths.
  mutating func merge(_ other: PortfolioSums) {
    for weighting in sums.indices {
      for place in sums[weighting].indices {
        sums[weighting][place].merge(other.sums[weighting][place])
      }
      paths[weighting] += other.paths[weighting]
    }
  }

  /// A value of the means with its error by the jackknife over repetitions.
  func estimate(_ value: (Means) -> Double) -> Estimate {
    let values = sums.indices.map { value(means($0)) }
    return Estimate(value: values[0], standardError: Ensemble.jackknife(Array(values.dropFirst())))
  }

  private func means(_ weighting: Int) -> Means {
    let count = Double(max(1, paths[weighting]))
    let means = sums[weighting].map { $0.value / count }
    return Means(chances: means.dropLast(), together: means[means.count - 1])
  }
}
