/// Why a stated range cannot be read as an uncertain quantity.
public enum ElicitationError: Error, Hashable, Sendable {
  /// An end of the range is infinite or not a number.
  case notFinite(low: Double, high: Double)

  /// The range ends before it begins.
  case reversed(low: Double, high: Double)

  /// An end of the range is no value of its domain.
  case outsideDomain(value: Double, domain: Domain)

  /// A share's range begins at 0 and ends above 95 %, or ends at 100 % and begins below 5 %.
  ///
  /// A half-normal law cut to the domain holds at least 95 % of its mass on the side where it is
  /// highest, so no such law has its quantile there; only the whole of `0 to 1`, uniform, is wider.
  case tooWideForHalfNormal(low: Double, high: Double)
}
