import Probability
import RealModule

/// Probabilities of neighbouring counts, scaled so that sums over figures that were rounded never
/// underflow.
///
/// ```
/// P(X = lower + i) = weights[i] · e^{logScale}
/// ```
package struct CountWindow {
  package var lower: Int
  package var weights: [Double]
  package var logScale: Double

  /// A count that is known.
  package init(certain count: Int) {
    lower = count
    weights = [1]
    logScale = 0
  }

  /// The probabilities under NB1 of the counts in `range`; counts below 0 have none.
  package init(_ range: ClosedRange<Int>, mean: Double, dispersion: Double) {
    lower = range.lowerBound
    guard range.count > 1 else {
      weights = [1]
      logScale = NB1Distribution.logProbability(
        of: range.lowerBound, mean: mean, dispersion: dispersion)
      return
    }
    logScale = NB1Distribution.logProbability(
      of: range.lowerBound, mean: mean, dispersion: dispersion)
    weights = NB1Ratios(mean: mean, dispersion: dispersion).relativeProbabilities(of: range)
    normalise()
  }

  /// Moves the largest weight to 1, so that products of windows stay in range.
  package mutating func normalise() {
    let best = weights.max() ?? 0
    guard best > 0 else {
      logScale = -.infinity
      return
    }
    logScale += .log(best)
    for index in weights.indices { weights[index] /= best }
  }

  /// Moves a known count to another by an NB1 step of mean `mean`.
  package mutating func advance(to count: Int, mean: Double, dispersion: Double) {
    logScale +=
      count < lower
      ? -.infinity
      : NB1Distribution.logProbability(of: count - lower, mean: mean, dispersion: dispersion)
    lower = count
  }

  /// The log of the summed probability.
  package var logTotal: Double {
    if weights.count == 1 { return logScale }
    return logScale == -.infinity ? -.infinity : logScale + .log(weights.reduce(0, +))
  }

  /// The law of the sum of this count and an independent one.
  package func adding(_ other: CountWindow) -> CountWindow {
    var sum = self
    sum.lower = lower + other.lower
    sum.logScale = logScale + other.logScale
    sum.weights = Array(repeating: 0, count: weights.count + other.weights.count - 1)
    for (first, weight) in weights.enumerated() {
      for (second, otherWeight) in other.weights.enumerated() {
        sum.weights[first + second] += weight * otherWeight
      }
    }
    return sum
  }

  /// What is left where the count must be `count`.
  package func restricted(to count: Int) -> CountWindow {
    var kept = CountWindow(certain: count)
    let index = count - lower
    guard weights.indices.contains(index), weights[index] > 0 else {
      kept.logScale = -.infinity
      return kept
    }
    kept.logScale = logScale + .log(weights[index])
    return kept
  }
}
