/// Target, median and mean as lines with names above the bars, and the shares on either side.
struct FinalCountLabels {
  let chart: FinalCountHistogram

  func draw(in plot: Plot, top: Double, on canvas: inout Canvas) {
    let theme = canvas.theme
    let firstRow = top + theme.label.lineHeight - 4
    let secondRow = firstRow + theme.label.lineHeight
    drawShares(in: plot, baseline: firstRow, on: &canvas)
    let marks = [
      Mark(
        value: Double(chart.target), text: chart.labels.target + " " + text(Double(chart.target)),
        style: theme.strongLabel.coloured(theme.target), isTarget: true),
      Mark(
        value: chart.median, text: chart.labels.median + " " + text(chart.median),
        style: theme.label, isTarget: false),
      Mark(
        value: chart.mean, text: chart.labels.mean + " " + text(chart.mean),
        style: theme.label, isTarget: false),
    ]
    let centres = Spread.centres(
      of: marks.map {
        Spread.Item(centre: place(of: $0, in: plot), length: $0.style.width(of: $0.text))
      },
      within: Sheet.margin...Sheet.width - Sheet.margin, gap: 10)
    for (mark, centre) in zip(marks, centres).reversed() {
      drawLine(of: mark, from: Point(centre, secondRow + 3), in: plot, on: &canvas)
    }
    for (mark, centre) in zip(marks, centres) {
      canvas.draw(
        mark.text, at: Point(centre, secondRow), anchor: .middle, style: mark.style)
    }
  }

  private struct Mark {
    var value: Double
    var text: String
    var style: TextStyle
    var isTarget: Bool
  }

  private func text(_ value: Double) -> String { chart.numbers.count(value) }

  /// A value beyond the range shown stands at its end.
  private func place(of mark: Mark, in plot: Plot) -> Double {
    max(plot.frame.left, min(plot.x.position(of: mark.value), plot.frame.right))
  }

  private func drawLine(
    of mark: Mark, from label: Point, in plot: Plot, on canvas: inout Canvas
  ) {
    let x = place(of: mark, in: plot)
    let top = Point(x, plot.frame.top)
    let theme = canvas.theme
    RuleMark(
      from: label, to: top, stroke: mark.isTarget ? theme.target : theme.rule,
      width: mark.isTarget ? 2 : 1
    ).draw(on: &canvas)
    RuleMark(
      from: top, to: Point(x, plot.frame.bottom),
      stroke: mark.isTarget ? theme.target : theme.ink, width: mark.isTarget ? 2 : 1,
      dashes: mark.isTarget ? nil : "3 3", casing: mark.isTarget ? 4 : 3
    ).draw(on: &canvas)
  }

  private func drawShares(in plot: Plot, baseline: Double, on canvas: inout Canvas) {
    let theme = canvas.theme
    let short = chart.numbers.probability(1 - chart.attainment) + " " + chart.labels.short
    let reaching = chart.numbers.probability(chart.attainment) + " " + chart.labels.reaching
    let shortStyle = theme.strongLabel.coloured(theme.secondaryInk)
    let reachingStyle = theme.strongLabel.coloured(theme.accent)
    let target = max(
      plot.frame.left, min(plot.x.position(of: Double(chart.target)), plot.frame.right))
    let widths = (shortStyle.width(of: short), reachingStyle.width(of: reaching))
    let centres = Spread.centres(
      of: [
        Spread.Item(centre: target - 10 - widths.0 / 2, length: widths.0),
        Spread.Item(centre: target + 10 + widths.1 / 2, length: widths.1),
      ], within: Sheet.margin...Sheet.width - Sheet.margin, gap: 20)
    canvas.draw(
      short, at: Point(centres[0] - widths.0 / 2, baseline), style: shortStyle)
    canvas.draw(
      reaching, at: Point(centres[1] - widths.1 / 2, baseline), style: reachingStyle)
  }
}
