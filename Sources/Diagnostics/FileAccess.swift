import Foundation

/// How files are read; tests put files in memory in its place.
package struct FileAccess: Sendable {
  /// Why a file could not be read.
  package enum Problem: Error, Equatable {
    case missing
    case directory
    case unreadable
    case tooLarge(megabytes: Int)
  }

  /// The bytes of the file at a path.
  package var bytes: @Sendable (_ path: String) throws(Problem) -> [UInt8]

  /// The path with links resolved and `..` removed, to tell whether a file lies within a folder.
  package var resolved: @Sendable (_ path: String) -> String

  package init(
    bytes: @escaping @Sendable (String) throws(Problem) -> [UInt8],
    resolved: @escaping @Sendable (String) -> String
  ) {
    self.bytes = bytes
    self.resolved = resolved
  }

  /// The file system, up to a size that keeps a slip from filling the memory.
  package static func disk(megabytes: Int) -> FileAccess {
    let byteLimit = megabytes * 1_000_000
    return FileAccess(
      bytes: { path throws(Problem) in
        let attributes = try? FileManager.default.attributesOfItem(
          atPath: URL(fileURLWithPath: path).resolvingSymlinksInPath().path)
        guard let attributes else { throw .missing }
        if attributes[.type] as? FileAttributeType == .typeDirectory { throw .directory }
        guard let handle = FileHandle(forReadingAtPath: path) else { throw .unreadable }
        defer { try? handle.close() }
        // A pipe may give less than asked for, so it is read until it ends or the limit is passed.
        var bytes: [UInt8] = []
        while bytes.count <= byteLimit {
          let part: Data?
          do {
            part = try handle.read(upToCount: byteLimit + 1 - bytes.count)
          } catch {
            throw .unreadable
          }
          guard let part, !part.isEmpty else { return bytes }
          bytes.append(contentsOf: part)
        }
        throw .tooLarge(megabytes: megabytes)
      },
      resolved: { URL(fileURLWithPath: $0).standardizedFileURL.resolvingSymlinksInPath().path })
  }
}

extension FileAccess.Problem {
  /// Whether the file is there and can be read, but is larger than what is read.
  package var isTooLarge: Bool {
    if case .tooLarge = self { true } else { false }
  }

  /// The problem in the words of a finding.
  package func words(for path: String) -> (check: Check, message: String, fix: String) {
    switch self {
    case .missing:
      (.missingFile, "there is no file `\(path)`", "check the spelling and the folder")
    case .directory:
      (.unreadableFile, "`\(path)` is a folder, not a file", "name a file in it")
    case .unreadable:
      (.unreadableFile, "`\(path)` cannot be read", "check who may read it")
    case .tooLarge(let megabytes):
      (
        .unreadableFile,
        "`\(path)` is larger than \(megabytes) MB, the most that is read",
        "name the scenario or table itself"
      )
    }
  }
}
