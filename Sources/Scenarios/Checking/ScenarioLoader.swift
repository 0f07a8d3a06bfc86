public import Diagnostics

/// Reads scenario files: from a path to a checked scenario, or to everything that is wrong with it.
public struct ScenarioLoader: Sendable {
  /// Folders outside the scenario's own tree from which files may be read.
  public var allowedFolders: [String]

  /// The largest scenario or data file that is read: they are written by hand.
  package static let megabyteLimit = 1

  package var access: FileAccess

  /// A loader that reads files below the scenario's folder and below the folders given.
  public init(allowedFolders: [String] = []) {
    self.init(allowedFolders: allowedFolders, access: .disk(megabytes: Self.megabyteLimit))
  }

  package init(allowedFolders: [String] = [], access: FileAccess) {
    self.allowedFolders = allowedFolders
    self.access = access
  }

  /// Reads and checks the scenario at a path, with settings laid over it.
  ///
  /// - Throws: ``InvalidInput`` with all findings where one of them is an error.
  public static func load(
    path: String, settings: [Setting] = [], allowedFolders: [String] = []
  ) throws(InvalidInput) -> Scenario {
    try ScenarioLoader(allowedFolders: allowedFolders).load(path: path, settings: settings)
  }

  /// Reads and checks the scenario at a path, with settings laid over it.
  ///
  /// - Throws: ``InvalidInput`` with all findings where one of them is an error.
  public func load(path: String, settings: [Setting] = []) throws(InvalidInput) -> Scenario {
    let bytes: [UInt8]
    do {
      bytes = try access.bytes(path)
    } catch {
      throw InvalidInput(error, of: path)
    }
    return try load(bytes: bytes, path: path, settings: settings)
  }

  /// Checks a scenario whose content is at hand; `path` names it and tells where its data files
  /// are.
  ///
  /// - Throws: ``InvalidInput`` with all findings where one of them is an error.
  public func load(
    bytes: [UInt8], path: String, settings: [Setting] = []
  ) throws(InvalidInput) -> Scenario {
    let reading = Reading(findings: Findings())
    let folder = ScenarioFolder(
      path: path, allowedFolders: allowedFolders, access: access, findings: reading.findings)
    let builder = ScenarioBuilder(reading: reading, folder: folder)
    let scenario = builder.scenario(from: bytes, settings: settings)
    let findings = reading.findings.sorted(weights: builder.weights)
    guard var scenario, !findings.contains(where: { $0.severity == .error }) else {
      throw InvalidInput(findings)
    }
    scenario.findings = findings
    return scenario
  }

  /// All findings of the scenario at a path, errors among them or not.
  public func findings(path: String, settings: [Setting] = []) -> [Diagnostic] {
    do {
      return try load(path: path, settings: settings).findings
    } catch {
      return error.diagnostics
    }
  }
}
