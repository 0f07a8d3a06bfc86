import CRenameExchange
import Glibc

/// The operations on files that a result folder rests on, so that a test can let one of them fail.
package struct Disk: Sendable {
  /// Writes a new file and waits until it is on the disk.
  package var writeFile: @Sendable (_ path: String, _ bytes: [UInt8]) throws(DiskError) -> Void

  /// Renames a file or folder.
  package var rename: @Sendable (_ path: String, _ newPath: String) throws(DiskError) -> Void

  /// Swaps two folders in one step.
  package var exchange: @Sendable (_ path: String, _ otherPath: String) throws(DiskError) -> Void

  /// The machine's own disk.
  package static let system = Disk(
    writeFile: { path, bytes throws(DiskError) in try System.writeFile(path, bytes) },
    rename: { path, newPath throws(DiskError) in
      let status = unsafe Glibc.rename(path, newPath)
      if status != 0 { throw DiskError(path: newPath) }
    },
    exchange: { path, otherPath throws(DiskError) in
      let code = unsafe rename_exchange(path, otherPath)
      if code != 0 { throw DiskError(code: code, path: otherPath) }
    })
}

/// The calls that only C offers; every pointer lives no longer than its call.
enum System {
  fileprivate static func writeFile(_ path: String, _ bytes: [UInt8]) throws(DiskError) {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw DiskError(path: path) }
    defer { close(file) }
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes[written...].withUnsafeBytes { rest in
        unsafe write(file, rest.baseAddress, rest.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw DiskError(path: path) }
      written += count
    }
    guard fsync(file) == 0 else { throw DiskError(path: path) }
  }

  /// Makes a folder whose parent exists.
  static func makeFolder(_ path: String) throws(DiskError) {
    let status = unsafe mkdir(path, 0o777)
    if status != 0 { throw DiskError(path: path) }
  }

  /// Removes an empty folder, if it is one.
  static func removeEmptyFolder(_ path: String) {
    _ = unsafe rmdir(path)
  }

  /// Waits until the names in a folder are on the disk.
  ///
  /// Some file systems cannot do that for folders; they are believed to keep names by themselves.
  static func syncFolder(_ path: String) {
    let folder = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  /// The path without links, dots and relative parts, or `nil` where nothing is there.
  static func realPath(_ path: String) -> String? {
    guard let pointer = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(pointer) }
    return unsafe String(cString: pointer)
  }

  /// What the system calls an error.
  static func description(of code: Int32) -> String {
    unsafe String(cString: strerror(code)).lowercased()
  }
}

/// A folder held by this process for as long as the value lives; a killed process holds nothing.
struct FolderLock: ~Copyable {
  private let descriptor: Int32

  /// Waits for the folder, where the file system knows locks.
  static func waiting(for path: String) -> FolderLock {
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    while descriptor >= 0, flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    return FolderLock(descriptor: descriptor)
  }

  /// Takes the folder, or returns `nil` where another process holds it.
  static func taking(_ path: String) -> FolderLock? {
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    let isHeld =
      descriptor >= 0 && flock(descriptor, LOCK_EX | LOCK_NB) != 0
      && errno == EWOULDBLOCK
    guard isHeld else { return FolderLock(descriptor: descriptor) }
    close(descriptor)
    return nil
  }

  private init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }
}

/// Something that the disk refused, by the system's error number.
package struct DiskError: Error, Equatable {
  /// The system's error number.
  package var code: Int32

  /// The path that was refused.
  package var path: String

  /// An error by its number.
  package init(code: Int32, path: String) {
    self.code = code
    self.path = path
  }

  /// The error that the last call left behind.
  init(path: String) {
    self.init(code: errno, path: path)
  }

  /// Whether the disk cannot swap folders at all, rather than not these.
  var meansUnsupported: Bool {
    [EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP].contains(code)
  }

  /// The reason in plain words.
  package var reason: String {
    switch code {
    case ENOSPC: "the disk is full"
    case EDQUOT: "the disk quota is used up"
    case EFBIG: "a file would grow beyond the size limit of this process"
    case EACCES, EPERM: "permission denied"
    case EROFS: "the file system is read-only"
    case ENOTDIR: "a part of the path is a file, not a folder"
    case ENAMETOOLONG: "the name is too long"
    case ENOENT: "a part of the path does not exist"
    default: System.description(of: code)
    }
  }
}
