/// Reads scenario files: from a path to a checked scenario, or to everything that is wrong with it.
public struct ScenarioLoader: Sendable {
  /// Folders outside the scenario's own tree from which files may be read.
  public var allowedFolders: [String]

  package var access: FileAccess

  /// A loader that reads files below the scenario's folder and below the folders given.
  public init(allowedFolders: [String] = []) {
    self.init(allowedFolders: allowedFolders, access: .disk)
  }

  package init(allowedFolders: [String] = [], access: FileAccess) {
    self.allowedFolders = allowedFolders
    self.access = access
  }

  /// Reads and checks the scenario at a path.
  ///
  /// - Throws: ``InvalidScenario`` with all findings where one of them is an error.
  public static func load(
    path: String, allowedFolders: [String] = []
  ) throws(InvalidScenario) -> Scenario {
    try ScenarioLoader(allowedFolders: allowedFolders).load(path: path)
  }

  /// Reads and checks the scenario at a path.
  ///
  /// - Throws: ``InvalidScenario`` with all findings where one of them is an error.
  public func load(path: String) throws(InvalidScenario) -> Scenario {
    let bytes: [UInt8]
    do {
      bytes = try access.bytes(path)
    } catch {
      throw Self.unreadable(path, error)
    }
    return try load(bytes: bytes, path: path)
  }

  /// Checks a scenario whose content is at hand; `path` names it and tells where its data files
  /// are.
  ///
  /// - Throws: ``InvalidScenario`` with all findings where one of them is an error.
  public func load(bytes: [UInt8], path: String) throws(InvalidScenario) -> Scenario {
    let reading = Reading(findings: Findings())
    let folder = ScenarioFolder(
      path: path, allowedFolders: allowedFolders, access: access, findings: reading.findings)
    let builder = ScenarioBuilder(reading: reading, folder: folder)
    let scenario = builder.scenario(from: bytes)
    let findings = reading.findings.sorted(weights: builder.weights)
    guard var scenario, !findings.contains(where: { $0.severity == .error }) else {
      throw InvalidScenario(findings)
    }
    scenario.findings = findings
    return scenario
  }

  /// All findings of the scenario at a path, errors among them or not.
  public func findings(path: String) -> [Diagnostic] {
    do {
      return try load(path: path).findings
    } catch {
      return error.diagnostics
    }
  }

  private static func unreadable(
    _ path: String, _ problem: FileAccess.Problem
  ) -> InvalidScenario {
    let place = Place(file: path, line: 1, column: 1)
    let words = problem.words(for: path)
    // A file that is there but too large is read well enough to be refused for what it is.
    return InvalidScenario(
      [Diagnostic(words.check, at: place, words.message, fix: words.fix)],
      reason: problem == .tooLarge ? .invalid : .unreadable)
  }
}

extension FileAccess.Problem {
  /// The problem in the words of a finding.
  func words(for path: String) -> (check: Check, message: String, fix: String) {
    switch self {
    case .missing:
      (.missingFile, "there is no file `\(path)`", "check the spelling and the folder")
    case .directory:
      (.unreadableFile, "`\(path)` is a folder, not a file", "name a file in it")
    case .unreadable:
      (.unreadableFile, "`\(path)` cannot be read", "check who may read it")
    case .tooLarge:
      (
        .unreadableFile,
        "`\(path)` is larger than \(FileAccess.byteLimit / 1_000_000) MB, the most that is read",
        "name the scenario or table itself"
      )
    }
  }
}
