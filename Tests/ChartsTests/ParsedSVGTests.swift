import Testing

@Suite struct ParsedSVGTests {
  @Test func `elements come back with attributes, text and what is around them`() {
    let parsed = ParsedSVG(
      "<svg width=\"5\">\n  <g id=\"a\"><text>1 &lt; 2 &amp; 3</text></g>\n</svg>\n")
    #expect(parsed.failure == nil)
    #expect(parsed.elements.map(\.name) == ["svg", "g", "text"])
    #expect(parsed.elements[2].text == "1 < 2 & 3")
    #expect(parsed.elements[2].ancestors.map(\.id) == ["", "a"])
  }

  @Test(arguments: [
    "<svg>", "<svg></g>", "<svg/><svg/>", "text", "<svg a=\"1\" a=\"2\"/>", "<svg a='1'/>",
    "<svg>&nbsp;</svg>", "<svg a=\"&\"/>", "<!DOCTYPE svg><svg/>", "<?xml version=\"1.0\"?><svg/>",
    "<svg><!-- comment --></svg>", "",
  ])
  func `what the profile does not know is a failure`(rendering: String) {
    #expect(ParsedSVG(rendering).failure != nil)
  }
}
