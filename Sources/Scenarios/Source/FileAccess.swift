import Foundation

/// How scenario and data files are read; tests put files in memory in its place.
package struct FileAccess: Sendable {
  /// Why a file could not be read.
  package enum Problem: Error, Equatable {
    case missing
    case directory
    case unreadable
    case tooLarge
  }

  /// The largest file that is read, in bytes: a scenario is written by hand.
  package static let byteLimit = 1_000_000

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

  /// The file system.
  package static let disk = FileAccess(
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
      throw .tooLarge
    },
    resolved: { URL(fileURLWithPath: $0).standardizedFileURL.resolvingSymlinksInPath().path })
}
