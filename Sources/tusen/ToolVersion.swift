/// Which Tusen this is.
enum ToolVersion {
  /// The version; results name it, and never the commit.
  static let number = "0.1.0"

  /// The version of the scenario file that is read.
  static let scenarioSchema = 1

  /// The version with the program's name.
  static let text = "tusen \(number)"
}
