/// The values that a parameter can take.
///
/// The domain chooses the form of a stated range, never the signs in the range.
public enum Domain: Sendable, Hashable {
  /// Every number: `a to b` is normal.
  case real

  /// Above 0: `a to b` is log-normal, `0 to b` half-normal.
  case positive

  /// Within (0, 1): `a to b` is logit-normal, `0 to b` half-normal cut at 1, `a to 1` mirrors it.
  case share
}
