/// A number with its error: there is no estimate without an interval.
public struct Estimate: Hashable, Sendable {
  /// The estimate, in the unit of what is estimated.
  public let value: Double

  /// The standard error, in the same unit.
  public let standardError: Double

  /// The interval's lower end.
  public let lower: Double

  /// The interval's upper end.
  public let upper: Double

  /// The probability with which such intervals cover the true value, between 0 and 1.
  public let coverage: Double

  /// Whether the interval holds a number.
  public func covers(_ number: Double) -> Bool {
    lower <= number && number <= upper
  }
}

extension Estimate {
  /// A value with the percentile interval of its replicates [Davison 1997].
  ///
  /// - Parameters:
  ///   - value: The estimate.
  ///   - replicates: What the estimate was in each replicate.
  ///   - shift: What is added to each replicate, for replicates that vary about another centre.
  ///   - coverage: The interval's coverage.
  init(_ value: Double, replicates: [Double], shift: Double = 0, coverage: Double) {
    let sorted = replicates.sorted()
    let mean = sorted.reduce(0, +) / Double(sorted.count)
    let squares = sorted.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    self.value = value
    standardError = (squares / Double(sorted.count - 1)).squareRoot()
    lower = shift + Self.quantile(0.5 - 0.5 * coverage, of: sorted)
    upper = shift + Self.quantile(0.5 + 0.5 * coverage, of: sorted)
    self.coverage = coverage
  }

  /// A value that is not negative, such as a gain from choosing, with the least interval from 0 on
  /// that holds both the percentile interval of its replicates and that interval's mirror image
  /// about the value.
  ///
  /// Where two plans are almost equally good, replicates err downwards from the value as the value
  /// does from the truth, and the mirror image alone would cover it; where what is known tells
  /// nothing, the percentile interval would. Elsewhere the two are the same but for chance.
  init(notNegative value: Double, replicates: [Double], coverage: Double) {
    let percentile = Estimate(value, replicates: replicates, coverage: coverage)
    self.value = value
    standardError = percentile.standardError
    lower = max(0, min(percentile.lower, 2 * value - percentile.upper))
    upper = max(percentile.upper, 2 * value - percentile.lower)
    self.coverage = coverage
  }

  /// The quantile at rank p·(n + 1) of sorted numbers, between neighbours linearly [Hyndman 1996].
  private static func quantile(_ p: Double, of sorted: [Double]) -> Double {
    let rank = min(max(p * Double(sorted.count + 1) - 1, 0), Double(sorted.count - 1))
    let below = Int(rank)
    let above = min(below + 1, sorted.count - 1)
    return sorted[below] + (rank - Double(below)) * (sorted[above] - sorted[below])
  }
}
