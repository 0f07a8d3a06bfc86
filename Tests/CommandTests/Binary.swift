import Foundation

/// The program as a user starts it.
enum Binary {
  /// The package's folder.
  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The release binary.
  static let path = package.appending(path: ".build/release/tusen").path()

  /// Whether it has been built.
  static let isThere = FileManager.default.isExecutableFile(atPath: path)

  /// Why a test is skipped without it.
  static let missing = "there is no .build/release/tusen; build it with script/build"

  /// What a program that ran left behind.
  struct Outcome: Sendable {
    var status: Int32
    var output: String
    var errors: String
  }

  /// Starts the program and waits for it.
  static func run(
    _ arguments: [String], in folder: String, input: String = "",
    environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(path, arguments, in: folder, input: input, environment: environment)
  }

  /// Starts the program from a shell, whose `$tusen` it is, and waits for both.
  static func runInShell(_ script: String, in folder: String) throws -> Outcome {
    try run("/bin/sh", ["-c", script], in: folder, environment: ["tusen": path])
  }

  private static func run(
    _ program: String, _ arguments: [String], in folder: String, input: String = "",
    environment: [String: String]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    // Files instead of pipes: no reader has to keep up, whatever the program prints.
    let place = URL(filePath: NSTemporaryDirectory()).appending(path: "tusen-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let names = ["in", "out", "err"].map { place.appending(path: $0) }
    try Data(input.utf8).write(to: names[0])
    try Data().write(to: names[1])
    try Data().write(to: names[2])
    process.standardInput = try FileHandle(forReadingFrom: names[0])
    process.standardOutput = try FileHandle(forWritingTo: names[1])
    process.standardError = try FileHandle(forWritingTo: names[2])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: names[1]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: names[2]), as: UTF8.self))
  }
}
