internal import RealModule

extension NB1Distribution {
  /// The natural logarithm of the probability of one count, without making a distribution.
  ///
  /// Continuous in the dispersion down to 1, where it is Poisson's; a mean of 0 gives 0 for the
  /// count 0 and −∞ for any other.
  ///
  /// - Parameters:
  ///   - count: The count.
  ///   - mean: μ, at least 0 and finite.
  ///   - dispersion: D, at least 1 and finite: the variance is D·μ.
  /// - Returns: log P(X = count), never above 0 by more than a rounding error.
  public static func logProbability(of count: Int, mean: Double, dispersion: Double) -> Double {
    precondition(mean >= 0 && mean < .infinity, "a count has a finite mean of at least 0")
    precondition(dispersion >= 1 && dispersion < .infinity, "NB1 has a dispersion of at least 1")
    return logProbability(of: count, mean: mean, excess: dispersion - 1)
  }

  /// The same for the law whose dispersion exceeds Poisson's 1 by `excess`.
  static func logProbability(of count: Int, mean: Double, excess: Double) -> Double {
    guard count > 0, mean > 0 else { return count == 0 ? -mean * logRatio(excess) : -.infinity }
    guard mean / excess < largestSize else {
      return PoissonDistribution.logProbability(of: count, mean: mean)
    }
    if count <= 16 {
      let value = productForm(count, mean, excess)
      if value.isFinite { return value }
    }
    return saddlePointForm(Double(count), mean, excess)
  }

  /// log D / (D − 1), 1 at D = 1.
  private static func logRatio(_ excess: Double) -> Double {
    excess > 0 ? .log(onePlus: excess) / excess : 1
  }

  /// `D^(−μ/(D − 1)) · Π (μ + j·(D − 1)) / (D·(j + 1))`, j from 0 to count − 1: nothing cancels.
  ///
  /// Not finite where the product leaves the range of doubles.
  private static func productForm(_ count: Int, _ mean: Double, _ excess: Double) -> Double {
    let dispersion = 1 + excess
    var numerator = mean
    var denominator = dispersion
    var j = 1.0
    while j < Double(count) {
      numerator *= mean + j * excess
      denominator *= dispersion * (j + 1)
      j += 1
    }
    let ratio = numerator / denominator
    guard numerator >= 0x1p-1000, ratio >= 0x1p-1000 else { return -.infinity }
    return .log(ratio) - mean * logRatio(excess)
  }

  /// The saddle-point form of [Loader 2000], for counts above 16 or extreme parameters.
  ///
  /// The deviations of count and size from their means, ±(count − μ)/D, are formed before
  /// anything cancels. Where the size is below 16 the count is first shifted by m,
  /// `P(k; r) = P(k − m; r + m) · Π (μ + j·(D − 1)) / (k − j)`, j from 0 to m − 1,
  /// so that Stirling's series serves.
  private static func saddlePointForm(
    _ wholeCount: Double, _ mean: Double, _ excess: Double
  ) -> Double {
    let dispersion = 1 + excess
    var (count, size, shiftedMean) = (wholeCount, mean / excess, mean)
    var (numerator, denominator) = (1.0, 1.0)
    while size < 16, count > 1 {
      numerator *= shiftedMean
      denominator *= count
      shiftedMean += excess
      size += 1
      count -= 1
    }
    let total = size + count
    let difference = (count - shiftedMean) / dispersion
    let exponent =
      stirlingError(total) - stirlingError(size) - stirlingError(count)
      - halfDeviance(of: size, from: total / dispersion, difference: -difference)
      - halfDeviance(of: count, from: excess * (total / dispersion), difference: difference)
    let root = (2 * .pi * count * (total / size)).squareRoot()
    let factor = numerator / (denominator * root)
    if factor >= 0x1p-1000, factor < .infinity { return exponent + .log(factor) }
    return exponent - .log(root) + logProduct(mean, excess, wholeCount, above: count)
  }

  /// Σ log((μ + j·(D − 1)) / (k − j)) while k − j exceeds `last`: the shift, out of the range of
  /// doubles as a product.
  private static func logProduct(
    _ mean: Double, _ excess: Double, _ count: Double, above last: Double
  ) -> Double {
    var (sum, j) = (0.0, 0.0)
    while count - j > last {
      sum += .log(mean + j * excess) - .log(count - j)
      j += 1
    }
    return sum
  }
}
