import Probability
import RealModule

/// The share of a member's jobs that falls into each calendar month after it joined.
///
/// With G the law of age at a hire and H(x) = ∫₀ˣ G, a member that joins at a uniform time within a
/// month brings the share `H(j + 1) − 2 H(j) + H(j − 1)` of its jobs j months later; one that joins
/// at a month's start brings `G(j + 1) − G(j)`. Months count as equally long here.
package enum CohortKernel {
  /// Puts the shares of the first `months` months into `shares` (joined within the month) and
  /// `initialShares` (joined at its start).
  package static func fill(
    _ shares: inout [Double], _ initialShares: inout [Double], months: Int, kernel: AgeKernel,
    meanAge: Double
  ) {
    // The delay is part of the mean; a mean within the delay leaves a spread that is small, never
    // none.
    let scale = max(meanAge - kernel.delay, 0.01 * meanAge) / kernel.shape
    var law = (previous: 0.0, present: 0.0)
    var integral = (beforePrevious: 0.0, previous: 0.0)
    for month in 0..<months {
      let age = Double(month + 1) - kernel.delay
      let (value, area) = cumulative(age, shape: kernel.shape, scale: scale)
      law = (law.present, value)
      initialShares[month] = max(0, law.present - law.previous)
      shares[month] = max(0, area - 2 * integral.previous + integral.beforePrevious)
      integral = (integral.previous, area)
    }
  }

  /// G(x) and H(x) of a gamma law.
  private static func cumulative(
    _ age: Double, shape: Double, scale: Double
  ) -> (law: Double, integral: Double) {
    guard age > 0 else { return (0, 0) }
    let reduced = age / scale
    if shape == 1 {
      let law = -Double.expMinusOne(-reduced)
      return (law, age - scale * law)
    }
    let law = incompleteGamma(shape, reduced).lower
    return (law, age * law - shape * scale * incompleteGamma(shape + 1, reduced).lower)
  }
}
