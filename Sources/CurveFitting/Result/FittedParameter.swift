/// A parameter of a fitted curve with what the data say of it.
public struct FittedParameter: Sendable, Hashable {
  /// An edge of a parameter's range.
  public enum Edge: String, Sendable, Hashable {
    /// The lower one.
    case lower

    /// The upper one.
    case upper
  }

  /// The parameter's name.
  public let name: String

  /// The value of least misfit.
  public let estimate: Double

  /// The standard error from the curvature at the estimate; `nil` where the data leave the
  /// parameter, or a combination with others, undetermined there.
  public let standardError: Double?

  /// The values that the data do not rule out, by the profile of the misfit.
  public let interval: ProfileInterval

  /// The edge of its range that the estimate lies on.
  public let edge: Edge?

  /// The profile: how the misfit grows away from the estimate, by rising value.
  public let profile: [ProfilePoint]
}
