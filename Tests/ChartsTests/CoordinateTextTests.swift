import Charts
import Testing

@Suite struct CoordinateTextTests {
  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (-0.004, "0"), (-0.006, "-0.01"), (1, "1"), (1.5, "1.5"),
    (1.05, "1.05"), (1.25, "1.25"), (2.999, "3"), (-12.345, "-12.35"), (640, "640"),
    (1e-9, "0"), (123_456.789, "123456.79"),
  ])
  func `coordinates have at most two decimals and no minus zero`(value: Double, text: String) {
    #expect(CoordinateText.of(value) == text)
  }
}
