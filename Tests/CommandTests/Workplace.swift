import Foundation

/// A folder with a small scenario in it, removed when the test ends.
final class Workplace: Sendable {
  /// The folder.
  let path: String

  /// A folder with `small.yaml`.
  init() throws {
    path = NSTemporaryDirectory() + "/tusen-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try write(Self.scenario, to: "small.yaml")
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// A scenario with one explanation, three counts and few paths: quick to answer.
  static let scenario = """
    tusen: 1
    title: Små jobb på Øresund
    question: Will it create 60 jobs?
    as_of: 2019-12-31
    period: {from: 2020-01-01, to: 2021-12-31}
    target: {count: jobs, at_least: 60, by: 2021-12-31, indicator: oks-hires}
    history:
      from: 2017-01-01
      observations:
        - {quantity: members, as_of: 2018-12-31, value: 20}
        - {quantity: jobs, from: 2017-01-01, to: 2017-12-31, as_of: 2018-01-15, value: 20}
        - {quantity: jobs, from: 2018-01-01, to: 2018-12-31, as_of: 2019-01-15, value: 26}
        - {quantity: jobs, from: 2019-01-01, to: 2019-12-31, as_of: 2019-12-31, value: 30}
    members:
      growth: [linear]
    jobs:
      structures:
        trend: [linear]
    simulation: {paths: 1000, seed: 7}

    """

  /// Writes a file below the folder.
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path + "/" + name))
  }

  /// The text of a file below the folder.
  func text(of name: String) throws -> String {
    try String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }

  /// The names in a folder below, hidden ones too.
  func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path + "/" + folder).sorted()
  }

  /// The files of a folder below, byte for byte.
  func contents(of folder: String) throws -> [String: Data] {
    Dictionary(
      uniqueKeysWithValues: try names(in: folder).map {
        ($0, try Data(contentsOf: URL(filePath: path + "/" + folder + "/" + $0)))
      })
  }

  /// Starts the program here.
  func tusen(_ arguments: String..., input: String = "") throws -> Binary.Outcome {
    try Binary.run(arguments, in: path, input: input)
  }
}
