import Foundation
import Testing

/// A file of the repository that is made from the code: compared, or written when asked for.
struct CommittedText {
  /// The package's folder.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Compares a text with a file, or with the part between two markers.
  ///
  /// With `RECORD_SNAPSHOTS` in the environment it writes the text and fails, so that no run that
  /// wrote can pass.
  static func expect(
    _ text: String, in path: String, between markers: (String, String)? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let url = root.appendingPathComponent(path)
    let committed = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    var wanted = text
    if let markers {
      let start = try #require(committed.range(of: markers.0), sourceLocation: sourceLocation)
      let end = try #require(committed.range(of: markers.1), sourceLocation: sourceLocation)
      wanted = committed[..<start.upperBound] + "\n\n" + text + "\n" + committed[end.lowerBound...]
    }
    guard committed != wanted else { return }
    guard ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil else {
      Issue.record(
        "\(path) is not what the code makes of it; RECORD_SNAPSHOTS=1 writes it anew",
        sourceLocation: sourceLocation)
      return
    }
    try Data(wanted.utf8).write(to: url)
    Issue.record("\(path) was written", sourceLocation: sourceLocation)
  }
}
