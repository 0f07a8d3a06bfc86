import JSON
import FoundationEssentials
import Reporting
import Synchronization
import Testing

/// The tests may run as root, whom permission bits do not stop: they use paths below files and disks that fail.
@Suite struct ResultFolderTests {
  private let folder = TemporaryFolder()
  private var path: String { folder.path + "/notebooks-output/x" }

  /// Two files and a manifest that names them.
  private func files(_ text: String) -> [ResultFile] {
    let files = [ResultFile(name: "a.csv", text: text), ResultFile(name: "b.svg", text: text)]
    let manifest = JSONValue.manifest(of: Fixtures.result(), files: files)
    return files + [ResultFile(name: "manifest.json", text: manifest.text)]
  }

  private func content(of name: String) -> String? {
    FileManager.default.contents(atPath: path + "/" + name).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  private func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  private var parent: String { folder.path + "/notebooks-output" }

  // MARK: Writing

  @Test func `a result is written whole, with the folders above it`() throws {
    let result = ResultFolder(path: path)
    try result.prepare()
    #expect(try names(in: folder.path) == [])
    try result.write(files("one"))
    #expect(try names(in: path) == ["a.csv", "b.svg", "manifest.json"])
    #expect(content(of: "a.csv") == "one")
    #expect(try names(in: parent) == ["x"])
  }

  @Test func `an unchanged result is replaced, and files that are gone are gone`() throws {
    try ResultFolder(path: path).write(files("one"))
    let fewer = [ResultFile(name: "c.csv", text: "two")]
    let manifest = JSONValue.manifest(of: Fixtures.result(), files: fewer)
    let result = ResultFolder(path: path)
    try result.prepare()
    try result.write(fewer + [ResultFile(name: "manifest.json", text: manifest.text)])
    #expect(try names(in: path) == ["c.csv", "manifest.json"])
    #expect(try names(in: parent) == ["x"])
  }

  @Test func `an empty folder is filled`() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try ResultFolder(path: path).write(files("one"))
    #expect(content(of: "b.svg") == "one")
  }

  @Test func `a link is followed, not replaced`() throws {
    let real = folder.path + "/real"
    try FileManager.default.createDirectory(atPath: real, withIntermediateDirectories: true)
    let link = folder.path + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "real")
    try ResultFolder(path: link).write(files("one"))
    #expect(try names(in: real) == ["a.csv", "b.svg", "manifest.json"])
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "real")
  }

  // MARK: Refusing

  @Test func `a folder that somebody changed needs force`() throws {
    try ResultFolder(path: path).write(files("one"))
    try Data("edited".utf8).write(to: URL(fileURLWithPath: path + "/a.csv"))
    #expect(throws: ResultFolderError.holdsOtherThings(path: path, what: "a.csv was changed")) {
      try ResultFolder(path: path).prepare()
    }
    #expect(throws: ResultFolderError.holdsOtherThings(path: path, what: "a.csv was changed")) {
      try ResultFolder(path: path).write(files("two"))
    }
    #expect(content(of: "a.csv") == "edited")
    try ResultFolder(path: path, force: true).write(files("two"))
    #expect(content(of: "a.csv") == "two")
  }

  @Test func `a folder with a file more, a file less or no manifest needs force`() throws {
    try ResultFolder(path: path).write(files("one"))
    try Data("note".utf8).write(to: URL(fileURLWithPath: path + "/note.txt"))
    #expect(
      throws: ResultFolderError.holdsOtherThings(path: path, what: "note.txt is not from Tusen")
    ) { try ResultFolder(path: path).prepare() }
    try FileManager.default.removeItem(atPath: path + "/note.txt")
    try FileManager.default.removeItem(atPath: path + "/b.svg")
    #expect(throws: ResultFolderError.holdsOtherThings(path: path, what: "b.svg is missing")) {
      try ResultFolder(path: path).prepare()
    }
    try FileManager.default.removeItem(atPath: path + "/manifest.json")
    #expect(
      throws: ResultFolderError.holdsOtherThings(path: path, what: "it has no manifest of Tusen's")
    ) { try ResultFolder(path: path).prepare() }
  }

  @Test func `a file in the folder's place is never replaced`() throws {
    let file = folder.path + "/file"
    try Data("mine".utf8).write(to: URL(fileURLWithPath: file))
    #expect(throws: ResultFolderError.notAFolder(path: file)) {
      try ResultFolder(path: file, force: true).prepare()
    }
  }

  @Test func `a folder that holds the scenario survives even force`() throws {
    let needed = folder.path + "/scenario.yaml"
    try Data("tusen: 1".utf8).write(to: URL(fileURLWithPath: needed))
    let result = ResultFolder(path: folder.path, force: true, neededPaths: [needed])
    #expect {
      try result.prepare()
    } throws: { error in
      guard case ResultFolderError.holdsNeededPath(folder.path, _) = error else { return false }
      return true
    }
  }

  @Test func `a path below a file is refused in plain words`() throws {
    let file = folder.path + "/file"
    try Data("mine".utf8).write(to: URL(fileURLWithPath: file))
    let below = file + "/x"
    let refusal = ResultFolderError.refused(
      path: below, reason: "a part of the path is a file, not a folder")
    #expect(throws: refusal) { try ResultFolder(path: below).prepare() }
    #expect(throws: refusal) { try ResultFolder(path: below).write(files("one")) }
  }

  // MARK: Failing

  @Test(arguments: [
    (ErrorNumber.diskFull, "the disk is full"),
    (.fileTooLarge, "a file would grow beyond the size limit of this process"),
    (.readOnly, "the file system is read-only"),
  ])
  func `a writer that fails leaves the earlier result and nothing else`(
    number: ErrorNumber, reason: String
  ) throws {
    try ResultFolder(path: path).write(files("one"))
    var disk = Disk.system
    let written = Mutex(0)
    let write = disk.writeFile
    disk.writeFile = { path, bytes throws(DiskError) in
      let count = written.withLock { count in
        count += 1
        return count
      }
      if count == 2 { throw DiskError(code: number.rawValue, path: path) }
      try write(path, bytes)
    }
    #expect(throws: ResultFolderError.refused(path: path, reason: reason)) {
      try ResultFolder(path: path, disk: disk).write(files("two"))
    }
    #expect(content(of: "a.csv") == "one")
    #expect(try names(in: parent) == ["x"])
  }

  @Test func `a first result that fails leaves no folder behind`() throws {
    var disk = Disk.system
    disk.writeFile = { path, _ throws(DiskError) in
      throw DiskError(code: ErrorNumber.diskFull.rawValue, path: path)
    }
    let failing = ResultFolder(path: path, disk: disk)
    #expect(throws: ResultFolderError.self) { try failing.write(files("one")) }
    #expect(try names(in: folder.path) == [])
  }

  @Test func `a cancelled run leaves the earlier result and nothing else`() async throws {
    try ResultFolder(path: path).write(files("one"))
    let result = ResultFolder(path: path)
    let newer = files("two")
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      try result.write(newer)
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(content(of: "a.csv") == "one")
    #expect(try names(in: parent) == ["x"])
  }

  // MARK: File systems that cannot swap

  private var disksWithoutExchange: Disk {
    var disk = Disk.system
    disk.exchange = { _, path throws(DiskError) in
      throw DiskError(code: ErrorNumber.unsupported.rawValue, path: path)
    }
    return disk
  }

  @Test func `two renames replace a result where folders cannot be swapped`() throws {
    try ResultFolder(path: path).write(files("one"))
    try ResultFolder(path: path, disk: disksWithoutExchange).write(files("two"))
    #expect(content(of: "a.csv") == "two")
    #expect(try names(in: parent) == ["x"])
  }

  @Test func `a second rename that fails undoes the first`() throws {
    try ResultFolder(path: path).write(files("one"))
    var disk = disksWithoutExchange
    let rename = disk.rename
    disk.rename = { path, newPath throws(DiskError) in
      guard !path.contains(".tusen-new-") else {
        throw DiskError(code: ErrorNumber.readOnly.rawValue, path: newPath)
      }
      try rename(path, newPath)
    }
    #expect(throws: ResultFolderError.self) {
      try ResultFolder(path: path, disk: disk).write(files("two"))
    }
    #expect(content(of: "a.csv") == "one")
    #expect(try names(in: parent) == ["x"])
  }

  @Test func `the next start undoes a swap that was killed half-way`() throws {
    try ResultFolder(path: path).write(files("one"))
    try FileManager.default.moveItem(atPath: path, toPath: parent + "/.x.tusen-old")
    try ResultFolder(path: path).prepare()
    #expect(content(of: "a.csv") == "one")
    #expect(try names(in: parent) == ["x"])
  }

  @Test func `the next start removes what killed runs left, and only that`() throws {
    try ResultFolder(path: path).write(files("one"))
    for name in [".x.tusen-new-4711", ".x.tusen-old", ".y.tusen-new-1", ".x-mine"] {
      try FileManager.default.createDirectory(
        atPath: parent + "/" + name + "/deep", withIntermediateDirectories: true)
    }
    try ResultFolder(path: path).prepare()
    #expect(try names(in: parent) == [".x-mine", ".y.tusen-new-1", "x"])
    #expect(content(of: "a.csv") == "one")
  }

  @Test func `many writers at once leave one whole result`() async throws {
    let path = path
    let results = (0..<8).map { files("\($0)") }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for files in results {
        group.addTask {
          try? ResultFolder(path: path).write(files)
        }
      }
      try await group.waitForAll()
    }
    let first = try #require(content(of: "a.csv"))
    #expect(content(of: "b.svg") == first)
    #expect(try names(in: parent) == ["x"])
  }
}

/// System error numbers that a disk may answer with on Linux.
enum ErrorNumber: Int32, Sendable {
  case fileTooLarge = 27
  case diskFull = 28
  case readOnly = 30
  case unsupported = 95
}

/// A folder that is removed when the test ends.
final class TemporaryFolder: Sendable {
  let path: String

  init() {
    let base = FileManager.default.temporaryDirectory.path
    path = base + "/tusen-tests-\(UInt64.random(in: .min ... .max))"
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}
