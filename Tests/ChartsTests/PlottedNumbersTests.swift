import Charts
import Testing

/// The table beside a picture: what is drawn is in it, and what is in it was given.
@Suite struct PlottedNumbersTests {
  private static func figures(of chart: any Chart) -> Set<String> {
    let style = chart.numbers
    let values = chart.plottedNumbers.numbers
    var figures = Set(values.filter { abs($0) < 1e9 }.map(style.count))
    figures.formUnion(values.filter { abs($0) < 1e9 }.map { style.decimal($0, places: 1) })
    figures.formUnion(values.flatMap { rounded($0, style) })
    for value in values where (0...1).contains(value) {
      figures.insert(style.probability(value))
      figures.insert(style.share(value))
      figures.insert(style.points(value))
    }
    figures.formUnion(values.filter { abs($0) < 1e6 }.map(style.percent))
    return figures
  }

  /// A value rounded to every place at which a chart may round it.
  private static func rounded(_ value: Double, _ style: NumberStyle) -> [String] {
    (-12...12).map { place in
      let half = DecimalPlace.power(place) * 75
      return Figures(within: -half...half, numbers: style).text(of: value)
    }
  }

  /// Whether a figure such as `1.25×10^9` is one of the values, to half of its last digit.
  private static func isPower(_ figure: String, of values: [Double]) -> Bool {
    let plain = figure.replacing("\u{2212}", with: "-").replacing(",", with: ".")
    let parts = plain.split(separator: "×10^")
    guard parts.count == 2, let mantissa = Double(parts[0]), let power = Int(parts[1]) else {
      return false
    }
    let decimals = parts[0].split(separator: ".").dropFirst().first?.count ?? 0
    // A hundredth of the last digit more, for the rounding of the power itself.
    let tolerance = DecimalPlace.unscaled(0.51, by: power - decimals)
    return values.contains { abs($0 - DecimalPlace.unscaled(mantissa, by: power)) <= tolerance }
  }

  /// Digits with the marks that stand inside and around a figure.
  private static func figures(in text: String) -> [String] {
    text.replacing("–", with: " ")
      .matches(
        of: /[<>\u{2212}]*[0-9](?:[0-9,.\u{A0}]*[0-9])?(?:×10\^\u{2212}?[0-9]+)?(?:\u{A0}?%)?/
      )
      .map { String($0.0) }
  }

  // The words of these charts hold no digits, so that every figure in a label is the chart's own.
  @Test(arguments: VariedCharts.seeds)
  func `every figure drawn as a label is in the table`(seed: UInt64) {
    for chart in VariedCharts.charts(seed: seed, words: ["å", "över", "medlemsföretag"]) {
      let known = Self.figures(of: chart)
      let parsed = ParsedSVG(chart.drawing().render())
      let labels = parsed.elements(named: "text").filter { element in
        element.ancestors.contains { $0.id.hasSuffix("-labels") || $0.id.hasSuffix("-rows") }
      }
      let figures = labels.flatMap { Self.figures(in: $0.text) }
      // The others always print their chance, or the standard deviation of their residuals.
      let mayBeEmpty =
        chart is FanChart || chart is FamilyComparison || chart is ProfileCurves
        || chart is AcceptabilityCurve || chart is SensitivityIndices || chart is HubMultiples
      #expect(!figures.isEmpty || mayBeEmpty)
      let strange = figures.filter { figure in
        !["", "%", "\u{A0}%"].contains { known.contains(figure + $0) }
          && !Self.isPower(figure, of: chart.plottedNumbers.numbers)
      }
      #expect(strange.isEmpty, "\(chart.slug)")
    }
  }

  @Test func `the fan's table has readings, edges and target`() {
    let table = SampleCharts.fan.plottedNumbers
    #expect(
      table.columns == [
        "series", "day", "value", "low_90", "high_90", "low_80", "high_80", "low_50", "high_50",
      ])
    // Three readings, the slice that leads in, 33 months, the target.
    #expect(table.rows.count == 3 + 1 + 33 + 1)
    #expect(table.rows.allSatisfy { $0.count == table.columns.count })
    #expect(table.rows.last?.prefix(3) == [.text("target"), .day(19_265), .number(1000)])
  }

  @Test func `the fan begins at the last reading`() {
    let table = SampleCharts.fan.plottedNumbers
    let first = table.rows.first { $0[0] == .text("forecast") }
    let expected: [DataTable.Cell] =
      [.text("forecast"), .day(18_261)] + Array(repeating: .number(441), count: 7)
    #expect(first == expected)
  }

  @Test func `the histogram's table has the chance it prints`() {
    let chart = SampleCharts.finalCount
    let cells = chart.plottedNumbers.rows.filter { $0[0] == .text("attainment") }
    #expect(cells.map { $0[3] } == [.number(chart.attainment)])
    #expect(
      chart.drawing().textBoxes.contains {
        $0.text == NumberStyle.english.probability(chart.attainment) + " reach 1,000"
      })
  }

  @Test func `a chart of rival explanations has one row each`() {
    let table = SampleCharts.attainment.plottedNumbers
    // Average, two ends of the range, three structures, six candidates.
    #expect(table.rows.count == 1 + 2 + 3 + 6)
  }
}
