/// The dots of one kind of programmes, and the names that have room beside them.
struct ReferenceDots {
  let programmes: [ReferenceClassDots.Programme]

  /// How many steps each dot stands above the middle of its row.
  let levels: [Int]
  let middle: Double
  let plot: Plot
  let numbers: NumberStyle

  /// The least distance of two dots.
  static let spacing = 11.5
  private static let radius = 5.0
  private static let nameRoom = 17.0

  /// The height of a row whose dots reach so many steps up or down.
  static func height(reach: Int) -> Double {
    2 * (Double(reach) * spacing + radius + nameRoom)
  }

  /// Filled where the target was reached; an arrow where the ratio lies beyond the axis.
  func draw(on canvas: inout Canvas) {
    let theme = canvas.theme
    for (programme, level) in zip(programmes, levels) {
      let place = place(of: programme, level)
      DotMark(
        x: shown(programme), y: 0, radius: Self.radius,
        colour: programme.ratio >= 1 ? theme.accent : theme.rule, isHollow: programme.ratio < 1
      ).draw(in: plot.row(at: place.y), on: &canvas)
      guard isBeyond(programme) else { continue }
      ArrowHead(tip: Point(place.x + 16, place.y), direction: Point(1, 0))
        .draw(theme.accent, on: &canvas)
      canvas.keepClear(
        Rectangle(left: place.x, top: place.y - 5, right: place.x + 16, bottom: place.y + 5))
    }
  }

  /// Names where they cover nothing: above, below or beside their dot; the others are in the table.
  func drawNames(on canvas: inout Canvas) {
    let room = Rectangle(
      left: plot.frame.left + 2, top: plot.frame.top, right: plot.frame.right + 20,
      bottom: plot.frame.bottom)
    for (programme, level) in zip(programmes, levels) {
      let boxes = boxes(
        for: text(of: programme, canvas.theme), at: place(of: programme, level), canvas.theme)
      let free = boxes.first { room.contains($0.frame) && canvas.isFree($0, margin: 3) }
      if let free { canvas.drawCovering(free) }
    }
  }

  private func text(of programme: ReferenceClassDots.Programme, _ theme: Theme) -> String {
    let name = TextWrapping.shortened(programme.name, width: 130, style: theme.small)
    return isBeyond(programme) ? name + " " + numbers.percent(programme.ratio) : name
  }

  /// The places of a name, the best first.
  private func boxes(for text: String, at dot: Point, _ theme: Theme) -> [TextBox] {
    let style = theme.small
    let above = dot.y - Self.radius - 7
    let below = dot.y + Self.radius + 4 + 0.8 * style.size
    let beside = dot.y + 0.35 * style.size
    let places: [(Double, Double, TextBox.Anchor)] = [
      (above, dot.x, .middle), (below, dot.x, .middle),
      (above, dot.x - Self.radius, .start), (above, dot.x + Self.radius, .end),
      (below, dot.x - Self.radius, .start), (below, dot.x + Self.radius, .end),
      (beside, dot.x + Self.radius + 5, .start), (beside, dot.x - Self.radius - 5, .end),
    ]
    return places.map { baseline, x, anchor in
      TextBox(text, at: Point(x, baseline), anchor: anchor, style: style, on: theme.background)
    }
  }

  private func isBeyond(_ programme: ReferenceClassDots.Programme) -> Bool {
    programme.ratio > plot.x.domain.upperBound
  }

  private func shown(_ programme: ReferenceClassDots.Programme) -> Double {
    min(programme.ratio, plot.x.domain.upperBound)
  }

  private func place(of programme: ReferenceClassDots.Programme, _ level: Int) -> Point {
    Point(
      plot.x.position(of: shown(programme)), middle - Double(level) * Self.spacing)
  }
}
