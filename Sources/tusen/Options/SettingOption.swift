import ArgumentParser
import Diagnostics
import Scenarios

/// Keys of scenarios that a command sets without changing their files.
struct SettingOption: ParsableArguments {
  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "Try another value of a key, such as budget.total=31MSEK; may be repeated.",
      valueName: "key=value"))
  var texts: [String] = []

  /// The settings in the order in which they were given.
  ///
  /// - Throws: ``Failure`` for a wrong command line, after all that is wrong with them was written.
  func settings(style: TextStyle) throws(Failure) -> [Setting] {
    var settings: [Setting] = []
    var findings: [Diagnostic] = []
    for text in texts {
      do throws(InvalidInput) {
        settings.append(try Setting(text))
      } catch {
        findings += error.diagnostics
      }
    }
    guard findings.isEmpty else {
      FindingText.write(findings, style: style)
      throw Failure(.usage)
    }
    return settings
  }
}
