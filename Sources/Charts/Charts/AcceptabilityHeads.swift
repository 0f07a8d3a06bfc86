/// What stands above an acceptability curve, and what leads down from there: the present position
/// and the values at which the average reaches certain chances.
struct AcceptabilityHeads {
  let chart: AcceptabilityCurve

  /// The room that the rows of labels need above the plot.
  func height(theme: Theme) -> Double {
    let rows = (chart.present == nil ? 0.0 : 1) + (chart.crossings.isEmpty ? 0 : 1)
    return rows * theme.label.lineHeight + 10
  }

  /// From the axis over the curve to the label, and across to the chances.
  func drawLines(in plot: Plot, on canvas: inout Canvas) {
    let theme = canvas.theme
    for crossing in shownCrossings(in: plot) {
      let place = plot.point(crossing.value, crossing.attainment)
      plot.upright(at: crossing.value, theme.secondaryInk, dashes: "1 3").draw(on: &canvas)
      RuleMark(
        from: Point(plot.frame.left, place.y), to: place, stroke: theme.secondaryInk,
        dashes: "1 3"
      ).draw(on: &canvas)
    }
    guard let present = shownPresent(in: plot) else { return }
    plot.upright(at: present.value, theme.target, width: 1.5, dashes: "9 3 2 3").draw(on: &canvas)
  }

  /// Dots at the crossings, a diamond at the present.
  func drawMarks(in plot: Plot, on canvas: inout Canvas) {
    for crossing in shownCrossings(in: plot) {
      DotMark(
        x: crossing.value, y: crossing.attainment, radius: 4.5, colour: canvas.theme.median,
        isHollow: true
      ).draw(in: plot, on: &canvas)
    }
    guard let present = shownPresent(in: plot) else { return }
    DiamondMark(x: present.value, y: present.attainment, colour: canvas.theme.target)
      .draw(in: plot, on: &canvas)
  }

  /// The present in the first row, the crossings below it, each led to its line.
  func drawLabels(in plot: Plot, _ frame: Rectangle, on canvas: inout Canvas) {
    let theme = canvas.theme
    var baseline = frame.top + theme.label.lineHeight - 4
    if let present = chart.present {
      let style = theme.strongLabel.coloured(theme.target)
      let figure = " " + chart.numbers.probability(present.attainment)
      let name = TextWrapping.shortened(
        present.label, width: frame.width - style.width(of: figure), style: style)
      HeadLabels(
        [.init(text: name + figure, value: present.value, style: style)], width: frame.width
      ).draw(baseline: baseline, within: frame.left...frame.right, in: plot, on: &canvas)
      baseline += theme.label.lineHeight
    }
    let crossings = shownCrossings(in: plot).map {
      HeadLabels.Label(
        text: $0.label, value: $0.value, style: theme.label, leader: theme.secondaryInk,
        dashes: "1 3")
    }
    HeadLabels(crossings, width: frame.width)
      .draw(baseline: baseline, within: frame.left...frame.right, in: plot, on: &canvas)
  }

  private func shownCrossings(in plot: Plot) -> [AcceptabilityCurve.Crossing] {
    chart.crossings.filter { plot.x.domain.contains($0.value) }
  }

  private func shownPresent(in plot: Plot) -> AcceptabilityCurve.Present? {
    chart.present.flatMap { plot.x.domain.contains($0.value) ? $0 : nil }
  }
}
