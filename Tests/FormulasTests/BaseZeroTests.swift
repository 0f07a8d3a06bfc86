import Formulas
import Testing

/// Powers of base 0 and their derivatives take their limits.
@Suite struct BaseZeroTests {
  private func gradient(_ text: String, _ parameters: Double...) throws -> [Double] {
    try Formula(text, variables: ["x"]).table([[0]], parameters).gradient.map { $0[0] }
  }

  private func value(_ text: String, _ parameters: Double...) throws -> Double {
    try Formula(text, variables: ["x"]).table([[0]], parameters).values[0]
  }

  @Test func `zero to the zeroth is one, however it is written`() throws {
    #expect(try value("x^0") == 1)
    #expect(try value("x^b", 0) == 1)
    #expect(try value("a^b", 0, 0) == 1)
    #expect(try value("a^x", 0) == 1)
  }

  @Test(arguments: [0, 0.3, 1, 2.5]) func `x^b does not change with b at x = 0`(b: Double) throws {
    #expect(try gradient("x^b", b) == [0])
    #expect(try gradient("c*x^b", 7, b) == [b == 0 ? 1 : 0, 0])
  }

  @Test func `b^n at b = 0 has the slope of the polynomial`() throws {
    #expect(try gradient("b^2+x", 0) == [0])
    #expect(try gradient("b^3+x", 0) == [0])
    #expect(try gradient("b^1+x", 0) == [1])
    #expect(try gradient("b^7+x", 0) == [0])
    #expect(try gradient("b^0+x", 0) == [0])
    #expect(try gradient("b^1.5+x", 0) == [0])
    #expect(try gradient("b^0.5+x", 0) == [.infinity])
    #expect(try gradient("b^a+x", 0, 2) == [0, 0])
    #expect(try gradient("b^a+x", 0, 1) == [1, 0])
    #expect(try gradient("b^a+x", 0, 0) == [0, 0])
  }

  @Test(arguments: [0.4, 1, 3]) func `(x/e)^b at x = 0 changes with neither`(b: Double) throws {
    #expect(try value("(x/e)^b", 20, b) == 0)
    #expect(try gradient("(x/e)^b", 20, b) == [0, 0])
    // The log-logistic of the dose–response field: 1 at the dose 0, whatever the rest.
    #expect(try value("c+(d-c)/(1+(x/e)^b)", 2, 7, 20, b) == 7)
    #expect(try gradient("c+(d-c)/(1+(x/e)^b)", 2, 7, 20, b) == [0, 1, 0, 0])
  }

  @Test func `a negative base has a value and a slope where the exponent is an integer`() throws {
    let formula = try Formula("(x-c)^3 + (x-c)^2 + (x-c)^-1 + (x-c)^5", variables: ["x"])
    let (values, gradient) = formula.table([[1]], [3])
    #expect(values[0] == -8 + 4 - 0.5 - 32)
    // d/dc uⁿ = −n·uⁿ⁻¹ at u = −2; all terms are exact in binary.
    #expect(gradient[0][0] == -12 + 4 + 0.25 - 80)
    let general = try Formula("(x-c)^b", variables: ["x"]).table([[1]], [3, 3])
    #expect(general.values[0] == -8)
    #expect(general.gradient[0][0] == -12)
    #expect(general.gradient[1][0].isNaN)
  }

  @Test func `slopes survive where the power itself underflows`() throws {
    // u² = 10⁻⁴⁰⁰ is 0 in doubles, 2u is not.
    #expect(try Formula("b^2+x", variables: ["x"]).gradient(at: 0, 1e-200) == [2e-200])
    let slope = try Formula("b^1.5+x", variables: ["x"]).gradient(at: 0, 1e-220)[0]
    #expect(abs(slope - 1.5e-110) <= 1e-124)
  }
}
