import LinearAlgebra
import Testing

@Suite struct MatrixTests {
  @Test func `elements stand column after column`() {
    let matrix = Matrix([[1, 2, 3], [4, 5, 6]])
    #expect(matrix.rows == 2)
    #expect(matrix.columns == 3)
    #expect(matrix.elements == [1, 4, 2, 5, 3, 6])
    #expect(matrix[0, 2] == 3)
    #expect(matrix[1, 0] == 4)
    #expect(matrix.column(1) == [2, 5])
  }

  @Test func `transposing exchanges rows and columns`() {
    let matrix = Matrix([[1, 2, 3], [4, 5, 6]])
    #expect(matrix.transposed == Matrix([[1, 4], [2, 5], [3, 6]]))
    #expect(matrix.transposed.transposed == matrix)
  }

  @Test func `identity and diagonal have nothing beside the diagonal`() {
    #expect(Matrix.identity(2) == Matrix([[1, 0], [0, 1]]))
    #expect(Matrix.diagonal([2, -3]) == Matrix([[2, 0], [0, -3]]))
  }

  @Test func `an element can be changed in place`() {
    var matrix = Matrix(rows: 2, columns: 2, repeating: 1)
    matrix[1, 0] += 4
    #expect(matrix == Matrix([[1, 1], [5, 1]]))
  }

  @Test func `a matrix may be empty`() {
    #expect(Matrix([]).elements.isEmpty)
    #expect(Matrix(rows: 0, columns: 3).transposed.rows == 3)
  }

  @Test func `an element outside the matrix traps`() async {
    await #expect(processExitsWith: .failure) { _ = Matrix.identity(2)[2, 0] }
    await #expect(processExitsWith: .failure) { _ = Matrix.identity(2)[0, -1] }
  }

  @Test func `elements that do not fill the matrix trap`() async {
    await #expect(processExitsWith: .failure) {
      _ = Matrix(rows: 2, columns: 2, elements: [1, 2, 3])
    }
    await #expect(processExitsWith: .failure) { _ = Matrix([[1, 2], [3]]) }
  }
}
