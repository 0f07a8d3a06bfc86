import LinearAlgebra
import RealModule
import Testing

@Suite struct CholeskyFactorTests {
  @Test func `a factor by hand`() throws {
    // [[4, 12, −16], [12, 37, −43], [−16, −43, 98]], the textbook's example.
    let factor = try CholeskyFactor(of: Matrix([[4, 12, -16], [12, 37, -43], [-16, -43, 98]]))
    #expect(factor.lower == Matrix([[2, 0, 0], [6, 1, 0], [-8, 5, 3]]))
  }

  @Test(arguments: [1, 2, 5, 20])
  func `the factor times its transpose is the matrix`(size: Int) throws {
    var matrix = SampleMatrices.scattered(rows: size + 3, columns: size).gram
    for i in 0..<size { matrix[i, i] += 1 }
    let lower = try CholeskyFactor(of: matrix).lower
    // The factor is backward stable: its residual is n times the rounding unit at most.
    #expect(SampleMatrices.relativeDistance(lower * lower.transposed, matrix) < 1e-14)
    for j in 0..<size {
      for i in 0..<j { #expect(lower[i, j] == 0) }
    }
  }

  // det H₈ = 1/365356847125734485878112256000000 (OEIS A005249).
  @Test(arguments: [
    (3, 2_160.0), (5, 266_716_800_000.0), (8, 365_356_847_125_734_485_878_112_256_000_000.0),
  ])
  func `the determinant of a Hilbert matrix is known`(size: Int, inverse: Double) throws {
    let factor = try CholeskyFactor(of: SampleMatrices.hilbert(size))
    // Rounded elements move the last pivot by the condition number, about 34ⁿ, times 1e-16.
    #expect(abs(factor.logDeterminant + .log(inverse)) < 1e-6)
  }

  @Test(arguments: [3, 5, 8])
  func `equations in a Hilbert matrix are solved as well as its condition allows`(
    size: Int
  ) throws {
    let condition = try #require(SampleMatrices.hilbertConditions[size])
    let factor = try CholeskyFactor(of: SampleMatrices.hilbert(size))
    let inverse = SampleMatrices.hilbertInverse(size)
    for j in 0..<size {
      let solution = factor.solve(Matrix.identity(size).column(j))
      let error = SampleMatrices.relativeDistance(solution, inverse.column(j))
      #expect(error <= 4 * condition * Double.ulpOfOne)
    }
  }

  @Test func `solving undoes multiplying`() throws {
    let factor = try CholeskyFactor(of: Matrix([[4, 12, -16], [12, 37, -43], [-16, -43, 98]]))
    #expect(factor.lowerMultiply([1, 2, 3]) == [2, 8, 11])
    #expect(factor.lowerSolve([2, 8, 11]) == [1, 2, 3])
    // A·(1, 2, 3) = (−20, −43, 192); all steps are whole numbers.
    #expect(factor.solve([-20, -43, 192]) == [1, 2, 3])
  }

  @Test func `only the lower triangle is read`() throws {
    let factor = try CholeskyFactor(of: Matrix([[4, .nan], [2, 5]]))
    #expect(factor.lower == Matrix([[2, 0], [1, 2]]))
  }

  @Test func `the leading minor that is not positive is named`() {
    #expect(throws: LinearAlgebraError.notPositiveDefinite(leadingMinor: 2)) {
      try CholeskyFactor(of: Matrix([[1, 2, 0], [2, 4, 0], [0, 0, 1]]))
    }
    #expect(throws: LinearAlgebraError.notPositiveDefinite(leadingMinor: 1)) {
      try CholeskyFactor(of: Matrix([[-1]]))
    }
    #expect(throws: LinearAlgebraError.notPositiveDefinite(leadingMinor: 3)) {
      try CholeskyFactor(of: Matrix([[1, 0, 0], [0, 1, 1], [0, 1, 0.5]]))
    }
  }

  @Test func `an element that is not finite is named`() {
    #expect(throws: LinearAlgebraError.notFinite(row: 1, column: 0)) {
      try CholeskyFactor(of: Matrix([[1, 0], [.nan, 1]]))
    }
    #expect(throws: LinearAlgebraError.notFinite(row: 1, column: 1)) {
      try CholeskyFactor(of: Matrix([[1, 0], [0, .infinity]]))
    }
  }

  @Test func `a matrix of size 0 has determinant 1`() throws {
    let factor = try CholeskyFactor(of: Matrix([]))
    #expect(factor.logDeterminant == 0)
    #expect(factor.solve([]).isEmpty)
  }
}
