import Estimation
import LinearAlgebra
import RealModule
import Testing

/// Regressions whose exact solution is known without solving them.
@Suite struct ClosedFormRegressionTests {
  static let abscissae = (0...20).map(Double.init)

  /// Alternating binomial coefficients, orthogonal to every polynomial of degree below 20.
  static let differences: [Double] = (0...20).map { i in
    var binomial: Double = i.isMultiple(of: 2) ? 1 : -1
    for k in 0..<i { binomial = binomial * Double(20 - k) / Double(k + 1) }
    return binomial
  }

  static func polynomial(_ coefficients: [Double], at x: Double) -> Double {
    coefficients.reversed().reduce(0) { $0 * x + $1 }
  }

  // From degree 4 to 10 the condition of the scaled powers grows from 1e3 to 1e9.
  @Test(arguments: [2, 5, 8, 10], [0.0, 1, 100])
  func `polynomials of whole numbers come back to the last bit`(degree: Int, size: Double) throws {
    let ones = [Double](repeating: 1, count: degree + 1)
    let response = zip(Self.abscissae, Self.differences).map {
      Self.polynomial(ones, at: $0) + size * $1
    }
    let fit = try LinearLeastSquares(
      design: RegressionDesign(degree: degree, of: Self.abscissae), response: response)
    // Responses are whole numbers below 2⁵³, so that data and solution are exact.
    #expect(fit.coefficients == ones)
    #expect(fit.residuals == Self.differences.map { size * $0 })
    // Σ C(20, i)² = C(40, 20).
    #expect(fit.residualSumOfSquares == size * size * 137_846_528_820)
    #expect(fit.degreesOfFreedom == 20 - degree)
    #expect(fit.isAboutMean)
    #expect(size > 0 || (fit.rSquared == 1 && fit.fStatistic == Double.infinity))
  }

  @Test func `Wampler's second polynomial keeps what the decimals leave`() throws {
    let exact = [1, 0.1, 0.01, 0.001, 0.0001, 0.00001]
    let response = (0...20).map { x in
      let hundredThousandths = (0...5).map { k in
        Int(Double.pow(10, 5 - k)) * Int(Double.pow(Double(x), k))
      }
      return Double(hundredThousandths.reduce(0, +)) / 100_000
    }
    let fit = try LinearLeastSquares(
      design: RegressionDesign(degree: 5, of: Self.abscissae), response: response)
    for (value, right) in zip(fit.coefficients, exact) {
      // The rounding of the responses to doubles, magnified: the exact solution for them agrees
      // to 13.2 digits.
      #expect(agreeingDigits(value, right) > 13)
    }
    // Half a unit in the last place of 21 responses up to 63.
    #expect(fit.residualStandardDeviation < 4e-15)
  }

  /// Läuchli's design: ones above δ times the identity, columns dependent but for δ.
  @Test(arguments: [3, 6], [-8, -26, -40])
  func `columns that nearly depend on each other`(columns n: Int, exponent: Int) throws {
    let small = Double(sign: .plus, exponent: exponent, significand: 1)
    var design = Matrix(rows: n + 1, columns: n, repeating: 0)
    for j in 0..<n { (design[0, j], design[j + 1, j]) = (1, small) }
    let response = [1] + [Double](repeating: 0, count: n)
    let fit = try LinearLeastSquares(design: design, response: response)
    let whole = Double(n) + small * small
    let diagonal = (whole - 1) / (whole * small * small)
    let left = small * small / whole
    // All digits but rounding in what is compared; the condition is up to 2.7e12.
    for j in 0..<n {
      #expect(agreeingDigits(fit.coefficients[j], 1 / whole) > 15)
      #expect(agreeingDigits(fit.inverseGram[j, j], diagonal) > 15)
      #expect(agreeingDigits(fit.standardErrors[j], (left * diagonal).squareRoot()) > 15)
      #expect(agreeingDigits(fit.residuals[j + 1], -small / whole) > 15)
    }
    #expect(agreeingDigits(fit.inverseGram[0, 1], -1 / (whole * small * small)) > 15)
    #expect(agreeingDigits(fit.residualSumOfSquares, left) > 15)
    #expect(agreeingDigits(fit.rSquared, Double(n) / whole) > 15)
  }

  @Test func `a line through the origin`() throws {
    let fit = try LinearLeastSquares(design: Matrix([[4], [5], [6]]), response: [3, 4, 4])
    #expect(agreeingDigits(fit.coefficients[0], 8.0 / 11) > 15)
    #expect(agreeingDigits(fit.standardErrors[0], (3.0 / 22 / 77).squareRoot()) > 15)
    #expect(agreeingDigits(fit.residualSumOfSquares, 3.0 / 11) > 15)
    #expect(!fit.isAboutMean)
    #expect(agreeingDigits(fit.rSquared, 448.0 / 451) > 15)
    #expect(agreeingDigits(fit.fStatistic, 896.0 / 3) > 15)
  }

  @Test func `a line far from the origin of its predictor`() throws {
    // Deviations −1, 0, 1 from 2⁴⁰, responses 1, 2, 4: slope 3/2, RSS 1/6 as at the origin.
    let centre = 1_099_511_627_776.0
    let design = Matrix([[1, centre - 1], [1, centre], [1, centre + 1]])
    let fit = try LinearLeastSquares(design: design, response: [1, 2, 4])
    #expect(agreeingDigits(fit.coefficients[1], 1.5) > 15)
    #expect(agreeingDigits(fit.coefficients[0], 7.0 / 3 - 1.5 * centre) > 15)
    #expect(agreeingDigits(fit.residualSumOfSquares, 1.0 / 6) > 15)
    #expect(agreeingDigits(fit.standardErrors[1], (1.0 / 12).squareRoot()) > 15)
    #expect(agreeingDigits(fit.covariance[1, 1], 1.0 / 12) > 15)
  }
}
