/// What stands above the bars: the target over its line with the shares on either side, and below
/// them median and mean, each led to the bar it lies in.
struct FinalCountLabels {
  private struct Average {
    var value: Double
    var text: String
  }

  let chart: FinalCountHistogram
  let bins: CountBins
  let plot: Plot

  /// The room that the three rows of labels need above the plot.
  static func height(theme: Theme) -> Double { 3 * theme.label.lineHeight + 10 }

  func draw(from top: Double, on canvas: inout Canvas) {
    let lineHeight = canvas.theme.label.lineHeight
    drawTarget(baseline: top + lineHeight - 4, on: &canvas)
    drawShares(baseline: top + 2 * lineHeight - 2, on: &canvas)
    drawAverages(baseline: top + 3 * lineHeight, on: &canvas)
  }

  private var targetPlace: Double { place(of: Double(chart.target)) }

  private static let gap = 16.0

  /// Less room than this beside the target's line, and a share moves to the other side.
  private static let leastRoom = 130.0

  private static let page = Sheet.margin...Sheet.width - Sheet.margin

  /// A value beyond the range shown stands at its end.
  private func place(of value: Double) -> Double {
    max(plot.frame.left, min(plot.x.position(of: value), plot.frame.right))
  }

  /// An average stands over the middle of its count's bar where each count has one.
  private func place(of average: Average) -> Double {
    place(of: average.value + (bins.width == 1 ? 0.5 : 0))
  }

  private func label(_ name: String, _ value: Double, style: TextStyle) -> String {
    // Rounded to a whole number, a small average would stand for another count than its own.
    let isWhole = value >= 10 || (value * 10).rounded() == 10 * value.rounded()
    let figure = isWhole ? chart.numbers.count(value) : chart.numbers.decimal(value, places: 1)
    let room = 180 - style.width(of: " " + figure)
    return TextWrapping.shortened(name, width: room, style: style) + " " + figure
  }

  private func drawTarget(baseline: Double, on canvas: inout Canvas) {
    let style = canvas.theme.strongLabel.coloured(canvas.theme.target)
    let text = label(chart.labels.target, Double(chart.target), style: style)
    RuleMark(
      from: Point(targetPlace, baseline + 4), to: Point(targetPlace, plot.frame.bottom),
      stroke: canvas.theme.target, width: 2, casing: 4
    ).draw(on: &canvas)
    let item = Spread.Item(centre: targetPlace, length: style.width(of: text))
    for centre in Spread.centres(of: [item], within: Self.page, gap: 0) {
      canvas.draw(text, at: Point(centre, baseline), anchor: .middle, style: style)
    }
  }

  /// Each share beside the line, towards its bars; both on one side where the other has no room.
  private func drawShares(baseline: Double, on canvas: inout Canvas) {
    let theme = canvas.theme
    let styles = [
      theme.strongLabel.coloured(theme.secondaryInk), theme.strongLabel.coloured(theme.accent),
    ]
    let left = targetPlace - 8 - Self.page.lowerBound
    let right = Self.page.upperBound - targetPlace - 8
    let wholeTexts = [
      chart.numbers.probability(1 - chart.attainment) + " " + chart.labels.short,
      chart.numbers.probability(chart.attainment) + " " + chart.labels.reaching,
    ]
    let isDivided = zip([left, right], zip(wholeTexts, styles)).allSatisfy { room, text in
      room >= min(Self.leastRoom, text.1.width(of: text.0))
    }
    let rooms =
      isDivided ? [left, right] : Array(repeating: (max(left, right) - Self.gap) / 2, count: 2)
    let texts = wholeTexts.enumerated().map {
      TextWrapping.shortened($1, width: rooms[$0], style: styles[$0])
    }
    let widths = zip(texts, styles).map { $1.width(of: $0) }
    var starts = [targetPlace - 8 - widths[0], targetPlace + 8]
    if !isDivided {
      let both = widths[0] + Self.gap + widths[1]
      starts[0] = left < right ? targetPlace + 8 : targetPlace - 8 - both
      starts[1] = starts[0] + widths[0] + Self.gap
    }
    for index in texts.indices {
      canvas.draw(texts[index], at: Point(starts[index], baseline), style: styles[index])
    }
  }

  private func drawAverages(baseline: Double, on canvas: inout Canvas) {
    let style = canvas.theme.label
    let averages = [
      Average(
        value: chart.median, text: label(chart.labels.median, chart.median, style: style)),
      Average(value: chart.mean, text: label(chart.labels.mean, chart.mean, style: style)),
    ]
    let centres = averageCentres(averages, style: style)
    for (average, centre) in zip(averages, centres) {
      // From the part of the label that is nearest: straight down where the value lies below it.
      let half = max(0, style.width(of: average.text) / 2 - 4)
      let x = max(centre - half, min(place(of: average), centre + half))
      drawLeader(of: average, from: Point(x, baseline + 4), on: &canvas)
    }
    for (average, centre) in zip(averages, centres) {
      canvas.drawCovering(
        TextBox(
          average.text, at: Point(centre, baseline), anchor: .middle, style: style,
          on: canvas.theme.background))
    }
  }

  /// Labels keep to their side of the target's line; all stand on one where the other has no room,
  /// and over the line where neither has.
  private func averageCentres(_ averages: [Average], style: TextStyle) -> [Double] {
    let items = averages.map {
      Spread.Item(centre: place(of: $0), length: style.width(of: $0.text))
    }
    let left = Self.page.lowerBound...max(Self.page.lowerBound, targetPlace - 6)
    let right = min(Self.page.upperBound, targetPlace + 6)...Self.page.upperBound
    let isLeft = averages.map { $0.value < Double(chart.target) }
    var centres = items.map(\.centre)
    for (side, room) in [(true, left), (false, right)] {
      let members = items.indices.filter { isLeft[$0] == side }
      let needed = members.reduce(-Self.gap) { $0 + items[$1].length + Self.gap }
      guard needed <= room.upperBound - room.lowerBound else {
        let other = side ? right : left
        let all = items.reduce(Self.gap) { $0 + $1.length }
        let isEnough = all <= other.upperBound - other.lowerBound
        return Spread.centres(of: items, within: isEnough ? other : Self.page, gap: Self.gap)
      }
      let placed = Spread.centres(of: members.map { items[$0] }, within: room, gap: Self.gap)
      for (member, centre) in zip(members, placed) { centres[member] = centre }
    }
    return centres
  }

  /// From the label down to the bar in which the value lies: no line crosses a bar.
  private func drawLeader(of average: Average, from label: Point, on canvas: inout Canvas) {
    let x = place(of: average)
    let share = bins.share(around: average.value + (bins.width == 1 ? 0.5 : 0))
    let foot = plot.y.position(of: share) - 1
    let points = [label, Point(x, plot.frame.top + 1), Point(x, max(foot, plot.frame.top + 1))]
    canvas.draw(
      Element(
        .polyline,
        [
          .points: Outline.text(of: points), .fill: "none", .stroke: canvas.theme.ink.text,
          .strokeWidth: "1",
        ]))
  }
}
