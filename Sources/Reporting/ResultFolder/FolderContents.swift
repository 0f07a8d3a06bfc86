import JSON
import FoundationEssentials

/// What stands in a result folder, seen by its manifest.
enum FolderContents {
  /// What is there besides a result that Tusen wrote and nobody changed, or `nil` where nothing is.
  ///
  /// An empty folder holds nothing to lose. Otherwise the manifest must name every file of the folder with the
  /// SHA-256 that it has.
  static func foreignThing(in path: String) -> String? {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      return "it cannot be read"
    }
    guard !names.isEmpty else { return nil }
    guard let bytes = FileManager.default.contents(atPath: path + "/manifest.json"),
      let manifest = try? JSONDecoder().decode(Manifest.self, from: bytes)
    else { return "it has no manifest of Tusen's" }
    let listed = Dictionary(
      manifest.files.map { ($0.name, $0.sha256) }, uniquingKeysWith: { first, _ in first })
    if let added = names.filter({ listed[$0] == nil && $0 != "manifest.json" }).min() {
      return "\(added) is not from Tusen"
    }
    for name in listed.keys.sorted() {
      guard names.contains(name) else { return "\(name) is missing" }
      guard let content = FileManager.default.contents(atPath: path + "/" + name),
        SHA256.hexadecimal(of: content) == listed[name]
      else { return "\(name) was changed" }
    }
    return nil
  }

  /// The part of a manifest that names the files.
  private struct Manifest: Decodable {
    struct File: Decodable {
      var name: String
      var sha256: String
    }
    var schema: Int
    var files: [File]
  }
}
