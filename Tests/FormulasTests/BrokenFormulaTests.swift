import Formulas
import Testing

/// What a person reads who wrote a formula that is none.
@Suite struct BrokenFormulaTests {
  struct Broken: Sendable, CustomTestStringConvertible {
    var text: String
    var carets: String
    var words: String
    var testDescription: String { text }

    init(_ text: String, _ carets: String, _ words: String) {
      (self.text, self.carets, self.words) = (text, carets, words)
    }
  }

  static let broken = [
    Broken("", "^", "the formula is empty"),
    Broken("   ", "^", "the formula is empty"),
    Broken("K/(1+exp(-r*(t-m))", "  ^", "this parenthesis is not closed"),
    Broken("K/(1+exp(-r*(t-m))))", "                   ^", "this parenthesis closes none"),
    Broken(")", "^", "a number, a name or `(` is missing before this"),
    Broken("()", "^^", "there is nothing between the parentheses"),
    Broken("exp()", "   ^^", "there is nothing between the parentheses"),
    Broken("a+", "  ^", "the formula ends where a number, a name or `(` is missing"),
    Broken("a+*b", "  ^", "a number, a name or `(` is missing before this"),
    Broken("*a", "^", "a number, a name or `(` is missing before this"),
    Broken("a^", "  ^", "the formula ends where a number, a name or `(` is missing"),
    Broken("2x", "^^", "there is no operator between these two; for a product write `*`"),
    Broken("a b", "^^^", "there is no operator between these two"),
    Broken("(a)(b)", "  ^^", "there is no operator between these two"),
    Broken("(a b)", " ^^^", "there is no operator between these two"),
    Broken("2(x+1)", "^^", "there is no operator between these two"),
    Broken("K(t-1)", "^", "there is no function `K`; for a product write `K*(…)`"),
    Broken("t(1)", "^", "`t` is no function; for a product write `t*(…)`"),
    Broken("pi(2)", "^^", "`pi` is no function; for a product write `pi*(…)`"),
    Broken("a*exq(t)", "  ^^^", "there is no function `exq`; did you mean `exp`?"),
    Broken("sqr(t)", "^^^", "there is no function `sqr`; did you mean `sqrt`?"),
    Broken("ln(t)", "^^", "the natural logarithm is `log(…)`"),
    Broken("EXP(t)", "^^^", "there is no function `EXP`; did you mean `exp`?"),
    Broken("pow(t, 2)", "     ^", "`,` means nothing in a formula; decimals have a point"),
    Broken("pow(t)", "^^^", "powers are written `x^y`"),
    Broken("exp + 1", "^^^", "`exp` is a function and has no value by itself"),
    Broken("exp*x", "^^^", "or give the parameter another name"),
    Broken("x**2", " ^^", "`**` is no operator here; write `^` for a power"),
    Broken("y = a*x", "  ^", "write only what stands on the right of the `=`"),
    Broken("1,5*x", " ^", "decimals have a point, as in 1.5"),
    Broken("1.2.3", "^^^^^", "`1.2.3` has more than one point"),
    Broken("a + .", "    ^", "a point alone is no number"),
    Broken("1e999", "^^^^^", "larger than any number"),
    Broken("a + log(0)", "    ^^^^^^", "this part is not a finite number"),
    Broken("a*sqrt(-1)", "  ^^^^^^^^", "this part is not defined"),
    Broken("a + 1/(2-2)", "    ^^^^^^^", "this part is not a finite number"),
    Broken("a × b", "  ^", "write `*` for a product"),
    Broken("a – b", "  ^", "write `-` for minus"),
    Broken("x²", " ^", "write `^` for a power"),
    Broken("[a]", "^", "use ( and )"),
    Broken("5%", " ^", "write a share as a decimal"),
    Broken("a\u{0}b", " ^", "the character U+0000 means nothing"),
    Broken("a;b", " ^", "`;` means nothing in a formula; a formula holds numbers, names"),
  ]

  @Test(arguments: broken)
  func `a broken formula is refused with its place and a way out`(broken: Broken) throws {
    let error = try #require(throws: FormulaError.self) {
      try Formula(broken.text, variables: ["t", "x"])
    }
    #expect("\(error)".contains(broken.words), "\(error)")
    let lines = error.carets(under: broken.text).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 2)
    #expect(lines[1] == broken.carets, "\(error)")
    let words = ("\(error)").lowercased()
    #expect(["token", "nan", "parse", "unexpected"].allSatisfy { !words.contains($0) })
  }

  @Test func `a long formula is shown around its error`() throws {
    let text = Array(repeating: "a*x", count: 60).joined(separator: " + ") + " + b c"
    let error = try #require(throws: FormulaError.self) { try Formula(text, variables: ["x"]) }
    let lines = error.carets(under: text).split(separator: "\n")
    #expect(lines[0].hasPrefix("…") && lines[0].hasSuffix("b c"))
    #expect(lines[1].count == lines[0].count && lines[1].hasSuffix(" ^^^"))
  }

  @Test func `line breaks in a formula do not move the carets`() throws {
    let error = try #require(throws: FormulaError.self) {
      try Formula("a +\n\tb c", variables: [])
    }
    #expect(error.carets(under: "a +\n\tb c") == "a +  b c\n     ^^^")
  }

  @Test func `length, depth and the number of parameters are bounded`() throws {
    func failure(_ text: String) -> String {
      do throws(FormulaError) {
        _ = try Formula(text, variables: [])
        return ""
      } catch { return error.message }
    }
    #expect(failure(String(repeating: "1+", count: 4_999) + "10") == "")
    #expect(failure(String(repeating: "1+", count: 5_000) + "1").contains("10001 characters"))
    for (left, right) in [("(", ")"), ("-", ""), ("exp(", ")"), ("2^", "")] {
      let deepest = String(repeating: left, count: 199) + "1" + String(repeating: right, count: 199)
      #expect(!failure(deepest).contains("nested"), "\(left)")
      #expect(failure("\(left)\(left)\(deepest)\(right)\(right)").contains("more than 200 deep"))
      #expect(failure(String(repeating: left, count: 2_400) + "1").contains("more than 200 deep"))
    }
    let names = (1...100).map { "p\($0)" }.joined(separator: "+")
    #expect(failure(names) == "")
    #expect(failure(names + "+q").contains("`q` is the parameter after the 100th"))
  }
}
