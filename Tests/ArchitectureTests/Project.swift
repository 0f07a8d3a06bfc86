import Foundation

/// The package as it lies on the disk.
enum Project {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let manifest = Manifest(text: (try? text(of: "Package.swift")) ?? "")

  static func text(of file: String) throws -> String {
    try String(contentsOf: root.appending(path: file), encoding: .utf8)
  }

  /// Every Swift file below a folder, by its path relative to the package.
  static func swiftFiles(in folder: String) -> [String] {
    let files = FileManager.default.enumerator(
      atPath: root.appending(path: folder).path(percentEncoded: false))
    return (files?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }.sorted()
      .map { "\(folder)/\($0)" }
  }
}
