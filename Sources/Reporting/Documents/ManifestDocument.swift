import CurveFitting
import DecisionAnalysis
package import JSON
import JobCreation
import MonteCarlo

extension JSONValue {
  /// What a result was made from and what it consists of, `manifest.json`.
  ///
  /// Names Tusen's version, the scenario and its data by SHA-256, the seed, the paths, the command that repeats the
  /// result, and every other file of the folder by SHA-256. A folder whose files match it can be replaced.
  package static func manifest(of result: RunResult, files: [ResultFile]) -> JSONValue {
    .object([
      "schema": .integer(1),
      "version": .string(result.description.version),
      "command": .string(result.description.command),
      "seed": .unsigned(result.headline.simulation.seed),
      "paths": .integer(result.headline.simulation.paths),
      "scenario": digest(result.description.scenario),
      "data": .array(result.description.data.map(digest)),
      "files": .array(files.map(digest(of:))),
    ])
  }

  /// What a fit was made from and what its folder consists of, `manifest.json`.
  package static func manifest(of result: FitResult, files: [ResultFile]) -> JSONValue {
    .object([
      "schema": .integer(1),
      "version": .string(result.description.version),
      "command": .string(result.description.command),
      "seed": .unsigned(result.comparison.settings.seed),
      "scenario": result.description.scenario.map(digest) ?? .null,
      "data": .array([digest(result.description.data)]),
      "files": .array(files.map(digest(of:))),
    ])
  }

  /// What a result about plans was made from and what its folder consists of, `manifest.json`.
  package static func manifest(
    of description: DecisionDescription, files: [ResultFile]
  ) -> JSONValue {
    .object([
      "schema": .integer(1),
      "version": .string(description.origin.version),
      "command": .string(description.origin.command),
      "seed": .unsigned(description.simulation.seed),
      "paths": .integer(description.simulation.paths),
      "scenario": digest(description.origin.scenario),
      "data": .array(description.origin.data.map(digest)),
      "files": .array(files.map(digest(of:))),
    ])
  }

  /// What a portfolio was made from and what its folder consists of, `manifest.json`.
  package static func manifest(of result: PortfolioResult, files: [ResultFile]) -> JSONValue {
    var data: [FileDigest] = []
    for file in result.origins.flatMap(\.data) where !data.contains(file) { data.append(file) }
    return .object([
      "schema": .integer(1),
      "version": .string(result.origins[0].version),
      "command": .string(result.command),
      "seed": .unsigned(result.portfolio.simulation.seed),
      "paths": .integer(result.portfolio.simulation.paths),
      "scenarios": .array(result.origins.map { digest($0.scenario) }),
      "data": .array(data.map(digest)),
      "files": .array(files.map(digest(of:))),
    ])
  }

  private static func digest(of file: ResultFile) -> JSONValue {
    digest(FileDigest(name: file.name, bytes: file.bytes))
  }

  private static func digest(_ file: FileDigest) -> JSONValue {
    .object(["name": .string(file.name), "sha256": .string(file.sha256)])
  }
}
