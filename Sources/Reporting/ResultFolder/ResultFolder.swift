import FoundationEssentials

/// A folder that holds one result, replaced whole or not at all.
///
/// The files go into a hidden folder beside it, which is then swapped in by one system call; where the file system
/// cannot swap, by two renames that the next start undoes if only the first of them happened. A run that fails or is
/// killed leaves the earlier result as it was; what a killed run leaves beside it is removed by the next start.
package struct ResultFolder: Sendable {
  /// The folder, as the caller named it.
  package let path: String

  /// Whether a folder is replaced that holds other things than an unchanged result.
  package let force: Bool

  /// Files and folders that must survive, whatever `force` says.
  package let neededPaths: [String]

  private let disk: Disk
  private let parent: String
  private let name: String

  /// A result folder at a path; a link is followed.
  package init(
    path: String, force: Bool = false, neededPaths: [String] = [], disk: Disk = .system
  ) {
    self.path = path
    self.force = force
    self.neededPaths = neededPaths.compactMap(System.realPath)
    self.disk = disk
    let place = System.realPath(path) ?? path
    let parts = place.split(separator: "/")
    let root = place.hasPrefix("/") ? "/" : ""
    name = parts.last.map(String.init) ?? ""
    parent = parts.count > 1 ? root + parts.dropLast().joined(separator: "/") : root
  }

  /// Tidies up after a killed run and finds out, before anything long starts, whether a result can be written.
  ///
  /// - Throws: ``ResultFolderError`` with the first obstacle.
  package func prepare() throws(ResultFolderError) {
    var ancestor = parent
    while !ancestor.isEmpty, ancestor != "/", Self.kind(of: ancestor) == nil {
      ancestor = Self.parent(of: ancestor)
    }
    let place = ancestor.isEmpty ? "." : ancestor
    if ancestor == parent {
      let lock = FolderLock.waiting(for: place)
      tidy()
      _ = consume lock
    }
    try checkReplaceable()
    let probe = place + "/" + newName()
    try refusing { () throws(DiskError) in try System.makeFolder(probe) }
    System.removeEmptyFolder(probe)
  }

  /// Writes the files as the whole content of the folder.
  ///
  /// - Throws: ``ResultFolderError`` or, when the task is cancelled before the swap, `CancellationError`; either way
  ///   nothing of this run remains.
  package func write(_ files: [ResultFile]) throws {
    let made = try makeParents()
    do {
      try writeBeside(files)
    } catch {
      for folder in made.reversed() { System.removeEmptyFolder(folder) }
      throw error
    }
  }

  // MARK: Steps

  private var place: String {
    parent == "/" ? "/" + name : parent.isEmpty ? name : parent + "/" + name
  }
  private var surroundings: String { parent.isEmpty ? "." : parent }
  private var oldName: String { ".\(name).tusen-old" }

  private func newName() -> String {
    ".\(name).tusen-new-\(String(UInt64.random(in: .min ... .max), radix: 36))"
  }

  private func beside(_ name: String) -> String { surroundings + "/" + name }

  private func writeBeside(_ files: [ResultFile]) throws {
    let beforehand = FolderLock.waiting(for: surroundings)
    tidy()
    try checkReplaceable()
    let new = beside(newName())
    try refusing { () throws(DiskError) in try System.makeFolder(new) }
    let own = FolderLock.taking(new)
    _ = consume beforehand
    do {
      for file in files {
        try Task.checkCancellation()
        try refusing { () throws(DiskError) in
          try disk.writeFile(new + "/" + file.name, file.bytes)
        }
      }
      System.syncFolder(new)
      try Task.checkCancellation()
      let meanwhile = FolderLock.waiting(for: surroundings)
      try checkReplaceable()
      try refusing { () throws(DiskError) in try swapIn(new) }
      System.syncFolder(surroundings)
      _ = consume meanwhile
    } catch {
      remove(new)
      throw error
    }
    remove(new)
    remove(beside(oldName))
    _ = consume own
  }

  /// Gives the new folder the result's name, and the earlier result another one.
  private func swapIn(_ new: String) throws(DiskError) {
    guard Self.kind(of: place) != nil else {
      try disk.rename(new, place)
      return
    }
    do throws(DiskError) {
      try disk.exchange(new, place)
    } catch {
      guard error.meansUnsupported else { throw error }
      try disk.rename(place, beside(oldName))
      do throws(DiskError) {
        try disk.rename(new, place)
      } catch {
        try disk.rename(beside(oldName), place)
        throw error
      }
    }
  }

  /// Undoes a half-done swap and removes what killed runs left; folders of living runs are held by their lock.
  private func tidy() {
    let old = beside(oldName)
    if Self.kind(of: old) != nil {
      if Self.kind(of: place) == nil {
        try? disk.rename(old, place)
      } else {
        remove(old)
      }
    }
    let prefix = ".\(name).tusen-new-"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: surroundings)) ?? []
    for name in names where name.hasPrefix(prefix) {
      if let lock = FolderLock.taking(beside(name)) {
        remove(beside(name))
        _ = consume lock
      }
    }
  }

  private func checkReplaceable() throws(ResultFolderError) {
    guard let kind = Self.kind(of: place) else { return }
    guard kind == .typeDirectory else { throw .notAFolder(path: path) }
    let inside = place == "/" ? "/" : place + "/"
    for needed in neededPaths where needed == place || needed.hasPrefix(inside) {
      throw .holdsNeededPath(path: path, needed: needed)
    }
    if !force, let what = FolderContents.foreignThing(in: place) {
      throw .holdsOtherThings(path: path, what: what)
    }
  }

  /// Makes the folders above, and returns those that were not there.
  private func makeParents() throws(ResultFolderError) -> [String] {
    var missing: [String] = []
    var folder = parent
    while !folder.isEmpty, folder != "/", Self.kind(of: folder) == nil {
      missing.append(folder)
      folder = Self.parent(of: folder)
    }
    missing.reverse()
    for folder in missing {
      try refusing { () throws(DiskError) in try System.makeFolder(folder) }
    }
    return missing
  }

  private func refusing(
    _ action: () throws(DiskError) -> Void
  ) throws(ResultFolderError) {
    do throws(DiskError) {
      try action()
    } catch {
      throw .refused(path: path, reason: error.reason)
    }
  }

  /// Removes a hidden folder; what cannot be removed now is tried again by the next start.
  private func remove(_ path: String) {
    try? FileManager.default.removeItem(atPath: path)
  }

  private static func kind(of path: String) -> FileAttributeType? {
    try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
  }

  private static func parent(of path: String) -> String {
    let parts = path.split(separator: "/")
    let root = path.hasPrefix("/") ? "/" : ""
    return parts.count > 1 ? root + parts.dropLast().joined(separator: "/") : root
  }
}
