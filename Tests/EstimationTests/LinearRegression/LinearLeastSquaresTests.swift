import Estimation
import LinearAlgebra
import Testing

@Suite struct LinearLeastSquaresTests {
  static let design = Matrix(
    [2.0, 3, 5, 8, 13, 21].enumerated().map { [1, $1, [7, 1, 4, 8, 2, 9][$0]] })
  static let response = [3.0, 1, 4, 1, 5, 9]

  @Test func `a weight counts an observation so many times`() throws {
    let weights = [1, 3, 2, 1, 5, 2]
    let rows = weights.enumerated().flatMap { Array(repeating: $0, count: $1) }
    let weighted = try LinearLeastSquares(
      design: Self.design, response: Self.response, weights: weights.map(Double.init))
    let repeated = try LinearLeastSquares(
      design: Matrix(rows.map { i in (0..<3).map { Self.design[i, $0] } }),
      response: rows.map { Self.response[$0] })
    // Two roundings apart: both are right to the last digit or so.
    for j in 0..<3 {
      #expect(agreeingDigits(weighted.coefficients[j], repeated.coefficients[j]) > 15)
      for i in 0..<3 {
        #expect(agreeingDigits(weighted.inverseGram[i, j], repeated.inverseGram[i, j]) > 15)
      }
    }
    #expect(agreeingDigits(weighted.residualSumOfSquares, repeated.residualSumOfSquares) > 15)
    #expect(agreeingDigits(weighted.rSquared, repeated.rSquared) > 15)
    #expect(weighted.isAboutMean)
    #expect((weighted.degreesOfFreedom, repeated.degreesOfFreedom) == (3, 11))
  }

  @Test func `observations of no weight to speak of change nothing`() throws {
    var rows = (0..<6).map { i in (0..<3).map { Self.design[i, $0] } }
    rows.append([1, -40, 17])
    let with = try LinearLeastSquares(
      design: Matrix(rows), response: Self.response + [500],
      weights: Array(repeating: 1, count: 6) + [1e-30])
    let without = try LinearLeastSquares(design: Self.design, response: Self.response)
    for (one, other) in zip(with.coefficients, without.coefficients) {
      #expect(agreeingDigits(one, other) > 15)
    }
  }

  @Test(arguments: [-900, -40, 40, 900])
  func `the units of a predictor change its coefficient alone`(exponent: Int) throws {
    let unit = Double(sign: .plus, exponent: exponent, significand: 1)
    var scaled = Self.design
    for i in 0..<6 { scaled[i, 1] *= unit }
    let plain = try LinearLeastSquares(design: Self.design, response: Self.response)
    let fit = try LinearLeastSquares(design: scaled, response: Self.response)
    #expect(fit.coefficients[0] == plain.coefficients[0])
    #expect(fit.coefficients[1] == plain.coefficients[1] / unit)
    #expect(fit.residuals == plain.residuals)
    #expect(fit.fStatistic == plain.fStatistic)
  }

  @Test func `columns may combine to a constant`() throws {
    let groups = Matrix([[1, 0], [1, 0], [0, 1], [0, 1], [0, 1]])
    let fit = try LinearLeastSquares(design: groups, response: [1, 3, 5, 6, 10])
    #expect(fit.isAboutMean)
    #expect(fit.coefficients == [2, 7])
    // Within groups 2 + 14, about the mean 46.
    #expect(agreeingDigits(fit.residualSumOfSquares, 16) > 15)
    #expect(agreeingDigits(fit.rSquared, 30.0 / 46) > 15)
    #expect(agreeingDigits(fit.fStatistic, 30 / (16.0 / 3)) > 15)
  }

  @Test func `the first column that depends on others before it is named`() {
    func dependent(_ design: Matrix) -> LinearAlgebraError? {
      do {
        _ = try LinearLeastSquares(
          design: design, response: Array(repeating: 1, count: design.rows))
        return nil
      } catch {
        return error
      }
    }
    let sum = Matrix([[1, 2, 3, 9], [1, 5, 6, 2], [1, 7, 8, 4], [1, 1, 2, 2], [1, 4, 5, 3]])
    #expect(dependent(sum) == .dependentColumn(2))
    #expect(dependent(Matrix([[0, 1], [0, 2], [0, 5]])) == .dependentColumn(0))
    let tenths = Matrix([[1, 0.1, 1e9], [1, 0.1, 3e9], [1, 0.1, 4e9]])
    #expect(dependent(tenths) == .dependentColumn(1))
    #expect(dependent(Matrix([[1, 2, 3], [4, 5, 7]])) == .dependentColumn(2))
    #expect(dependent(Matrix([[1, .infinity], [1, 2]])) == .notFinite(row: 0, column: 1))
  }

  @Test func `as many coefficients as observations leave no error to estimate`() throws {
    let fit = try LinearLeastSquares(design: Matrix([[1, 1], [1, 3]]), response: [2, 8])
    #expect(fit.coefficients == [-1, 3])
    #expect(fit.degreesOfFreedom == 0)
    #expect(fit.residualStandardDeviation.isNaN)
    #expect(fit.standardErrors.allSatisfy { $0.isNaN })
    #expect(fit.fStatistic.isNaN)
  }

  @Test func `a response that does not vary has no share explained`() throws {
    let fit = try LinearLeastSquares(
      design: RegressionDesign(degree: 1, of: [1, 2, 3]), response: [5, 5, 5])
    #expect(fit.coefficients[0] == 5)
    // A slope of 0 is approached to the rounding of twice the working precision, and beyond.
    #expect(abs(fit.coefficients[1]) < 1e-30)
    #expect(fit.rSquared.isNaN)
  }
}
