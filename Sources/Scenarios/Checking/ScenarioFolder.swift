import Diagnostics

/// The folder tree of a scenario: finds the files that it names and keeps what was read.
final class ScenarioFolder {
  /// The scenario's path as given.
  let path: String

  /// The files read so far, the scenario first, with paths relative to its folder.
  private(set) var files: [InputFile] = []

  private let folder: String
  private let allowedFolders: [String]
  private let access: FileAccess
  private let findings: Findings

  init(path: String, allowedFolders: [String], access: FileAccess, findings: Findings) {
    self.path = path
    self.allowedFolders = allowedFolders
    self.access = access
    self.findings = findings
    folder = Self.folder(of: path)
  }

  /// The scenario's name: that of its file without the ending.
  var id: String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let point = name.lastIndex(of: "."), point != name.startIndex else { return name }
    return String(name[..<point])
  }

  /// Keeps the content of the scenario itself.
  func keep(scenario bytes: [UInt8]) {
    files.append(
      InputFile(path: path.split(separator: "/").last.map(String.init) ?? path, bytes: bytes))
  }

  /// Reads a file that `place` names relative to the file that names it, a setting relative to the
  /// scenario.
  func read(_ name: String, at place: Place) -> (bytes: [UInt8], path: String)? {
    let base = Setting.holds(place) ? folder : Self.folder(of: place.file)
    let path = name.hasPrefix("/") || base.isEmpty ? name : "\(base)/\(name)"
    guard !name.isEmpty else {
      findings.add(.missingFile, at: place, "no file is named", fix: "write its path")
      return nil
    }
    guard isAllowed(path) else {
      findings.add(
        .missingFile, at: place, "`\(name)` lies outside the scenario's folder",
        why: "a scenario from elsewhere must not read files of this computer unasked",
        fix: "move the file beside the scenario, or allow its folder with `--allow-path`",
        value: name)
      return nil
    }
    do {
      let bytes = try access.bytes(path)
      keep(bytes, path)
      return (bytes, path)
    } catch {
      let words = error.words(for: name)
      findings.add(words.check, at: place, words.message, fix: words.fix, value: name)
      return nil
    }
  }

  /// Whether two paths name one file.
  func isSame(_ left: String, _ right: String) -> Bool {
    access.resolved(left) == access.resolved(right)
  }

  private func keep(_ bytes: [UInt8], _ path: String) {
    let relative =
      folder.isEmpty || !path.hasPrefix(folder + "/")
      ? path : String(path.dropFirst(folder.count + 1))
    guard !files.contains(where: { $0.path == relative }) else { return }
    files.append(InputFile(path: relative, bytes: bytes))
  }

  private func isAllowed(_ path: String) -> Bool {
    let target = access.resolved(path)
    let roots = [folder.isEmpty ? "." : folder] + allowedFolders
    return roots.contains { root in
      let resolved = access.resolved(root)
      return target == resolved
        || target.hasPrefix(resolved.hasSuffix("/") ? resolved : resolved + "/")
    }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
