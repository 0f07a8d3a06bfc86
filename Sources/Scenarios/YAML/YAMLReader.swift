import Diagnostics
import Yams

/// Reads one YAML document into nodes with places.
enum YAMLReader {
  /// The document's root, or `nil` with a finding that says why not.
  static func root(of source: SourceText, findings: Findings) -> YAMLNode? {
    let start = Place(file: source.file, line: 1, column: 1)
    guard source.text.contains(where: { !$0.isWhitespace }) else {
      findings.add(
        .notYAML, at: start, "the file is empty", fix: "write a scenario")
      return nil
    }
    let lines = (1...source.lineCount).map { source.scalars(ofLine: $0) }
    if let refusal = YAMLOutline(of: lines).refusal {
      report(refusal, in: source, findings: findings)
      return nil
    }
    guard let (root, aliases) = compose(source, findings: findings) else { return nil }
    guard let root else {
      findings.add(.notYAML, at: start, "the file holds no key", fix: "write a scenario")
      return nil
    }
    return YAMLNodeReader(
      file: source.file, lines: lines, findings: findings, keyAliases: aliases
    ).node(from: root)
  }

  /// Parses the text; a repeated key, at which the parser stops, is renamed so that it goes on.
  private static func compose(
    _ source: SourceText, findings: Findings
  ) -> (root: Node?, keyAliases: [String: String])? {
    var keys = RepeatedKeys(text: source.text)
    while true {
      do {
        let parser = try Parser(yaml: keys.text, resolver: .basic, encoding: .utf8)
        return (try parser.singleRoot(), keys.aliases)
      } catch YamlError.duplicatedKeysInMapping(let names, let context) {
        guard keys.rename(oneOf: names, at: context.mark.line, context.mark.column) else {
          findings.add(
            .repeatedKey,
            at: Place(file: source.file, line: context.mark.line, column: context.mark.column),
            "a key is repeated", fix: "keep one of them")
          return nil
        }
      } catch let error as YamlError {
        report(error, in: source, findings: findings)
        return nil
      } catch {
        findings.add(
          .notYAML, at: Place(file: source.file, line: 1, column: 1), "the file is not YAML")
        return nil
      }
    }
  }

  private static func report(_ error: YamlError, in source: SourceText, findings: Findings) {
    var place = Place(file: source.file, line: 1, column: 1)
    var problem = "the text cannot be read"
    switch error {
    case .scanner(_, let text, let mark, _), .parser(_, let text, let mark, _):
      place = Place(file: source.file, line: mark.line, column: mark.column)
      problem = text
    case .composer(_, let text, let mark, _):
      place = Place(file: source.file, line: mark.line, column: mark.column)
      if text.contains("another document") {
        findings.add(
          .notYAML, at: place, "a second document starts here; a scenario file holds one",
          fix: "put each scenario into a file of its own")
        return
      }
      problem = text
    default: break
    }
    findings.add(
      .notYAML, at: clamped(place, to: source), "not valid YAML: \(problem)",
      fix: hint(for: problem))
  }

  /// The parser names the end of the text as the line after the last.
  private static func clamped(_ place: Place, to source: SourceText) -> Place {
    guard place.line > source.lineCount else { return place }
    let last = source.lineCount
    return Place(file: place.file, line: last, column: source.scalars(ofLine: last).count + 1)
  }

  private static func hint(for problem: String) -> String {
    if problem.contains("mapping values are not allowed") {
      return "put a text that contains a colon into quotes, and indent the keys of one group alike"
    }
    if problem.contains("cannot start any token") {
      return "indent with spaces, not tabs, and put text that starts with a sign into quotes"
    }
    if problem.contains("expected ',' or") {
      return "close the bracket or brace, and separate what stands in it by commas"
    }
    if problem.contains("end of stream") || problem.contains("document indicator") {
      return "close the quotation mark"
    }
    return "check the indentation, brackets and quotation marks up to this place"
  }

  private static func report(
    _ refusal: (reason: YAMLOutline.Refusal, line: Int, column: Int), in source: SourceText,
    findings: Findings
  ) {
    func place(_ word: String) -> Place {
      Place(
        file: source.file, line: refusal.line, column: refusal.column,
        length: word.unicodeScalars.count)
    }
    switch refusal.reason {
    case .tooDeep:
      findings.add(
        .unsupportedYAML, at: place(" "),
        "the file nests deeper than \(YAMLOutline.depthLimit) levels",
        why: "no key of a scenario lies so deep", fix: "look for a bracket that is never closed",
        limit: "\(YAMLOutline.depthLimit)")
    case .anchor(let word), .alias(let word):
      findings.add(
        .unsupportedYAML, at: place(word), "`\(word)` is an anchor or alias, which is not read",
        why: "a reader has to see each number where it is used",
        fix: "write the value out, reuse a file with `extends`, or put text into quotes",
        value: word)
    case .tag(let word):
      findings.add(
        .unsupportedYAML, at: place(word), "`\(word)` is a YAML tag, which is not read",
        fix: "delete it, or put text into quotes", value: word)
    }
  }
}
