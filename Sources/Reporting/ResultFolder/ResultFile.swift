/// A file of a result folder, by name and content.
package struct ResultFile: Sendable, Equatable {
  /// The name within the folder.
  package var name: String

  /// The content.
  package var bytes: [UInt8]

  /// A file of bytes.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// A file of UTF-8 text.
  package init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }
}
