/// The names of the families at the right end, each with its value there, its weight, and a bar as
/// long as the weight.
struct FamilyEndLabels {
  private struct Row {
    var name: String
    var value: Double
    var weight: Double?
    var colour: Colour
    var style: TextStyle
  }

  private let rows: [Row]
  private let y: LinearScale
  private let numbers: NumberStyle
  private let heading: String
  private let nameWidth: Double
  private let weightWidth: Double

  private static let gap = 22.0
  private static let widestName = 170.0
  private static let longestBar = 40.0

  init(chart: FamilyComparison, y: LinearScale, theme: Theme) {
    self.y = y
    numbers = chart.numbers
    heading = TextWrapping.shortened(chart.labels.weight, width: 90, style: theme.small)
    let figures = Figures(within: y.domain, numbers: chart.numbers)
    rows = chart.families.enumerated().compactMap { index, family in
      guard let last = family.extrapolated.last ?? family.fitted.last else { return nil }
      let style = index == 0 ? theme.strongLabel : theme.label
      let mark =
        last.value > y.domain.upperBound ? " ▲" : last.value < y.domain.lowerBound ? " ▼" : ""
      let figure = figures.text(of: last.value) + mark
      let room = Self.widestName - style.width(of: " " + figure)
      return Row(
        name: TextWrapping.shortened(family.name, width: room, style: style) + " " + figure,
        value: max(y.domain.lowerBound, min(last.value, y.domain.upperBound)),
        weight: family.weight, colour: theme.family(index), style: style)
    }
    nameWidth = rows.map { $0.style.width(of: $0.name) }.max() ?? 0
    let shares = rows.map { $0.style.width(of: $0.weight.map(chart.numbers.share) ?? "") }
    weightWidth = max(
      (shares.max() ?? 0) + 6 + Self.longestBar, theme.small.width(of: heading))
  }

  /// The room that the labels need right of the plot.
  var width: Double { rows.isEmpty ? 0 : Self.gap + nameWidth + 12 + weightWidth }

  func draw(in plot: Plot, on canvas: inout Canvas) {
    let lineHeight = canvas.theme.label.lineHeight
    let wishes = rows.map {
      Spread.Item(centre: y.position(of: $0.value), length: lineHeight)
    }
    let bounds = plot.frame.top + 2...plot.frame.bottom + 8
    let places = Spread.centres(of: wishes, within: bounds, gap: 1)
    let names = plot.frame.right + Self.gap
    let bars = names + nameWidth + 12
    if !rows.isEmpty {
      let top = (places.min() ?? plot.frame.top) - lineHeight
      canvas.draw(heading, at: Point(bars, top + 4), style: canvas.theme.small)
    }
    for (row, place) in zip(rows, places) {
      RuleMark(
        from: Point(plot.frame.right + 3, y.position(of: row.value)),
        to: Point(names - 4, place), stroke: row.colour, width: 2
      ).draw(on: &canvas)
      let baseline = place + 0.35 * row.style.size
      canvas.draw(row.name, at: Point(names, baseline), style: row.style)
      guard let weight = row.weight else { continue }
      let length = max(weight * Self.longestBar, weight > 0 ? 0.5 : 0)
      if length > 0 {
        canvas.draw(
          Element(
            .rect,
            [
              .x: CoordinateText.of(bars), .y: CoordinateText.of(place - 5),
              .width: CoordinateText.of(length), .height: "10", .fill: row.colour.text,
            ]))
      }
      canvas.draw(
        numbers.share(weight), at: Point(bars + length + 6, baseline), style: row.style)
    }
  }
}
