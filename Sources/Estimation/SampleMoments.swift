internal import LinearAlgebra

/// Mean, standard deviation and lag-1 autocorrelation of a sample, right to the last digits.
///
/// Sums and deviations are carried in twice the working precision, so that nothing is lost where
/// the numbers differ in their last digits only.
public struct SampleMoments: Sendable, Hashable {
  /// How many numbers there are.
  public let count: Int

  /// Their mean; nan where there are none.
  public let mean: Double

  /// The root of Σ (yᵢ − ȳ)²/(n − 1); nan for fewer than two numbers.
  public let standardDeviation: Double

  /// Σ (yᵢ − ȳ)·(yᵢ₊₁ − ȳ) over Σ (yᵢ − ȳ)², from −1 to 1; nan where the numbers do not vary.
  public let lagOneAutocorrelation: Double

  /// The moments of finite numbers, in their order.
  public init(_ sample: [Double]) {
    precondition(sample.allSatisfy(\.isFinite), "a sample is finite")
    count = sample.count
    guard count > 0 else {
      (mean, standardDeviation, lagOneAutocorrelation) = (.nan, .nan, .nan)
      return
    }
    let sum = sample.reduce(DoubleDouble(0)) { $0 + DoubleDouble($1) }
    let centre = sum / DoubleDouble(Double(count))
    let deviations = sample.map { DoubleDouble($0) - centre }
    let squares = deviations.reduce(DoubleDouble(0)) { $0 + $1 * $1 }
    let products = zip(deviations, deviations.dropFirst())
      .reduce(DoubleDouble(0)) { $0 + $1.0 * $1.1 }
    mean = centre.head
    standardDeviation =
      count > 1 ? (squares / DoubleDouble(Double(count - 1))).head.squareRoot() : .nan
    lagOneAutocorrelation = squares.head > 0 ? (products / squares).head : .nan
  }
}
