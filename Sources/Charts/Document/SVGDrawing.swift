/// A finished chart: a picture in the portable SVG profile, its words, and the numbers it shows.
public struct SVGDrawing: Sendable {
  /// The name that its ids begin with, such as `fan`.
  public let slug: String

  /// The width in CSS pixels.
  public let width: Double

  /// The height in CSS pixels.
  public let height: Double

  /// The text that stands for the picture where it cannot be seen.
  public let alternativeText: String

  /// The numbers drawn, for the CSV file beside the picture.
  public let plottedNumbers: DataTable

  /// Where each line of text stands; what the layout tests look at.
  package let textBoxes: [TextBox]

  /// The rooms of marks that labels must keep clear of; what the layout tests look at.
  package let markRooms: [Rectangle]

  private let content: [Element]
  private let texts: ChartTexts

  init(
    slug: String, size: Size, texts: ChartTexts, canvas: Canvas, plottedNumbers: DataTable
  ) {
    precondition(
      slug.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
        && slug.first?.isLetter == true, "a slug is in kebab-case: \(slug)")
    self.slug = slug
    self.width = size.width
    self.height = size.height
    self.alternativeText = PortableText.of(texts.alternative)
    self.plottedNumbers = plottedNumbers
    self.textBoxes = canvas.textBoxes
    self.markRooms = canvas.obstacles
    self.content = canvas.elements
    self.texts = texts
  }

  /// The file's text: UTF-8, LF, attributes sorted, a newline at the end; the same for the same
  /// chart.
  ///
  /// Every id is `<slug>-<8 hexadecimal digits of the content's hash>-…`.
  public func render() -> String {
    let anonymous = markup(idPrefix: "")
    return markup(idPrefix: "\(slug)-\(Fingerprint(of: anonymous).text)-")
  }

  private func markup(idPrefix: String) -> String {
    let width = CoordinateText.of(width)
    let height = CoordinateText.of(height)
    let root = Element(
      .svg,
      [
        .xmlns: "http://www.w3.org/2000/svg",
        .width: width,
        .height: height,
        .viewBox: "0 0 \(width) \(height)",
        .role: "img",
        .labelledBy: "\(idPrefix)title \(idPrefix)desc",
        .language: texts.language,
        .fontFamily: Theme.fontFamily,
      ],
      children: [
        Element(.title, id: "title", content: PortableText.of(texts.title)),
        Element(.desc, id: "desc", content: alternativeText),
        texts.provenance.metadata(for: texts),
      ] + content)
    var markup = Markup(idPrefix: idPrefix)
    markup.append(root)
    return markup.text
  }
}
