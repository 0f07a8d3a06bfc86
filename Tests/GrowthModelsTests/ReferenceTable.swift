import Foundation
import Testing

/// A table of the folder `Reference`, whose PROVENANCE.md says who made it.
enum ReferenceTable {
  /// The rows below the header; columns are separated by commas, numbers in one by spaces.
  static func rows(of file: String) throws -> [[Substring]] {
    let folder = try #require(Bundle.module.resourceURL).appending(path: "Reference")
    let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    return text.split(whereSeparator: \.isNewline).dropFirst().map { $0.split(separator: ",") }
  }

  /// The numbers in one column.
  static func numbers(_ column: Substring) throws -> [Double] {
    try column.split(separator: " ").map { try #require(Double($0)) }
  }
}
