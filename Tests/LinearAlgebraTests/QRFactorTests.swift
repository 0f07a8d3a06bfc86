import LinearAlgebra
import Testing

@Suite struct QRFactorTests {
  @Test(arguments: [(1, 1), (5, 3), (8, 8), (30, 12)])
  func `the factors multiply to the matrix with its columns in order`(
    rows: Int, columns: Int
  ) throws {
    let matrix = SampleMatrices.scattered(rows: rows, columns: columns)
    let factor = try QRFactor(of: matrix)
    let q = factor.orthonormal
    let product = q * factor.upper
    for (place, column) in factor.permutation.enumerated() {
      // Householder reflections are backward stable.
      let error = zip(product.column(place), matrix.column(column)).map { abs($0 - $1) }.max()
      #expect((error ?? 1) < 1e-13)
    }
    #expect(SampleMatrices.relativeDistance(q.gram, .identity(columns)) < 1e-14)
    #expect(factor.permutation.sorted() == Array(0..<columns))
    let diagonal = (0..<columns).map { abs(factor.upper[$0, $0]) }
    #expect(zip(diagonal, diagonal.dropFirst()).allSatisfy { $0 >= $1 * (1 - 1e-14) })
    #expect(factor.rank == columns)
  }

  @Test func `a line through three points by hand`() throws {
    // y = 1, 2, 4 at x = 0, 1, 2: intercept 5/6, slope 3/2, (AᵀA)⁻¹ = [[5, −3], [−3, 3]]/6.
    let factor = try QRFactor(of: Matrix([[1, 0], [1, 1], [1, 2]]))
    let solution = try factor.solve([1, 2, 4])
    #expect(zip(solution, [5.0 / 6, 1.5]).allSatisfy { abs($0 - $1) < 1e-15 })
    let inverse = try factor.inverseGram()
    let exact = Matrix([[5.0 / 6, -0.5], [-0.5, 0.5]])
    #expect(SampleMatrices.relativeDistance(inverse, exact) < 1e-15)
    // The third element of Qᵀ·b is the residual's length, √(1/6).
    #expect(abs(abs(factor.transposedMultiply([1, 2, 4])[2]) - 0.408_248_290_463_863) < 1e-14)
  }

  @Test func `the residual is orthogonal to every column`() throws {
    let matrix = SampleMatrices.scattered(rows: 20, columns: 6)
    let b = SampleMatrices.scattered(rows: 20, columns: 1, salt: 3).column(0)
    let fitted = matrix * (try QRFactor(of: matrix).solve(b))
    let residual = zip(b, fitted).map { $0 - $1 }
    #expect(matrix.transposedMultiply(residual).allSatisfy { abs($0) < 1e-12 })
  }

  @Test(arguments: [3, 5, 8])
  func `equations in a Hilbert matrix are solved as well as its condition allows`(
    size: Int
  ) throws {
    let condition = try #require(SampleMatrices.hilbertConditions[size])
    let factor = try QRFactor(of: SampleMatrices.hilbert(size))
    let exact = SampleMatrices.hilbertInverse(size).column(0)
    let solution = try factor.solve(Matrix.identity(size).column(0))
    let error = SampleMatrices.relativeDistance(solution, exact)
    #expect(error <= 4 * condition * Double.ulpOfOne)
  }

  // Wampler's first problem is defined by its formula: y = 1 + x + x² + x³ + x⁴ + x⁵ at 0, …, 20.
  @Test func `Wampler's polynomial is found`() throws {
    var design = Matrix(rows: 21, columns: 6, repeating: 1)
    for x in 0...20 {
      for j in 1...5 { design[x, j] = design[x, j - 1] * Double(x) }
    }
    let response = design * [1, 1, 1, 1, 1, 1]
    let solution = try QRFactor(of: design).solve(response)
    // The condition number is 6e7 after scaling, 1e-9 of relative error what it allows.
    #expect(solution.allSatisfy { abs($0 - 1) < 1e-8 })
  }

  @Test func `dependent columns are counted`() throws {
    // The third column is the sum of the others.
    let factor = try QRFactor(of: Matrix([[1, 2, 3], [4, 5, 9], [7, 8, 15], [2, 1, 3]]))
    #expect(factor.rank == 2)
    #expect(throws: LinearAlgebraError.rankDeficient(rank: 2, columns: 3)) {
      try factor.solve([1, 2, 3, 4])
    }
    #expect(throws: LinearAlgebraError.rankDeficient(rank: 2, columns: 3)) {
      try factor.inverseGram()
    }
    #expect(try QRFactor(of: Matrix(rows: 3, columns: 2)).rank == 0)
  }

  @Test func `what counts as 0 can be stated`() throws {
    let nearly = Matrix([[1, 1], [1, 1 + 1e-9], [1, 1]])
    #expect(try QRFactor(of: nearly).rank == 2)
    #expect(try QRFactor(of: nearly, relativeTolerance: 1e-6).rank == 1)
  }

  @Test func `an element that is not finite is named`() {
    #expect(throws: LinearAlgebraError.notFinite(row: 2, column: 1)) {
      try QRFactor(of: Matrix([[1, 0], [0, 1], [0, .nan]]))
    }
  }

  @Test func `a matrix without columns has nothing to find`() throws {
    let factor = try QRFactor(of: Matrix(rows: 3, columns: 0))
    #expect(factor.rank == 0)
    #expect(try factor.solve([1, 2, 3]).isEmpty)
    #expect(factor.transposedMultiply([1, 2, 3]) == [1, 2, 3])
  }

  @Test func `the augmented equations hold`() throws {
    let matrix = SampleMatrices.scattered(rows: 9, columns: 4)
    let f = SampleMatrices.scattered(rows: 9, columns: 1, salt: 5).column(0)
    let g = SampleMatrices.scattered(rows: 4, columns: 1, salt: 6).column(0)
    let factor = try QRFactor(of: matrix)
    let (residual, solution) = try factor.solveAugmented(f, g)
    // Rounding alone, with numbers about 1 and a condition about 10.
    for (sum, right) in zip(zip(residual, matrix * solution).map { $0 + $1 }, f) {
      #expect(abs(sum - right) < 1e-13)
    }
    for (product, right) in zip(matrix.transposedMultiply(residual), g) {
      #expect(abs(product - right) < 1e-13)
    }
    for (there, start) in zip(factor.multiply(factor.transposedMultiply(f)), f) {
      #expect(abs(there - start) < 1e-14)
    }
    let least = try factor.solve(f)
    let plain = try factor.solveAugmented(f, Array(repeating: 0, count: 4)).solution
    #expect(zip(plain, least).allSatisfy { abs($0 - $1) < 1e-14 })
  }
}
