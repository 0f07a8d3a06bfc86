import Diagnostics
import Foundation
import Series
import Testing

@Suite struct `Series on disk` {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("tusen-series-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func refusal(of path: String) -> InvalidInput? {
    do {
      _ = try SeriesReader().read(path: path)
      return nil
    } catch {
      return error
    }
  }

  @Test func `are read`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("data.csv")
    try Data("t,y\n1,2\n".utf8).write(to: file)
    #expect(try SeriesReader().read(path: file.path).values == [2])
  }

  @Test func `that are missing are unreadable`() {
    defer { try? FileManager.default.removeItem(at: folder) }
    let refusal = refusal(of: folder.appendingPathComponent("no.csv").path)
    #expect(refusal?.reason == .unreadable)
    #expect(refusal?.diagnostics.map(\.check.id) == ["FIL-01"])
  }

  @Test func `are no folders`() {
    defer { try? FileManager.default.removeItem(at: folder) }
    let refusal = refusal(of: folder.path)
    #expect(refusal?.reason == .unreadable)
    #expect(refusal?.diagnostics.map(\.check.id) == ["FIL-03"])
  }

  @Test(arguments: [
    ([0xFF, 0xFE, 0x74, 0x00] as [UInt8], "the file is written in UTF-16"),
    ([0x74, 0x2C, 0xE5, 0x0A], "the file is not UTF-8 text from here on"),
  ])
  func `are refused in another encoding`(bytes: [UInt8], message: String) {
    defer { try? FileManager.default.removeItem(at: folder) }
    let findings = #expect(throws: InvalidInput.self) {
      try SeriesReader().read(bytes: bytes, path: "data.csv")
    }?.diagnostics
    #expect(findings?.map(\.check.id) == ["FIL-02"])
    #expect(findings?.first?.message.contains(message) == true)
  }
}
