import LinearAlgebra

/// Matrices with elements known exactly, for the tests.
enum SampleMatrices {
  /// A full matrix of multiples of 1/64 between −4 and 4 that follow no simple pattern: products of
  /// a few hundred are exact in doubles.
  static func scattered(rows: Int, columns: Int, salt: Int = 0) -> Matrix {
    var state = 1 + salt
    let elements = (0..<(rows * columns)).map { _ in
      state = state * 48_271 % 2_147_483_647
      return Double(state % 509 - 254) / 64
    }
    return Matrix(rows: rows, columns: columns, elements: elements)
  }

  /// The matrix of 1/(i + j + 1), whose condition number grows like 34ⁿ.
  static func hilbert(_ size: Int) -> Matrix {
    Matrix((0..<size).map { i in (0..<size).map { j in 1 / Double(i + j + 1) } })
  }

  /// The inverse of the Hilbert matrix: whole numbers, exact in doubles up to size 10.
  static func hilbertInverse(_ size: Int) -> Matrix {
    Matrix(
      (0..<size).map { i in
        (0..<size).map { j in
          let sign = (i + j) % 2 == 0 ? 1.0 : -1.0
          let middle = binomial(i + j, i)
          return sign * Double(i + j + 1) * binomial(size + i, size - j - 1)
            * binomial(size + j, size - i - 1) * middle * middle
        }
      })
  }

  /// The condition numbers of the Hilbert matrices of size 3, 5 and 8.
  static let hilbertConditions: [Int: Double] = [3: 5.2e2, 5: 4.8e5, 8: 1.5e10]

  /// The largest element of A − B in magnitude, in units of the largest of B.
  static func relativeDistance(_ a: Matrix, _ b: Matrix) -> Double {
    relativeDistance(a.elements, b.elements)
  }

  /// The largest element of a − b in magnitude, in units of the largest of b.
  static func relativeDistance(_ a: [Double], _ b: [Double]) -> Double {
    let size = b.map(abs).max() ?? 1
    let distance = zip(a, b).map { abs($0 - $1) }.max() ?? 0
    return distance / size
  }

  private static func binomial(_ n: Int, _ k: Int) -> Double {
    (0..<k).reduce(1) { ($0 * Double(n - $1) / Double($1 + 1)).rounded() }
  }
}
