/// An element of the portable profile, with its attributes and what stands inside it.
package struct Element: Sendable, Equatable {
  /// The elements that every program draws alike, and those of the provenance inside `metadata`.
  package enum Name: String, Sendable, CaseIterable {
    case svg, title, desc, metadata, g, rect, line, polyline, path, circle, text
    case rdf = "rdf:RDF"
    case description = "rdf:Description"
    case dcTitle = "dc:title"
    case dcDescription = "dc:description"
    case dcCreator = "dc:creator"
    case dcSource = "dc:source"
    case dcIdentifier = "dc:identifier"
    case dcLanguage = "dc:language"
    case dcFormat = "dc:format"
    case dcRights = "dc:rights"
    case dcDate = "dc:date"
  }

  /// The attributes that those elements may carry.
  package enum Attribute: String, Sendable, CaseIterable {
    case x, y, x1, y1, x2, y2, cx, cy, r, d, points, width, height, viewBox, role, id
    case fill, stroke, xmlns
    case strokeWidth = "stroke-width"
    case strokeDashes = "stroke-dasharray"
    case strokeJoin = "stroke-linejoin"
    case strokeCap = "stroke-linecap"
    case fontFamily = "font-family"
    case fontSize = "font-size"
    case fontWeight = "font-weight"
    case textAnchor = "text-anchor"
    case labelledBy = "aria-labelledby"
    case language = "xml:lang"
    case rdfNamespace = "xmlns:rdf"
    case dcNamespace = "xmlns:dc"
    case about = "rdf:about"
  }

  /// What kind of element it is.
  package var name: Name

  /// The part of the id after the drawing's prefix; `nil` for the many without one.
  package var localID: String?

  /// Attributes by name; drawn in alphabetic order.
  package var attributes: [Attribute: String]

  /// Elements inside, in drawing order.
  package var children: [Element]

  /// Text inside, unescaped.
  package var content: String?

  /// An element from its parts.
  package init(
    _ name: Name, id: String? = nil, _ attributes: [Attribute: String] = [:],
    children: [Element] = [], content: String? = nil
  ) {
    self.name = name
    self.localID = id
    self.attributes = attributes
    self.children = children
    self.content = content
  }
}
