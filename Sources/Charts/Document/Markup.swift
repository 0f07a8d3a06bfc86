/// Elements written as XML: attributes sorted, one element a line, LF.
package struct Markup {
  /// Stands before every id, so that charts inlined in one page share none.
  package var idPrefix: String

  /// The text so far.
  package private(set) var text = ""

  /// An empty text whose ids will begin with `idPrefix`.
  package init(idPrefix: String) {
    self.idPrefix = idPrefix
  }

  /// Writes an element and what it contains.
  package mutating func append(_ element: Element, depth: Int = 0) {
    let indentation = String(repeating: "  ", count: depth)
    text += indentation + "<" + element.name.rawValue
    for (name, value) in pairs(of: element) {
      text += " " + name + "=\"" + Self.escaped(value) + "\""
    }
    if let content = element.content {
      text += ">" + Self.escaped(content) + "</" + element.name.rawValue + ">\n"
    } else if element.children.isEmpty {
      text += "/>\n"
    } else {
      text += ">\n"
      for child in element.children { append(child, depth: depth + 1) }
      text += indentation + "</" + element.name.rawValue + ">\n"
    }
  }

  private func pairs(of element: Element) -> [(String, String)] {
    var pairs = element.attributes.map { ($0.key.rawValue, $0.value) }
    if let id = element.localID { pairs.append(("id", idPrefix + id)) }
    return pairs.sorted { $0.0 < $1.0 }
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
