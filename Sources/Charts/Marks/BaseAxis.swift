/// Ticks and labels below a plot.
struct BaseAxis: Mark {
  var ticks: [AxisTick]

  /// The room that the axis needs below the plot.
  static let height = 22.0

  func draw(in plot: Plot, on canvas: inout Canvas) {
    let style = canvas.theme.small
    var labels: [TextBox] = []
    // From the last to the first, because the last period must keep its label.
    for tick in ticks.sorted(by: { $0.value > $1.value }) where isShown(tick, in: plot) {
      let x = plot.x.position(of: tick.value)
      RuleMark(
        from: Point(x, plot.frame.bottom), to: Point(x, plot.frame.bottom + 5),
        stroke: canvas.theme.rule
      ).draw(on: &canvas)
      let label = label(
        tick.label, at: Point(x, plot.frame.bottom + 18), style: style, on: canvas.theme.background)
      let frame = label.frame.expanded(by: 3)
      if !labels.contains(where: { $0.frame.overlaps(frame) }) { labels.append(label) }
    }
    for label in labels.reversed() { canvas.draw(label) }
  }

  private func isShown(_ tick: AxisTick, in plot: Plot) -> Bool {
    plot.x.domain.contains(tick.value)
  }

  private func label(
    _ text: String, at point: Point, style: TextStyle, on background: Colour
  ) -> TextBox {
    let half = style.width(of: text) / 2
    let least = Sheet.margin + half
    let most = Sheet.width - Sheet.margin - half
    return TextBox(
      text, at: Point(max(least, min(point.x, most)), point.y), anchor: .middle, style: style,
      on: background)
  }
}
