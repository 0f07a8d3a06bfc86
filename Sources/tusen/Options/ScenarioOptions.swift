import ArgumentParser
import Diagnostics
import Scenarios

/// Which scenarios a command reads, and from where.
struct ScenarioOptions: ParsableArguments {
  @Argument(
    help: "Scenario files; - reads one from standard input.",
    completion: .file(extensions: ["yaml", "yml"]))
  var files: [String] = []

  @Option(
    name: .customLong("allow-path"),
    help: ArgumentHelp(
      "Let scenarios read files below this folder too, not only below their own.",
      valueName: "folder"))
  var allowedFolders: [String] = []

  /// What is read for a file of the command line, with settings laid over it: a scenario, or
  /// everything that is wrong with it.
  func load(_ file: String, settings: [Setting] = []) -> Result<Scenario, InvalidInput> {
    let loader = ScenarioLoader(allowedFolders: allowedFolders)
    do {
      return .success(
        file == "-"
          ? try loader.load(bytes: StandardInput.read(), path: "stdin.yaml", settings: settings)
          : try loader.load(path: file, settings: settings))
    } catch {
      return .failure(error)
    }
  }
}
