/// The lower panel of a fit: readings less curve, about a heavy zero line.
struct ResidualPanel {
  let chart: FitChart

  /// Above so many readings their stems would be a hedge.
  private static let stemLimit = 120

  func draw(in plot: Plot, on canvas: inout Canvas) {
    canvas.group("residual-labels") { drawHeading(over: plot, on: &$0) }
    canvas.group("residuals") { canvas in
      let theme = canvas.theme
      let times = plot.x.domain
      BandMark(
        slices: [times.lowerBound, times.upperBound].map {
          BandMark.Slice(x: $0, range: -chart.deviation...chart.deviation)
        }, fill: theme.range
      ).draw(in: plot, on: &canvas)
      RuleMark(
        from: plot.point(times.lowerBound, 0), to: plot.point(times.upperBound, 0),
        stroke: theme.ink, width: 1.5
      ).draw(on: &canvas)
      let values = chart.readings.map { (x: $0.time, y: $0.residual) }
      if values.count <= Self.stemLimit {
        StemsMark(values: values, stroke: theme.rule).draw(in: plot, on: &canvas)
      }
      ReadingsMark(values: values, colour: theme.accent).draw(in: plot, on: &canvas)
    }
  }

  private func drawHeading(over plot: Plot, on canvas: inout Canvas) {
    let style = canvas.theme.small
    let figures = Figures(within: plot.y.domain, numbers: chart.numbers)
    let figure = figures.text(of: chart.deviation)
    let words = TextWrapping.shortened(
      chart.labels.residuals + "; " + chart.labels.deviation,
      width: Sheet.width - 2 * Sheet.margin - style.width(of: figure), style: style)
    canvas.draw(words + figure, at: Point(Sheet.margin, plot.frame.top - 10), style: style)
  }
}
