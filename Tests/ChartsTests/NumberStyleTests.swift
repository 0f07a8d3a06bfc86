import Charts
import Testing

@Suite struct NumberStyleTests {
  private let english = NumberStyle.english

  @Test(arguments: [
    (0.0, "0"), (-0.4, "0"), (7, "7"), (999, "999"), (1000, "1,000"), (1_234_567.4, "1,234,567"),
    (-1234, "\u{2212}1,234"), (0.5, "1"), (2.5, "3"),
  ])
  func `counts are whole, grouped, with a true minus and no minus zero`(
    value: Double, text: String
  ) {
    #expect(english.count(value) == text)
  }

  @Test(arguments: [
    (0.0, "<1%"), (0.0049, "<1%"), (0.005, "1%"), (0.32, "32%"), (0.994, "99%"),
    (0.995, ">99%"), (1, ">99%"),
  ])
  func `chances are never 0 or 100 per cent`(value: Double, text: String) {
    #expect(english.probability(value) == text)
  }

  @Test(arguments: [(0.0, "0%"), (0.001, "<1%"), (0.38, "38%"), (0.999, ">99%"), (1, "100%")])
  func `shares are 0 or 100 per cent only when they are`(value: Double, text: String) {
    #expect(english.share(value) == text)
  }

  @Test func `a range of chances has one sign, and one figure where both read alike`() {
    #expect(english.probabilityRange(0.52...0.77) == "52–77%")
    #expect(english.probabilityRange(0...0.77) == "<1–77%")
    #expect(english.probabilityRange(0.521...0.524) == "52%")
  }

  @Test func `other languages change the marks alone`() {
    let swedish = VariedCharts.swedish
    #expect(swedish.count(1_234_567) == "1\u{A0}234\u{A0}567")
    #expect(swedish.decimal(-1234.5, places: 2) == "\u{2212}1\u{A0}234,50")
    #expect(swedish.probability(0.63) == "63\u{A0}%")
  }

  @Test func `decimals keep their zeros`() {
    #expect(english.decimal(9.04, places: 1) == "9.0")
    #expect(english.decimal(0.05, places: 2) == "0.05")
    #expect(english.decimal(-0.001, places: 2) == "0.00")
  }

  @Test func `per cents of any size keep their sign`() {
    #expect(english.percent(-0.044) == "\u{2212}4%")
    #expect(english.percent(1.25) == "125%")
    #expect(english.percent(-0.001) == "0%")
  }

  @Test func `an error in points is never rounded to nothing`() {
    #expect(english.points(0) == "0.0")
    #expect(english.points(0.0004) == "<0.1")
    #expect(english.points(0.0006) == "0.1")
    #expect(english.points(0.0123) == "1.2")
  }
}
