/// The law of a count, a whole number of at least 0.
public protocol CountDistribution: Sendable, Hashable {
  /// The expected count.
  var mean: Double { get }

  /// The expected squared distance from the mean.
  var variance: Double { get }

  /// The natural logarithm of P(X = count); −∞ for a count that cannot occur.
  func logProbability(at count: Int) -> Double

  /// P(X ≤ count) and P(X > count), both accurate where they are small.
  func tails(at count: Int) -> ComplementaryProbabilities

  /// A random count of this law, at most ``largestCount``.
  func sample(using stream: inout RandomStream) -> Int
}

/// The largest count that a sampler or a quantile returns, 2⁵³: above it doubles skip whole
/// numbers.
public let largestCount = 1 << 53

extension CountDistribution {
  /// P(X ≤ count), accurate where it is small.
  public func cumulativeProbability(at count: Int) -> Double {
    tails(at: count).lower
  }

  /// P(X > count), accurate where it is small.
  public func survivalProbability(at count: Int) -> Double {
    tails(at: count).upper
  }

  /// The smallest count with P(X ≤ count) ≥ p, for p from 0 to 1.
  public func quantile(_ p: Double) -> Int {
    precondition(p >= 0 && p <= 1, "a probability lies between 0 and 1")
    let (lower, upper) = (p, 1 - p)
    return smallestCount(nearScore: StandardNormal.quantile(lower: lower, upper: upper)) {
      tails(at: $0).lower >= p
    }
  }

  /// The smallest count with P(X > count) ≤ q, for upper tails known to more digits than their
  /// complement.
  public func quantile(upperTail q: Double) -> Int {
    precondition(q >= 0 && q <= 1, "a probability lies between 0 and 1")
    return smallestCount(nearScore: StandardNormal.quantile(upperTail: q)) {
      tails(at: $0).upper <= q
    }
  }

  /// The smallest count for which a condition holds that holds for all larger ones, at most
  /// ``largestCount``: a bracket that grows from a normal guess, then bisection.
  private func smallestCount(
    nearScore score: Double, where holds: (Int) -> Bool
  ) -> Int {
    let deviation = variance.squareRoot()
    let guess = mean + deviation * max(-1e3, min(1e3, score))
    let start = Int(max(0, min(guess, Double(largestCount) / 2)))
    var step = 1 + Int(min(0.1 * deviation, 1e9))
    var (low, high) = (start, start)
    if holds(start) {
      // `low` is to fail the condition; −1 stands for below every count.
      repeat {
        high = low
        low = max(-1, low - step)
        step *= 2
      } while low >= 0 && holds(low)
    } else {
      repeat {
        low = high
        high = min(largestCount, high + step)
        step *= 2
      } while high < largestCount && !holds(high)
    }
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if holds(middle) { high = middle } else { low = middle }
    }
    return high
  }
}
