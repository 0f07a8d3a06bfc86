import Diagnostics
import Yams

/// Turns the parser's nodes into nodes with places from start to end, and reports repeated keys.
struct YAMLNodeReader {
  let file: String

  /// The scalars of each line: looked into once a node, however long the line.
  let lines: [[Unicode.Scalar]]

  let findings: Findings
  let keyAliases: [String: String]

  func node(from node: Node) -> YAMLNode {
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain || scalar.style == .any
      return YAMLNode(
        place: place(of: scalar, isPlain: isPlain),
        content: .scalar(scalar.string, isPlain: isPlain))
    case .sequence(let sequence):
      return YAMLNode(
        place: place(at: sequence.mark, length: 1),
        content: .sequence(sequence.map(self.node(from:))))
    case .mapping(let mapping):
      return YAMLNode(
        place: place(at: mapping.mark, length: 1), content: .mapping(entries(of: mapping)))
    case .alias(let alias):
      return YAMLNode(
        place: place(at: alias.mark, length: 1), content: .scalar("", isPlain: true))
    }
  }

  private func entries(of mapping: Node.Mapping) -> [YAMLNode.Entry] {
    var entries: [YAMLNode.Entry] = []
    var first: [String: Place] = [:]
    for (keyNode, value) in mapping {
      guard let scalar = keyNode.scalar else {
        findings.add(
          .unsupportedYAML, at: place(at: keyNode.mark, length: 1),
          "a key is a list or a group of keys; keys are words", fix: "write a word")
        continue
      }
      let key = keyAliases[scalar.string] ?? scalar.string
      let keyPlace = place(of: scalar, isPlain: scalar.style == .plain)
      if key == "<<" {
        findings.add(
          .unsupportedYAML, at: keyPlace, "`<<` merges another group of keys, which is not read",
          why: "a reader has to see each number where it is used",
          fix: "reuse a file with `extends`", value: key)
        continue
      }
      if let earlier = first[key] {
        findings.add(
          .repeatedKey, at: keyPlace, "the key `\(key)` is repeated",
          label: "first on line \(earlier.line)",
          fix: "keep one of them", value: key, related: [(earlier, "`\(key)` first set here")])
        continue
      }
      first[key] = keyPlace
      let entry = YAMLNode.Entry(key: key, keyPlace: keyPlace, value: node(from: value))
      if let last = entries.indices.last, refusesComma(between: entries[last].value, and: entry) {
        entries[last].value.isRefused = true
      } else {
        entries.append(entry)
      }
    }
    return entries
  }

  /// Whether a comma within braces has cut a number in two: `{rate: 0,5 to 4}` is `rate: 0` and a
  /// key `5 to 4`.
  private func refusesComma(between value: YAMLNode, and entry: YAMLNode.Entry) -> Bool {
    guard entry.value.isEmpty, entry.key.first?.isNumber == true,
      case .scalar(let start, true) = value.content, start.last?.isNumber == true,
      value.place.endLine == entry.keyPlace.line,
      value.place.endColumn + 1 == entry.keyPlace.column
    else { return false }
    let whole = "\(start),\(entry.key)"
    let digits = entry.key.prefix { $0.isNumber }
    let head = start.prefix { $0 != " " }
    let readings = (digits.count == 3 ? ["\(head) \(digits)"] : []) + ["\(head).\(digits)"]
    let problem = QuantityProblem.ambiguous(whole, readings)
    findings.add(
      problem.check,
      at: Place(
        file: file, line: value.place.line, column: value.place.column,
        length: entry.keyPlace.endColumn - value.place.column),
      problem.message, why: "within braces a comma ends the value", fix: problem.fix,
      value: whole)
    return true
  }

  private func place(at mark: Mark?, length: Int) -> Place {
    Place(
      file: file, line: mark?.line ?? 1, column: mark?.column ?? 1, length: length)
  }

  /// The parser marks starts only; the end is found in the line itself.
  private func place(of scalar: Node.Scalar, isPlain: Bool) -> Place {
    guard let mark = scalar.mark else { return place(at: nil, length: 1) }
    let line = lines.indices.contains(mark.line - 1) ? lines[mark.line - 1] : []
    let start = mark.column - 1
    guard start < line.count else { return place(at: mark, length: 1) }
    if isPlain {
      let length = scalar.string.unicodeScalars.count
      let fits = start + length <= line.count && !scalar.string.contains("\n")
      return place(at: mark, length: max(1, fits ? length : line.count - start))
    }
    let quote = line[start]
    guard quote == "\"" || quote == "'" else { return place(at: mark, length: line.count - start) }
    var end = start + 1
    while end < line.count, line[end] != quote {
      end += line[end] == "\\" && quote == "\"" ? 2 : 1
    }
    return place(at: mark, length: min(end, line.count - 1) - start + 1)
  }
}
