import Foundation

/// The scenarios at hand, for somebody who named none.
enum ScenarioList {
  /// What could be given to a command.
  static func advice(for command: String) -> String {
    let files = found
    guard !files.isEmpty else {
      return "which scenario? There is none here; `tusen init` writes one to start from"
    }
    let lines = files.prefix(20).map { "  tusen \(command) \(ShellText.quoted($0))" }
    let rest = files.count > 20 ? ["  … and \(files.count - 20) more"] : []
    return "which scenario? These are here:\n" + (lines + rest).joined(separator: "\n")
  }

  /// YAML files in this folder and in `scenarios/`.
  private static var found: [String] {
    ["scenarios", "."].flatMap { folder in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted()
        .map { folder == "." ? $0 : "\(folder)/\($0)" }
    }
  }
}
