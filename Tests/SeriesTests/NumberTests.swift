import DelimitedText
import Diagnostics
import Series
import Testing

@Suite struct `Numbers in cells` {
  /// A cell, the columns of the table of input traps: none given, da, sv, nb, en; `nil`: refused.
  struct Trap: Sendable, CustomTestStringConvertible {
    var cell: String
    var none: Double?
    var da: Double?
    var sv: Double?
    var en: Double?
    var testDescription: String { cell }
  }

  static let traps = [
    Trap(cell: "1.000", none: nil, da: 1000, sv: nil, en: 1),
    Trap(cell: "1,000", none: nil, da: nil, sv: nil, en: 1000),
    Trap(cell: "-1.000", none: nil, da: -1000, sv: nil, en: -1),
    Trap(cell: "1,5", none: 1.5, da: 1.5, sv: 1.5, en: nil),
    Trap(cell: "1 000", none: 1000, da: 1000, sv: 1000, en: 1000),
    Trap(cell: "1\u{A0}000", none: 1000, da: 1000, sv: 1000, en: 1000),
    Trap(cell: "1\u{202F}000", none: 1000, da: 1000, sv: 1000, en: 1000),
    Trap(cell: "1_000", none: 1000, da: 1000, sv: 1000, en: 1000),
    Trap(cell: "63 %", none: 0.63, da: 0.63, sv: 0.63, en: 0.63),
    Trap(cell: "63\u{A0}%", none: 0.63, da: 0.63, sv: 0.63, en: 0.63),
    Trap(cell: "63%", none: 0.63, da: 0.63, sv: 0.63, en: 0.63),
    Trap(cell: "62 MSEK", none: nil, da: nil, sv: nil, en: nil),
    Trap(cell: "62 kr", none: nil, da: nil, sv: nil, en: nil),
    Trap(cell: "1.234,5", none: 1234.5, da: 1234.5, sv: 1234.5, en: 1234.5),
    Trap(cell: "1,234.5", none: 1234.5, da: 1234.5, sv: 1234.5, en: 1234.5),
    Trap(cell: "1.234.567", none: 1_234_567, da: 1_234_567, sv: 1_234_567, en: 1_234_567),
    Trap(cell: "1,234,567", none: 1_234_567, da: 1_234_567, sv: 1_234_567, en: 1_234_567),
    Trap(cell: "0.500", none: 0.5, da: 0.5, sv: 0.5, en: 0.5),
    Trap(cell: "1234.567", none: 1234.567, da: 1234.567, sv: 1234.567, en: 1234.567),
    Trap(cell: "\u{2212}5", none: -5, da: -5, sv: -5, en: -5),
    Trap(cell: "+5", none: 5, da: 5, sv: 5, en: 5),
    Trap(cell: "1e-3", none: 0.001, da: 0.001, sv: 0.001, en: 0.001),
    Trap(cell: "2.5E+2", none: 250, da: 250, sv: 250, en: 250),
    Trap(cell: "1.000e3", none: 1000, da: 1000, sv: 1000, en: 1000),
  ]

  private static func read(
    _ cell: String, _ locale: NumberLocale?, separator: Character = ";"
  ) -> Double? {
    SeriesSample("t\(separator)y\n1\(separator)\(cell)\n", SeriesReader(locale: locale)).table?
      .values[0]
  }

  @Test(arguments: traps) func `mean what the locale says, or are refused`(trap: Trap) {
    #expect(Self.read(trap.cell, nil) == trap.none)
    #expect(Self.read(trap.cell, .da) == trap.da)
    #expect(Self.read(trap.cell, .sv) == trap.sv)
    #expect(Self.read(trap.cell, .nb) == trap.sv)
    #expect(Self.read(trap.cell, .en) == trap.en)
  }

  @Test func `a lone decimal comma is refused where commas separate`() {
    #expect(Self.read("\"1,5\"", nil, separator: ",") == nil)
    #expect(Self.read("\"1,5\"", .sv, separator: ",") == 1.5)
    #expect(Self.read("1,5", nil, separator: "\t") == 1.5)
  }

  @Test(arguments: [
    (["1.000", "2.5"], [1, 2.5]), (["1.000", "2,5"], [1000, 2.5]),
    (["1,000", "2,5"], [1, 2.5]), (["1,000", "2.5"], [1000, 2.5]),
    (["1.000", "1.234.567"], [1000, 1_234_567]), (["1,000", "1.234,5"], [1, 1234.5]),
    (["12.345", "0.250"], [12.345, 0.25]),
  ])
  func `other cells of the column decide`(cells: [String], values: [Double]) {
    let rows = cells.enumerated().map { "\($0.offset);\($0.element)\n" }.joined()
    #expect(SeriesSample("t;y\n" + rows).table?.values == values)
  }

  @Test(arguments: [
    "12.345", "-0.1", "1e23", "9007199254740993", "2.2250738585072011e-308",
    "4.9406564584124654e-324",
    "0.1000000000000000055511151231257827", "1.7976931348623157e308", "6.02214076e23",
    "123456789012345678", "8.41e21", "5e-324", "2.5", ".5", "5.",
  ])
  func `with all their digits are rounded once`(text: String) {
    #expect(SeriesSample("t,y\n1,\(text)\n2,0.25\n").table?.values.first == Double(text))
    #expect(
      SeriesSample("t;y\n1;\(text.replacing(".", with: ","))\n2;0,25\n").table?.values.first
        == Double(text))
  }

  // Dividing by a hundred would round a second time: 0.57 · 100 is no double.
  @Test func `per cent are rounded once`() {
    let cells = (1...999).map { "\($0 / 10).\($0 % 10)" }
    let rows = cells.map { "1,\($0) %\n" }.joined()
    let values = SeriesSample("t,y\n" + rows).table?.values
    #expect(values == cells.map { Double("\($0)e-2") })
  }

  @Test(arguments: [
    "1 00", "1 0000", "1__000", "12 34.5", "1.23.456", "1,23,456", "1.234,567,8", "--1", "1-", "1e",
    "1e+", "e5", "0x10", "inf", "1 2", "%", "5 % %", "½", "1\u{301}", "(5)", "1,234.5,6", "+", ".",
    "1.000.00",
  ])
  func `are refused where digits are grouped otherwise`(cell: String) {
    let findings = SeriesSample("t;y\n1;\(cell)\n2;3\n").findings
    #expect(findings.map(\.check.id) == ["CSV-02"], "\(DiagnosticText.render(findings))")
  }

  @Test(arguments: ["1e309", "-1e99999999999999999999", "9e400 %"])
  func `beyond what can be computed with are refused`(cell: String) {
    let findings = SeriesSample("t,y\n1,\(cell)\n2,3\n").findings
    #expect(findings.map(\.check.id) == ["CSV-02"])
    #expect(findings.first?.message.contains("too large to compute with") == true)
  }

  @Test func `too small to tell from nothing are 0`() {
    #expect(SeriesSample("t,y\n1,1e-400\n").table?.values == [0])
  }
}
