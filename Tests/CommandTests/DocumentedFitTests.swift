import Foundation
import Testing

/// The fits that the pages show are commands that work.
@Suite(.enabled(if: Binary.isThere, Comment(rawValue: Binary.missing)))
struct DocumentedFitTests {
  static let commands: [String] = ["README.md", "docs/what-a-fit-can-tell.md"].flatMap { page in
    let text = try? String(contentsOf: Binary.package.appending(path: page), encoding: .utf8)
    return (text ?? "").split(separator: "\n").map(String.init).filter {
      $0.hasPrefix("tusen fit ") || $0.hasPrefix("./tusen fit ")
    }
  }

  @Test func `the pages show fits`() {
    #expect(Self.commands.count >= 6)
  }

  // Run where the files are that they name; what they write goes to a place that is removed.
  @Test(arguments: commands)
  func `a fit that a page shows ends well`(_ command: String) throws {
    let place = try Workplace()
    let script = command.replacing("./tusen fit", with: "tusen fit")
      .replacing("tusen fit", with: "\"$tusen\" fit")
      .replacing("--output ", with: "--output \(place.path)/")
    let outcome = try Binary.runInShell(script, in: Binary.package.path())
    #expect(outcome.status == 0, "\(command)\n\(outcome.errors)")
  }
}
