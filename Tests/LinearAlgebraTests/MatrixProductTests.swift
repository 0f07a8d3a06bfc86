import LinearAlgebra
import Testing

@Suite struct MatrixProductTests {
  // Elements are multiples of 1/64 below 4, so every sum below is exact whatever its order.
  static let a = SampleMatrices.scattered(rows: 7, columns: 5)
  static let b = SampleMatrices.scattered(rows: 5, columns: 4, salt: 1)

  static func naiveProduct(_ a: Matrix, _ b: Matrix) -> Matrix {
    var product = Matrix(rows: a.rows, columns: b.columns)
    for i in 0..<a.rows {
      for j in 0..<b.columns {
        product[i, j] = (0..<a.columns).reduce(0) { $0 + a[i, $1] * b[$1, j] }
      }
    }
    return product
  }

  @Test func `a product is the sum over rows times columns`() {
    #expect(Self.a * Self.b == Self.naiveProduct(Self.a, Self.b))
  }

  @Test func `a product with a vector is one with a matrix of one column`() {
    let vector = Self.b.column(2)
    #expect(Self.a * vector == (Self.a * Self.b).column(2))
  }

  @Test func `products with the transpose need no transpose`() {
    let other = SampleMatrices.scattered(rows: 7, columns: 3, salt: 2)
    #expect(Self.a.transposedMultiply(other) == Self.naiveProduct(Self.a.transposed, other))
    #expect(Self.a.transposedMultiply(other.column(1)) == (Self.a.transposed * other).column(1))
  }

  @Test func `the Gram matrix is the product of the transpose and the matrix`() {
    #expect(Self.a.gram == Self.naiveProduct(Self.a.transposed, Self.a))
  }

  @Test func `products over nothing are 0`() {
    let none = Matrix(rows: 2, columns: 0) * Matrix(rows: 0, columns: 3)
    #expect(none == Matrix(rows: 2, columns: 3))
    #expect(Matrix(rows: 2, columns: 0) * [] == [0, 0])
    #expect(Matrix(rows: 0, columns: 2).gram == Matrix(rows: 2, columns: 2))
  }

  @Test func `BLAS keeps to one thread`() {
    _ = Self.a * Self.b
    #expect(BLASThreads.count == 1)
  }

  @Test func `sizes that do not meet trap`() async {
    await #expect(processExitsWith: .failure) { _ = Matrix.identity(2) * Matrix.identity(3) }
    await #expect(processExitsWith: .failure) { _ = Matrix.identity(2) * [1, 2, 3] }
  }
}
