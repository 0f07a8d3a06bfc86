/// The anatomy that all charts share: title, subtitle and callout above the plot, notes and source
/// below.
struct Sheet {
  var slug: String
  var texts: ChartTexts
  var theme = Theme.house

  static let width = 640.0
  static let margin = 16.0
  static let usualHeight = 400.0

  /// The room between the margins, without a height.
  static let column = Rectangle(left: margin, top: 0, right: width - margin, bottom: 0)

  /// The height of the part between the words, before axes and labels take their share.
  enum BodyHeight {
    /// What is left of the usual height, but no less than this.
    case atLeast(Double)

    /// Exactly this: the chart has rows to place.
    case exactly(Double)
  }

  /// A drawing whose body is drawn by `draw` into the room between the words.
  func drawing(
    of numbers: DataTable, height bodyHeight: BodyHeight,
    _ draw: (Rectangle, inout Canvas) -> Void
  ) -> SVGDrawing {
    let header = header
    let footer = footer
    let words = 2 * Self.margin + header.height + footer.height
    let body =
      switch bodyHeight {
      case .atLeast(let least): max(least, Self.usualHeight - words)
      case .exactly(let height): height
      }
    let size = Size(width: Self.width, height: (words + body).rounded(.up))
    var canvas = Canvas(theme: theme)
    canvas.draw(
      Element(
        .rect,
        [
          .x: "0", .y: "0", .width: CoordinateText.of(size.width),
          .height: CoordinateText.of(size.height), .fill: theme.background.text,
        ]))
    canvas.group("header") { header.draw(from: Self.margin, on: &$0) }
    let frame = Rectangle(
      left: Self.margin, top: Self.margin + header.height, right: size.width - Self.margin,
      bottom: Self.margin + header.height + body)
    draw(frame, &canvas)
    canvas.group("footer") { footer.draw(from: frame.bottom, on: &$0) }
    return SVGDrawing(
      slug: slug, size: size, texts: texts, canvas: canvas, plottedNumbers: numbers)
  }

  private var header: TextBlock {
    var block = TextBlock(width: Self.width - 2 * Self.margin, left: Self.margin)
    block.add(balanced: texts.title, style: theme.title, limit: 2)
    block.add(space: 3)
    block.add(balanced: texts.subtitle, style: theme.subtitle, limit: 3)
    if let callout = texts.callout {
      block.add(space: 5)
      block.add(balanced: callout, style: theme.callout, limit: 3)
    }
    block.add(space: 10)
    return block
  }

  private var footer: TextBlock {
    var block = TextBlock(width: Self.width - 2 * Self.margin, left: Self.margin)
    block.add(space: 10)
    for note in texts.notes { block.add(note, style: theme.small, limit: 6) }
    if !texts.notes.isEmpty { block.add(space: 4) }
    block.add(texts.source, style: theme.small, limit: 4)
    return block
  }
}
