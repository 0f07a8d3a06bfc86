import Diagnostics

/// What accumulates while a scenario is read: findings, and the defaults that took the place of
/// absent keys.
final class Reading {
  /// Everything found so far.
  let findings: Findings

  /// The defaults in force, in the order in which their keys were asked for.
  private(set) var defaults: [DefaultInForce] = []

  private var told: Set<String> = []

  init(findings: Findings) {
    self.findings = findings
  }

  /// Whether a thing that is told once only has not been told yet.
  func isFirst(_ thing: String) -> Bool { told.insert(thing).inserted }

  /// Records that an absent key stands at its default; a key is recorded once.
  func assume(_ key: String, _ value: String) {
    guard !defaults.contains(where: { $0.key == key }) else { return }
    defaults.append(DefaultInForce(key: key, value: value))
  }
}

/// A key that the scenario leaves out, with the value that holds instead.
public struct DefaultInForce: Hashable, Sendable {
  /// The key with the keys above it, such as `members.attrition`.
  public var key: String

  /// The value as it would be written.
  public var value: String

  /// A default in force.
  public init(key: String, value: String) {
    self.key = key
    self.value = value
  }
}
