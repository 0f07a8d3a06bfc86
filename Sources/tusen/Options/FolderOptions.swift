import ArgumentParser

/// Where a command writes its result, and whether it replaces what somebody changed.
struct FolderOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The result folder; with several scenarios the folder that holds theirs.",
      valueName: "folder"),
    completion: .directory)
  var output: String?

  @Flag(help: "Replace the result folder even where somebody changed it.")
  var force = false

  func validate() throws {
    if let output, output.isEmpty {
      throw ValidationError("--output names a folder, and this name is empty")
    }
  }
}
