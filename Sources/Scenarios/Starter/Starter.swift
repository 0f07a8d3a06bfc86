/// Commented scenarios to start from.
public enum Starter: String, Sendable, CaseIterable {
  /// A project of an Interreg programme with a predecessor and several hubs.
  case interreg

  /// A small regional grant with budget lines by year.
  case vaekstforum

  /// The least that makes a forecast.
  case minimal

  /// The scenario as text; it passes its own check.
  public var text: String {
    let bytes =
      switch self {
      case .interreg: PackageResources.interreg_yaml
      case .vaekstforum: PackageResources.vaekstforum_yaml
      case .minimal: PackageResources.minimal_yaml
      }
    return String(decoding: bytes, as: UTF8.self)
  }
}
