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
    try take("<")
    if rest.first == "/" {
      try take("/")
      let name = takeName()
      try take(">")
      guard let last = open.popLast(), elements[last].name == name else {
        throw Malformed(what: "</\(name)> closes nothing")
      }
      return
    }
    let name = takeName()
    if name.isEmpty { throw Malformed(what: "no element: \(rest.prefix(40))") }
    var attributes: [String: String] = [:]
    while rest.first == " " {
      let (name, value) = try takeAttribute()
      if attributes.updateValue(value, forKey: name) != nil {
        throw Malformed(what: "\(name) occurs twice")
      }
    }
    let ancestors = open.map { (name: elements[$0].name, id: elements[$0].attributes["id"] ?? "") }
    elements.append(Element(name: name, attributes: attributes, ancestors: ancestors))
    if rest.first == "/" {
      try take("/")
    } else {
      open.append(elements.count - 1)
    }
    try take(">")
  }

  private mutating func takeAttribute() throws -> (name: String, value: String) {
    try take(" ")
    let name = takeName()
    try take("=")
    try take("\"")
    let value = rest.prefix { $0 != "\"" && $0 != "<" }
    rest = rest[value.endIndex...]
    try take("\"")
    return (name, try Self.unescaped(value))
  }

  private mutating func takeName() -> String {
    let name = rest.prefix {
      ($0.isASCII && ($0.isLetter || $0.isNumber)) || $0 == ":" || $0 == "-"
    }
    rest = rest[name.endIndex...]
    return String(name)
  }

  private mutating func take(_ character: Character) throws {
    guard rest.first == character else {
      throw Malformed(what: "\(character) is missing before \(rest.prefix(40))")
    }
    rest = rest.dropFirst()
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
