/// Horizontal grid lines with their values on the left.
struct ValueAxis: Mark {
  var ticks: [Tick]

  /// A value and how it is written.
  struct Tick {
    var value: Double
    var label: String
  }

  /// Round ticks for a scale of any magnitude.
  static func ticks(of scale: LinearScale, numbers: NumberStyle) -> [Tick] {
    let values = Ticks.values(within: scale.domain)
    let figures = Figures(ticks: values, numbers: numbers)
    return values.map { Tick(value: $0, label: figures.text(of: $0)) }
  }

  /// The room that the labels need left of the plot.
  static func width(of ticks: [Tick], theme: Theme) -> Double {
    (ticks.map { theme.small.width(of: $0.label) }.max() ?? 0) + 8
  }

  func draw(in plot: Plot, on canvas: inout Canvas) {
    let style = canvas.theme.small
    for tick in ticks {
      let y = plot.y.position(of: tick.value)
      RuleMark(
        from: Point(plot.frame.left, y), to: Point(plot.frame.right, y),
        stroke: canvas.theme.grid
      ).draw(on: &canvas)
      canvas.draw(
        tick.label, at: Point(plot.frame.left - 8, y + 0.35 * style.size), anchor: .end,
        style: style)
    }
  }
}
