import Testing

/// The targets of `Package.swift` in the order in which they stand there, bottom to top.
struct Manifest: Sendable {
  struct Target: Sendable, CustomTestStringConvertible {
    enum Kind: String {
      case target, executableTarget, testTarget, systemLibrary
    }

    var kind: Kind
    var name: String
    /// Names of targets and of other packages' products.
    var dependencies: [String]

    /// The target's folder, relative to the package.
    var folder: String { (kind == .testTarget ? "Tests/" : "Sources/") + name }
    var testDescription: String { name }
  }

  var targets: [Target]

  /// Reads the manifest's text: a small part of Swift, which the layout of this manifest keeps to.
  init(text: String) {
    let code = text.split(separator: "\n").filter {
      !$0.drop(while: \.isWhitespace).hasPrefix("//")
    }.joined(separator: "\n")
    let start = /\.(target|executableTarget|testTarget|systemLibrary)\(\s*name: "(\w+)"/
    targets = code.matches(of: start).compactMap { match in
      Target.Kind(rawValue: String(match.1)).map { kind in
        let rest = code[match.range.upperBound...]
        return Target(
          kind: kind, name: String(match.2), dependencies: Self.dependencies(in: rest))
      }
    }
  }

  /// The names in the `dependencies: […]` that follows directly on a target's name, or none.
  private static func dependencies(in rest: Substring) -> [String] {
    guard let list = rest.prefixMatch(of: /\s*,\s*dependencies: \[([^\]]*)\]/)?.1 else {
      return []
    }
    return list.replacing(/, package: "[^"]*"/, with: "").matches(of: /"([^"]+)"/).map {
      String($0.1)
    }
  }
}
