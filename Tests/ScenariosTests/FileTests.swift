import Diagnostics
import Foundation
import JobCreation
import Scenarios
import Testing

@Suite struct `Files on disk` {
  /// A folder of its own for each test, deleted with it.
  final class Folder {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("tusen-scenarios-\(UUID().uuidString)")

    init() throws {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appendingPathComponent(name).path }

    func write(_ bytes: [UInt8], to name: String) throws {
      let file = url.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }

    func write(_ bench: Workbench, as name: String = "x.yaml") throws {
      try write(Array(bench.scenario.utf8), to: name)
      for (file, text) in bench.files { try write(Array(text.utf8), to: file) }
    }
  }

  private static func invalid(_ path: String) -> InvalidInput? {
    do {
      _ = try ScenarioLoader.load(path: path)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a missing scenario is unreadable`() throws {
    let folder = try Folder()
    let invalid = try #require(Self.invalid(folder.path("no.yaml")))
    #expect(invalid.reason == .unreadable)
    #expect(invalid.diagnostics.map(\.check.id) == ["FIL-01"])
    #expect(invalid.diagnostics[0].message == "there is no file `\(folder.path("no.yaml"))`")
  }

  @Test func `a folder is no scenario`() throws {
    let folder = try Folder()
    let invalid = try #require(Self.invalid(folder.url.path))
    #expect(invalid.reason == .unreadable)
    #expect(invalid.diagnostics.map(\.check.id) == ["FIL-03"])
    #expect(invalid.diagnostics[0].message.hasSuffix("is a folder, not a file"))
  }

  @Test func `nothing lies below a file`() throws {
    let folder = try Folder()
    try folder.write(Workbench.good)
    let invalid = try #require(Self.invalid(folder.path("x.yaml/y.yaml")))
    #expect(invalid.reason == .unreadable)
  }

  static let contents: [(String, [UInt8], String, String)] = [
    ("empty", [], "YML-01", "the file is empty"),
    ("binary", Array("tusen: 1\n".utf8) + [0, 1, 2], "FIL-02", "the file is binary, not text"),
    (
      "Latin 1", Array("tusen: 1\ntitle: Sk".utf8) + [0xE5] + Array("ne\n".utf8), "FIL-02",
      "the file is not UTF-8 text from here on"
    ),
    (
      "UTF-16", [0xFF, 0xFE] + Array("tusen: 1\n".utf8).flatMap { [$0, 0] }, "FIL-02",
      "the file is written in UTF-16, not UTF-8"
    ),
    ("surrogates", Array("title: ".utf8) + [0xED, 0xA0, 0x80], "FIL-02", "not UTF-8"),
    (
      "10 MB", [UInt8](repeating: UInt8(ascii: "#"), count: 10_000_000), "FIL-03",
      "larger than 1 MB"
    ),
  ]

  @Test(arguments: contents.indices) func `what is no scenario is invalid`(index: Int) throws {
    let (name, bytes, id, text) = Self.contents[index]
    let folder = try Folder()
    try folder.write(bytes, to: "x.yaml")
    let invalid = try #require(Self.invalid(folder.path("x.yaml")))
    #expect(invalid.reason == .invalid, "\(name)")
    #expect(invalid.diagnostics.map(\.check.id) == [id], "\(name)")
    #expect(invalid.diagnostics[0].message.contains(text), "\(invalid.diagnostics[0].message)")
  }

  @Test func `an invalid byte is found where it stands`() throws {
    let folder = try Folder()
    try folder.write(
      Array("tusen: 1\ntitle: Sk".utf8) + [0xE5] + Array("ne\n".utf8), to: "x.yaml")
    let invalid = try #require(Self.invalid(folder.path("x.yaml")))
    #expect(invalid.diagnostics[0].place.line == 2)
    #expect(invalid.diagnostics[0].place.column == 10)
  }

  @Test func `a table that is a folder, binary or too large is invalid`() throws {
    let folder = try Folder()
    try folder.write(Workbench.good)
    let table = "data/series.csv"
    for (bytes, id) in [
      ([UInt8](repeating: 0, count: 9), "FIL-02"),
      ([UInt8](repeating: 65, count: 10_000_000), "FIL-03"),
    ] {
      try folder.write(bytes, to: table)
      let invalid = try #require(Self.invalid(folder.path("x.yaml")))
      #expect(invalid.reason == .invalid)
      #expect(invalid.diagnostics.contains { $0.check.id == id })
    }
    try FileManager.default.removeItem(atPath: folder.path(table))
    try FileManager.default.createDirectory(
      atPath: folder.path(table), withIntermediateDirectories: true)
    let invalid = try #require(Self.invalid(folder.path("x.yaml")))
    #expect(invalid.diagnostics.contains { $0.check.id == "FIL-03" })
  }

  // A link is followed before the place is judged, so that it leads nowhere a path could not.
  @Test func `a link out of the folder is refused unless its folder is allowed`() throws {
    let (folder, other) = (try Folder(), try Folder())
    try folder.write(
      Workbench(
        scenario: Workbench.good.scenario.replacing("data/series.csv", with: "link.csv"), files: [:]
      ))
    try other.write(Array((Workbench.good.files["data/series.csv"] ?? "").utf8), to: "a.csv")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link.csv"), withDestinationPath: other.path("a.csv"))
    let invalid = try #require(Self.invalid(folder.path("x.yaml")))
    #expect(invalid.diagnostics.contains { $0.check.id == "FIL-01" })
    let scenario = try ScenarioLoader.load(
      path: folder.path("x.yaml"), allowedFolders: [other.url.path])
    #expect(scenario.programme.history.observations.jobs.count == 3)
  }

  @Test func `a scenario is found through a link, with blanks in its path`() throws {
    let folder = try Folder()
    try folder.write(Workbench.good, as: "my plan.yaml")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link.yaml"), withDestinationPath: "my plan.yaml")
    #expect(try ScenarioLoader.load(path: folder.path("my plan.yaml")).id == "my plan")
    #expect(try ScenarioLoader.load(path: folder.path("link.yaml")).id == "link")
  }

  @Test func `the files of a scenario are kept byte for byte`() throws {
    let folder = try Folder()
    try folder.write(Workbench.good)
    let scenario = try ScenarioLoader.load(path: folder.path("x.yaml"))
    #expect(scenario.files.map(\.path) == ["x.yaml", "data/series.csv"])
    #expect(scenario.files[0].bytes == Array(Workbench.good.scenario.utf8))
  }
}
