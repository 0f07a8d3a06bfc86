/// Where a drawing comes from, as Dublin Core inside the file: no clock, no path of a machine.
public struct Provenance: Sendable, Equatable {
  /// The tool and its version, such as `Tusen 0.1.0`.
  public var creator: String

  /// The scenario's relative path and SHA-256.
  public var source: String

  /// The id of the run, a hash of what determined it.
  public var identifier: String

  /// The terms of use, or `nil` where nobody stated any.
  public var rights: String?

  /// An ISO 8601 date that the user asked for, or `nil`: the clock is never read.
  public var date: String?

  /// A provenance from its fields.
  public init(
    creator: String, source: String, identifier: String, rights: String? = nil, date: String? = nil
  ) {
    self.creator = creator
    self.source = source
    self.identifier = identifier
    self.rights = rights
    self.date = date
  }

  func metadata(for texts: ChartTexts) -> Element {
    var fields: [Element] = [
      Element(.dcTitle, content: PortableText.of(texts.title)),
      Element(.dcDescription, content: PortableText.of(texts.alternative)),
      Element(.dcCreator, content: PortableText.of(creator)),
      Element(.dcSource, content: PortableText.of(source)),
      Element(.dcIdentifier, content: PortableText.of(identifier)),
      Element(.dcLanguage, content: texts.language),
      Element(.dcFormat, content: "image/svg+xml"),
    ]
    if let rights { fields.append(Element(.dcRights, content: PortableText.of(rights))) }
    if let date { fields.append(Element(.dcDate, content: PortableText.of(date))) }
    let description = Element(.description, [.about: ""], children: fields)
    let rdf = Element(
      .rdf,
      [
        .rdfNamespace: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        .dcNamespace: "http://purl.org/dc/elements/1.1/",
      ],
      children: [description])
    return Element(.metadata, children: [rdf])
  }
}
