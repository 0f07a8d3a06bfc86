/// The values that an input had at each point of a sample.
public struct SampledInput: Sendable {
  /// A value for each point; ignored where the input does not exist.
  public let values: [Double]

  /// The strata in which the input exists; `nil` means all.
  public let strata: Set<Int>?

  /// An input's values.
  ///
  /// - Parameters:
  ///   - values: A value for each point, finite where the input exists.
  ///   - strata: The strata in which it exists; `nil` means all.
  public init(values: [Double], strata: Set<Int>? = nil) {
    self.values = values
    self.strata = strata
  }

  /// Whether the input exists in a stratum.
  public func exists(in stratum: Int) -> Bool {
    strata?.contains(stratum) ?? true
  }
}
