/// Upright grid lines through all rows of a plot, with their labels below it.
struct GridAxis: Mark {
  var ticks: [AxisTick]

  /// The colour of the line at zero, where it is more than one of the grid.
  var zero: Colour?

  /// A line that lies over the grid and under everything else, such as an average.
  var overGrid: RuleMark?

  /// Quarters from nothing to all, for chances and shares.
  static func quarters(_ numbers: NumberStyle) -> [AxisTick] {
    [0, 0.25, 0.5, 0.75, 1].map { AxisTick(value: $0, label: numbers.share($0)) }
  }

  func draw(in plot: Plot, on canvas: inout Canvas) {
    for tick in ticks {
      let stroke = tick.value == 0 ? zero ?? canvas.theme.grid : canvas.theme.grid
      plot.upright(at: tick.value, stroke).draw(on: &canvas)
    }
    overGrid?.draw(on: &canvas)
    BaseAxis(ticks: ticks).draw(in: plot, on: &canvas)
  }
}
