import ArgumentParser
import Scenarios

/// The value of `--template`.
struct TemplateOption: ExpressibleByArgument, CustomStringConvertible {
  /// The scenario to start from.
  var starter: Starter

  init(starter: Starter) {
    self.starter = starter
  }

  init?(argument: String) {
    guard let starter = Starter(rawValue: argument) else { return nil }
    self.starter = starter
  }

  var description: String { starter.rawValue }
  var defaultValueDescription: String { starter.rawValue }
  static let allValueStrings = Starter.allCases.map(\.rawValue)
}
