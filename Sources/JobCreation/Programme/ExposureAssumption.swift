public import Probability

/// Every member keeps hiring at a rate.
public struct ExposureAssumption: Sendable, Equatable {
  /// Whose hires a count covers.
  public enum Counted: String, Sendable, CaseIterable {
    /// Hires since a firm joined.
    case joined

    /// Hires over the whole interval of all firms on the list on the day of the count.
    case listed
  }

  /// Jobs per member and year.
  public var rate: UncertainQuantity

  /// The readings under consideration, at least one.
  public var counted: [Counted]

  /// An exposure of members to hiring.
  public init(rate: UncertainQuantity, counted: [Counted] = Counted.allCases) {
    precondition(!counted.isEmpty, "an exposure needs a way of counting")
    self.rate = rate
    self.counted = counted
  }
}
