/// A rendering read back by a strict reader that shares nothing with the writer.
///
/// It knows as much of XML as the portable profile allows: elements, attributes in double quotes,
/// text, and the five entities; anything else is a failure.
struct ParsedSVG: Sendable {
  struct Element: Sendable {
    var name: String
    var attributes: [String: String]
    var text = ""
    /// Names and ids of the elements around it, outermost first.
    var ancestors: [(name: String, id: String)]
  }

  private(set) var elements: [Element] = []

  /// What the reader stumbled over; `nil` for a well-formed file.
  private(set) var failure: String?

  private var open: [Int] = []
  private var rest: Substring

  init(_ rendering: String) {
    rest = rendering[...]
    do {
      while !rest.isEmpty { try rest.first == "<" ? readTag() : readText() }
      if !open.isEmpty { throw Malformed(what: "an element stays open") }
      if elements.filter({ $0.ancestors.isEmpty }).count != 1 {
        throw Malformed(what: "there is one root")
      }
    } catch {
      failure = "\(error)"
    }
  }

  func elements(named name: String) -> [Element] {
    elements.filter { $0.name == name }
  }

  private struct Malformed: Error {
    var what: String
  }

  private mutating func readText() throws {
    let text = rest.prefix { $0 != "<" }
    rest = rest[text.endIndex...]
    if let last = open.last {
      elements[last].text += try Self.unescaped(text)
    } else if text.contains(where: { $0 != "\n" }) {
      throw Malformed(what: "text outside the root")
    }
  }

  private mutating func readTag() throws {
    if let close = rest.prefixMatch(of: /<\/([A-Za-z:]+)>/) {
      rest = rest[close.range.upperBound...]
      guard let last = open.popLast(), elements[last].name == close.1 else {
        throw Malformed(what: "</\(close.1)> closes nothing")
      }
      return
    }
    guard let start = rest.prefixMatch(of: /<([A-Za-z:]+)((?:\ [A-Za-z0-9:-]+="[^"<]*")*)(\/?)>/)
    else { throw Malformed(what: "no tag: \(rest.prefix(40))") }
    rest = rest[start.range.upperBound...]
    var attributes: [String: String] = [:]
    for match in start.2.matches(of: /\ ([A-Za-z0-9:-]+)="([^"]*)"/) {
      let isNew = attributes.updateValue(try Self.unescaped(match.2), forKey: String(match.1)) == nil
      if !isNew { throw Malformed(what: "\(match.1) occurs twice") }
    }
    let ancestors = open.map { (name: elements[$0].name, id: elements[$0].attributes["id"] ?? "") }
    elements.append(Element(name: String(start.1), attributes: attributes, ancestors: ancestors))
    if start.3.isEmpty { open.append(elements.count - 1) }
  }

  private static func unescaped(_ text: Substring) throws -> String {
    let entities = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
    var result = ""
    var rest = text
    while let ampersand = rest.firstIndex(of: "&") {
      result += rest[..<ampersand]
      guard let end = rest[ampersand...].firstIndex(of: ";"),
        let character = entities[String(rest[rest.index(after: ampersand)..<end])]
      else { throw Malformed(what: "no entity: \(rest[ampersand...].prefix(10))") }
      result += character
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
