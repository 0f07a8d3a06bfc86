import Charts
import Testing

@Suite struct FiguresTests {
  @Test(arguments: [
    ([0.0, 50, 100], 50.0, "50"), ([0, 2.5, 5], 2.5, "2.5"), ([-0.02, 0, 0.02], -0.02, "−0.02"),
    ([0, 1000, 2000], 2000, "2,000"), ([0, 1e9, 2e9], 2e9, "2×10^9"),
    ([0, 2.5e9, 5e9], 2.5e9, "2.5×10^9"), ([0, 2e-8, 4e-8], 4e-8, "4×10^−8"),
    ([0.1, 0.2, 0.3], 0.3, "0.3"), ([0.1, 0.2], 0.1, "0.1"),
    ([1_000_000, 1_000_000.5], 1_000_000.5, "1,000,000.5"),
  ])
  func `ticks have the decimals that tell them apart`(
    ticks: [Double], value: Double, text: String
  ) {
    #expect(Figures(ticks: ticks, numbers: .english).text(of: value) == text)
  }

  @Test(arguments: [
    (0.0...600.0, 412.34, "412"), (0...20, 16.953, "17.0"), (0...2000, 1234, "1,230"),
    (0...600, 12_345_678, "12,300,000"), (0...600, 3.2e14, "3.20×10^14"), (0...600, 0.3, "0"),
    (-1e-9...1e-9, -4.04e-10, "−0.40×10^−9"), (0...600, -1e12, "−1.00×10^12"),
  ])
  func `figures beside a plot are as fine as the plot shows`(
    domain: ClosedRange<Double>, value: Double, text: String
  ) {
    #expect(Figures(within: domain, numbers: .english).text(of: value) == text)
  }

  @Test func `figures are as coarse as what the numbers support`() {
    #expect(Figures(within: 0...600, step: 10, numbers: .english).text(of: 449) == "450")
    #expect(Figures(within: 0...600, step: 0.001, numbers: .english).text(of: 449.4) == "449")
  }

  @Test func `other languages change the marks`() {
    let figures = Figures(within: 1_000_000...1_000_009, numbers: VariedCharts.swedish)
    #expect(figures.text(of: 1_000_007.514) == "1\u{A0}000\u{A0}007,51")
  }
}
