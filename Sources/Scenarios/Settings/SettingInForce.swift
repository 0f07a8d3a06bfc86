/// A key that was set from outside, with the value that holds and the one that the file states.
public struct SettingInForce: Hashable, Sendable {
  /// The key with the keys above it, such as `budget.total`.
  public var key: String

  /// The value as it was given.
  public var value: String

  /// The value of the file, for a list or a group of keys only that it is one; `nil` where the file
  /// leaves the key out.
  public var stated: String?

  /// A setting in force.
  public init(key: String, value: String, stated: String?) {
    self.key = key
    self.value = value
    self.stated = stated
  }
}
