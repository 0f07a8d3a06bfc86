import Charts

/// A chart drawn, written and read back once, for all the tests that look at it.
struct RenderedChart: Sendable {
  var name: String
  var chart: any Chart
  var drawing: SVGDrawing
  var text: String
  var parsed: ParsedSVG

  init(_ name: String, _ chart: any Chart) {
    self.name = name
    self.chart = chart
    drawing = chart.drawing()
    text = drawing.render()
    parsed = ParsedSVG(text)
  }

  /// Samples, extremes and a few hundred varied ones.
  static let all: [RenderedChart] =
    SampleCharts.all.map { RenderedChart($0.slug, $0) }
    + ExtremeCharts.all.map { RenderedChart($0.name, $0.chart) }
    + VariedCharts.seeds.flatMap { seed in
      VariedCharts.charts(seed: seed).map { RenderedChart("seed \(seed): \($0.slug)", $0) }
    }
}
