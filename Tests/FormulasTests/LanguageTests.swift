import Formulas
import Testing

@Suite struct LanguageTests {
  static let numbers: [(text: String, value: Double)] = [
    ("1", 1), ("1.5", 1.5), (".5", 0.5), ("5.", 5), ("1e-3", 0.001), ("2.5E+2", 250),
    ("1+2*3", 7), ("(1+2)*3", 9), ("8-4-2", 2), ("8/4/2", 1), ("8/4*2", 4), ("2-3+4", 3),
    ("2^3^2", 512), ("(2^3)^2", 64), ("-2^2", -4), ("(-2)^2", 4), ("2^-1", 0.5),
    ("2^-2^2", 0.0625), ("-2^-2", -0.25), ("2*-3", -6), ("2--3", 5), ("2-+-3", 5), ("--2", 2),
    ("-+-2", 2), ("+2", 2), ("6/-2", -3), ("6/2^2", 1.5), ("-6/2", -3), ("2*3^2", 18),
    ("-2*-3", 6), ("2\u{2212}3", -1), (" 1\t+\n2 ", 3), ("0^0", 1), ("(-8)^3", -512),
  ]

  @Test(arguments: numbers)
  func `operators bind as in mathematics`(text: String, value: Double) throws {
    #expect(try Formula(text, variables: []).value([:]) == value)
  }

  /// With x = 3 and y = 5.
  static let names: [(text: String, value: Double)] = [
    ("-x^2", -9), ("2^-x", 0.125), ("-x^-x", -1.0 / 27), ("x^x^x", 7_625_597_484_987),
    ("x*y/x", 5), ("x-y-x", -5), ("x/y/x", 0.2), ("x^2*y", 45), ("2*x^2^0", 6), ("-x*-y", 15),
    ("(x)", 3), ("((x))+(y)", 8), ("x^0", 1), ("x^1", 3), ("(x-y)^3", -8), ("(x-y)^-1", -0.5),
  ]

  @Test(arguments: names)
  func `the same holds for names`(text: String, value: Double) throws {
    // Most are exact; x/y/x and x^-x round once or twice.
    let result = try Formula(text, variables: ["x", "y"]).value(["x": 3, "y": 5])
    #expect(abs(result - value) <= 4e-16 * abs(value))
  }

  @Test func `parameters come in the order of the text, variables as given`() throws {
    let formula = try Formula("d+(a-d)/(1+(x/c)^b)^g", variables: ["t", "x"])
    #expect(formula.parameters == ["d", "a", "c", "b", "g"])
    #expect(formula.variables == ["t", "x"])
    #expect(formula.text == "d+(a-d)/(1+(x/c)^b)^g")
  }

  @Test func `a formula knows where its parameters first stand and which variables it uses`() throws
  {
    let formula = try Formula("K/(1+exp(-r*(t-K)))", variables: ["t", "x"])
    #expect(formula.parameterColumns == [0..<1, 10..<11])
    #expect(formula.uses("t"))
    #expect(!formula.uses("x"))
  }

  @Test func `names are case-sensitive, may be Greek or hold digits, and e is one`() throws {
    let formula = try Formula("k*K + e_1*é - ν2 + e^X", variables: ["x"])
    #expect(formula.parameters == ["k", "K", "e_1", "é", "ν2", "e", "X"])
    #expect(
      formula.value(["k": 2, "K": 3, "e_1": 5, "é": 7, "ν2": 1, "e": 2, "X": 4]) == 6 + 35 - 1 + 16)
  }

  @Test func `an e without digits after it is no exponent`() throws {
    #expect(try Formula("2*e-1", variables: []).parameters == ["e"])
    #expect(throws: FormulaError.self) { try Formula("2e-x", variables: []) }
  }

  @Test func `pi is the only constant`() throws {
    let formula = try Formula("cos(pi) + PI + i + inf + nan", variables: [])
    #expect(formula.parameters == ["PI", "i", "inf", "nan"])
    #expect(formula.value(["PI": 1, "i": 2, "inf": 3, "nan": 4]) == -1 + 10)
  }

  @Test(arguments: [
    ("a", true), ("_a1", true), ("ø", true), ("a b", false), ("1a", false), ("", false),
    ("pi", false), ("log", false), ("Log", true), ("time (s)", false), ("a.b", false),
  ])
  func `a name is letters, digits and underscores, and not taken`(name: String, isName: Bool) {
    #expect(Formula.canName(name) == isName)
  }

  @Test func `equal texts with equal variables are equal formulas`() throws {
    let one = try Formula("a*x", variables: ["x"])
    #expect(try one == Formula("a*x", variables: ["x"]))
    #expect(try one != Formula("a*x", variables: ["x", "y"]))
    #expect(try one != Formula("a * x", variables: ["x"]))
    #expect(try Set([one, Formula("a*x", variables: ["x"])]).count == 1)
  }
}
