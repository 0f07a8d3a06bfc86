import Foundation

/// Data go here.
enum StandardOutput {
  /// Writes text.
  ///
  /// - Throws: ``Failure`` where the text cannot be written, such as to a full disk.
  static func write(_ text: String) throws(Failure) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      throw Failure(.cannotWrite, "standard output cannot be written; is the disk full?")
    }
  }
}

/// Messages, findings and progress go here; what cannot be said is not said.
enum StandardError {
  /// Writes text.
  static func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  /// Whether a person watches.
  static let isTerminal = isatty(FileHandle.standardError.fileDescriptor) == 1
}

/// All of standard input.
enum StandardInput {
  /// Reads to the end.
  static func read() -> [UInt8] {
    Array(FileHandle.standardInput.readDataToEndOfFile())
  }
}
