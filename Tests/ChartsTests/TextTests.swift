import Charts
import Testing

@Suite struct TextTests {
  private let style = TextStyle(size: 12, colour: Colour(0))

  // Widths in thousandths of the size from Adobe's published metrics of Helvetica and
  // Helvetica-Bold, which Arial copies; rounded to whole thousandths there, hence the tolerance.
  @Test(arguments: [
    ("A", 667, 722), (" ", 278, 278), ("a", 556, 556), ("W", 944, 944), ("i", 222, 278),
    ("%", 889, 889), ("Å", 667, 722), ("ö", 556, 611), ("–", 556, 556), ("1,000", 2502, 2502),
  ])
  func `widths are those of Helvetica`(text: String, regular: Double, bold: Double) {
    let tolerance = 0.5 * Double(text.count)
    for (weight, expected) in [(TypeMetrics.Weight.regular, regular), (.bold, bold)] {
      let width = TypeMetrics.width(of: text, size: 1000, weight: weight)
      #expect(abs(width - expected) <= tolerance)
    }
  }

  @Test func `every character of the portable set has a width in both weights`() {
    // 95 of ASCII, 95 of Latin-1 without the soft hyphen, 128 of Latin Extended-A, 11 symbols.
    #expect(TypeMetrics.characters.count == 95 + 95 + 128 + 11)
    for character in TypeMetrics.characters {
      for weight in [TypeMetrics.Weight.regular, .bold] {
        let width = TypeMetrics.width(of: String(character), size: 2048, weight: weight)
        #expect(width > 300 && width < 2100, "\(character)")
      }
    }
  }

  @Test(arguments: [
    ("A\u{30A}r o\u{308}", "År ö"), ("A\u{30A}", "\u{C5}"), ("“då”", "\"då\""), ("a—b", "a–b"),
    ("1\u{202F}000", "1\u{A0}000"), ("a\tb\nc\r\nd", "a b c d"), ("a\u{AD}b\u{200B}c", "abc"),
    ("q\u{301}", "q"), ("日", "?"), ("5 €", "5 EUR"), ("\u{0}\u{1B}x", "x"), ("≥ − ×", "≥ − ×"),
  ])
  func `text becomes portable`(text: String, expected: String) {
    #expect(Array(PortableText.of(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func `lines are filled, none is too wide, and no word is lost`() {
    let text = "Ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton"
    for width in stride(from: 60.0, through: 400, by: 7) {
      let lines = TextWrapping.lines(of: text, width: width, style: style)
      #expect(lines.allSatisfy { style.width(of: $0) <= width + 1e-6 })
      #expect(lines.joined(separator: " ") == text)
      for (line, next) in zip(lines, lines.dropFirst()) {
        let word = next.prefix { $0 != " " }
        #expect(style.width(of: line + " " + word) > width)
      }
    }
  }

  @Test func `what does not fit ends in an ellipsis`() {
    let lines = TextWrapping.lines(
      of: "Ett två tre fyra fem sex sju åtta nio tio", width: 90, style: style, limit: 2)
    #expect(lines.count == 2)
    #expect(lines.last?.hasSuffix("…") == true)
    #expect(lines.allSatisfy { style.width(of: $0) <= 90 })
    let word = TextWrapping.lines(
      of: "sysselsättningsutvecklingsprogrammet", width: 90, style: style)
    #expect(word.count == 1 && word[0].hasSuffix("…") && style.width(of: word[0]) <= 90)
  }

  @Test func `balanced lines are as many as filled ones and more alike`() {
    let text = "Between 52% and 77% chance of at least 1,000 jobs by September 2022, on average"
    let filled = TextWrapping.lines(of: text, width: 350, style: style, limit: 2)
    let balanced = TextWrapping.balancedLines(of: text, width: 350, style: style, limit: 2)
    #expect(balanced.count == filled.count)
    #expect(balanced.joined(separator: " ") == text)
    func spread(_ lines: [String]) -> Double {
      let widths = lines.map { style.width(of: $0) }
      return (widths.max() ?? 0) - (widths.min() ?? 0)
    }
    #expect(spread(balanced) < spread(filled))
  }
}
