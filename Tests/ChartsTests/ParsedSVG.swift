import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A rendering read back by an XML parser that is not ours.
struct ParsedSVG: Sendable {
  struct Element: Sendable {
    var name: String
    var attributes: [String: String]
    var text = ""
    /// Names and ids of the elements around it, outermost first.
    var ancestors: [(name: String, id: String)]
  }

  let elements: [Element]

  /// What the parser stumbled over; `nil` for a well-formed file.
  let failure: String?

  init(_ rendering: String) {
    let reader = Reader()
    let parser = XMLParser(data: Data(rendering.utf8))
    parser.delegate = reader
    let isRead = parser.parse()
    elements = reader.elements
    failure = isRead ? nil : parser.parserError.map { "\($0)" } ?? "not well-formed"
  }

  func elements(named name: String) -> [Element] {
    elements.filter { $0.name == name }
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var elements: [Element] = []
    private var open: [Int] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      let ancestors = open.map {
        (name: elements[$0].name, id: elements[$0].attributes["id"] ?? "")
      }
      open.append(elements.count)
      elements.append(Element(name: name, attributes: attributes, ancestors: ancestors))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      guard let last = open.last else { return }
      elements[last].text += text
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      open.removeLast()
    }
  }
}
