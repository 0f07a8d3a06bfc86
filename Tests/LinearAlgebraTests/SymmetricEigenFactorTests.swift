import LinearAlgebra
import RealModule
import Testing

@Suite struct SymmetricEigenFactorTests {
  @Test(arguments: [1, 4, 17])
  func `the factors multiply to the matrix`(size: Int) throws {
    let matrix = SampleMatrices.scattered(rows: size + 2, columns: size).gram
    let factor = try SymmetricEigenFactor(of: matrix)
    #expect(SampleMatrices.relativeDistance(factor.matrix { $0 }, matrix) < 1e-13)
    #expect(SampleMatrices.relativeDistance(factor.vectors.gram, .identity(size)) < 1e-14)
    #expect(factor.values == factor.values.sorted())
  }

  @Test func `second differences have cosines as eigenvalues`() throws {
    let n = 12
    var matrix = Matrix.diagonal(Array(repeating: 2, count: n))
    for i in 1..<n {
      matrix[i, i - 1] = -1
      matrix[i - 1, i] = -1
    }
    let values = try SymmetricEigenFactor(of: matrix).values
    for (k, value) in values.enumerated() {
      #expect(abs(value - (2 - 2 * .cos(Double(k + 1) * .pi / Double(n + 1)))) < 1e-14)
    }
  }

  // Rosser's matrix (1951): a double eigenvalue, three nearly equal ones, 0 and a pair of signs.
  @Test func `Rosser's eigenvalues are told apart`() throws {
    let matrix = Matrix([
      [611, 196, -192, 407, -8, -52, -49, 29],
      [196, 899, 113, -192, -71, -43, -8, -44],
      [-192, 113, 899, 196, 61, 49, 8, 52],
      [407, -192, 196, 611, 8, 44, 59, -23],
      [-8, -71, 61, 8, 411, -599, 208, 208],
      [-52, -43, 49, 44, -599, 411, 208, 208],
      [-49, -8, 8, 59, 208, 208, 99, -911],
      [29, -44, 52, -23, 208, 208, -911, 99],
    ])
    let (large, root) = (10 * 10_405.0.squareRoot(), 100 * 26.0.squareRoot())
    let exact = [-large, 0, 510 - root, 1_000, 1_000, 510 + root, 1_020, large]
    let values = try SymmetricEigenFactor(of: matrix).values
    // An absolute error of a few rounding units of the largest eigenvalue.
    #expect(zip(values, exact).allSatisfy { abs($0 - $1) < 4e-12 })
  }

  @Test func `a function of the matrix is one of its eigenvalues`() throws {
    let matrix = SampleMatrices.scattered(rows: 9, columns: 4).gram
    let root = try SymmetricEigenFactor(of: matrix).matrix { $0.squareRoot() }
    #expect(SampleMatrices.relativeDistance(root * root, matrix) < 1e-13)
  }

  @Test func `only the lower triangle is read`() throws {
    let values = try SymmetricEigenFactor(of: Matrix([[2, 99], [1, 2]])).values
    #expect(zip(values, [1, 3]).allSatisfy { abs($0 - $1) < 1e-15 })
  }

  @Test func `an element that is not finite is named`() {
    #expect(throws: LinearAlgebraError.notFinite(row: 0, column: 0)) {
      try SymmetricEigenFactor(of: Matrix([[.infinity]]))
    }
  }
}
