import Foundation
import Testing

/// A table of reference values: lines of fields, the first of which names the columns.
struct ReferenceTable {
  let rows: [[String]]

  /// A table carried with the tests.
  init(_ name: String) throws {
    let folder = try #require(Bundle.module.resourceURL).appending(path: "Reference")
    try self.init(url: folder.appending(path: name))
  }

  /// A table where the reference data lie.
  init(external path: String) throws {
    let folder = try #require(Self.externalFolder)
    try self.init(url: URL(fileURLWithPath: folder).appending(path: path))
  }

  /// The folder of the reference data that are not carried with the tests.
  static let externalFolder = ProcessInfo.processInfo.environment["TUSEN_REFERENCE"]

  private init(url: URL) throws {
    let text = try String(contentsOf: url, encoding: .utf8)
    rows = text.split(whereSeparator: \.isNewline).dropFirst().map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
