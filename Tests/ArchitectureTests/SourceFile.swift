/// What a Swift file says about itself, line by line.
struct SourceFile {
  /// The modules that it imports, with any access level, attribute or kind of symbol.
  var imports: [String]

  /// Whether any of its code is marked as unsafe.
  var holdsUnsafeCode: Bool

  init(text: String) {
    let code = text.split(whereSeparator: \.isNewline).map { $0.drop(while: \.isWhitespace) }
      .filter { !$0.hasPrefix("//") }
    let statement = /(?:@\w+(?:\([^)]*\))? +)*(?:\w+ +)?import +(?:[a-z]+ +)?(\w+)[\w.]*\s*/
    imports = code.compactMap { line in
      line.wholeMatch(of: statement).map { String($0.1) }
    }
    holdsUnsafeCode = code.contains { $0.contains(/\bunsafe\b/) }
  }
}
