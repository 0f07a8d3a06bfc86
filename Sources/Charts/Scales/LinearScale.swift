/// A straight map from data to pixels: `position(lower) = start`, `position(upper) = end`.
package struct LinearScale: Sendable, Equatable {
  /// The smallest and largest value shown.
  package let domain: ClosedRange<Double>

  /// Where the smallest value stands.
  package let start: Double

  /// Where the largest value stands; smaller than `start` on an axis that runs upwards.
  package let end: Double

  /// A scale over a domain of positive length.
  package init(domain: ClosedRange<Double>, from start: Double, to end: Double) {
    precondition(domain.lowerBound < domain.upperBound, "a scale needs a domain with a length")
    self.domain = domain
    self.start = start
    self.end = end
  }

  /// The position of a value; outside the domain it is carried on.
  package func position(of value: Double) -> Double {
    let share = (value - domain.lowerBound) / (domain.upperBound - domain.lowerBound)
    return start + share * (end - start)
  }
}
