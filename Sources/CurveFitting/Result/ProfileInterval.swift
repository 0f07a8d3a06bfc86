/// The values of a parameter that the data do not rule out.
///
/// ```
/// { θ : F(θ) ≤ q },  F(θ) = (misfit with θ held, the others refitted − least misfit) / variance
/// ```
///
/// q is the quantile of F(1, n − p) at the level. Source: [Bates 1988].
public struct ProfileInterval: Sendable, Hashable {
  /// The lower end; `nil` where the interval is open below.
  public let lower: Double?

  /// The upper end; `nil` where the interval is open above.
  public let upper: Double?

  /// An interval with an end on each side that is not open.
  public init(lower: Double?, upper: Double?) {
    self.lower = lower
    self.upper = upper
  }

  /// Whether an end is open.
  public var isOpen: Bool { lower == nil || upper == nil }

  /// Whether a value lies in the interval; an open end holds all values beyond.
  public func contains(_ value: Double) -> Bool {
    (lower ?? -.infinity) <= value && value <= (upper ?? .infinity)
  }
}

/// A point of a profile.
public struct ProfilePoint: Sendable, Hashable {
  /// The value at which the parameter was held.
  public let value: Double

  /// √F with the sign of value − estimate: t-distributed with n − p degrees of freedom where the
  /// curve is nearly straight.
  public let signedRoot: Double
}
