/// Names of files in results, which are the same wherever a result is made.
enum PortableName {
  /// A relative path stays, an absolute one keeps the file's name only.
  static func of(_ path: String) -> String {
    path.hasPrefix("/") ? path.split(separator: "/").last.map(String.init) ?? path : path
  }
}
