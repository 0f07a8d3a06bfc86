import LinearAlgebra
import RealModule
import Testing

@Suite struct TriangularReductionTests {
  /// R and c side by side, the row of ρ below.
  static func triangle(of matrix: Matrix) -> (triangle: Matrix, rest: Double) {
    let columns = matrix.columns - 1
    var reduction = TriangularReduction(rows: matrix.rows, maximumColumns: columns)
    for j in 0...columns { reduction.setColumn(j, to: matrix.elements, from: j * matrix.rows) }
    let rest = reduction.reduce(columns: columns)
    var triangle = Matrix(rows: columns + 1, columns: columns + 1)
    for j in 0...columns {
      for i in 0..<min(j + 1, columns) { triangle[i, j] = reduction.augmented[i + j * matrix.rows] }
    }
    triangle[columns, columns] = rest
    return (triangle, rest)
  }

  // 40 columns are reduced by blocks; sizes of 1e±200 have squares beyond the doubles.
  @Test(
    arguments: [(5, 1), (5, 4), (8, 5), (9, 5), (40, 5), (41, 6), (100, 40)],
    [1, 1e-200, 1e200])
  func `the triangle has the products of the columns`(size: (Int, Int), unit: Double) throws {
    let matrix = SampleMatrices.scattered(rows: size.0, columns: size.1 + 1)
    var scaled = matrix
    for place in scaled.elements.indices { scaled.elements[place] *= unit }
    var (triangle, rest) = Self.triangle(of: scaled)
    for place in triangle.elements.indices { triangle.elements[place] /= unit }
    // Reflections are backward stable.
    #expect(SampleMatrices.relativeDistance(triangle.gram, matrix.gram) < 1e-14)
    #expect(rest >= 0)
  }

  @Test func `a line through three points by hand`() {
    // y = 1, 2, 4 at x = 0, 1, 2 leaves √(1/6).
    let (triangle, rest) = Self.triangle(of: Matrix([[1, 0, 1], [1, 1, 2], [1, 2, 4]]))
    #expect(abs(rest - (1.0 / 6).squareRoot()) < 1e-15)
    let slope = triangle[1, 2] / triangle[1, 1]
    #expect(abs(slope - 1.5) < 1e-15)
    #expect(abs((triangle[0, 2] - triangle[0, 1] * slope) / triangle[0, 0] - 5.0 / 6) < 1e-15)
  }

  @Test func `columns of 0 and a square matrix leave nothing to divide by`() {
    let (triangle, rest) = Self.triangle(of: Matrix([[0, 3, 1], [0, 4, 2]]))
    #expect(triangle[0, 0] == 0)
    #expect(rest == 0)
    #expect(triangle.elements.allSatisfy { $0.isFinite })
    let tiny = Self.triangle(of: Matrix([[1, 1], [1e-170, 2], [0, 2]]))
    #expect(tiny.triangle.elements.allSatisfy { $0.isFinite })
    #expect(abs(tiny.rest - Double.sqrt(8)) < 1e-15)
  }

  @Test func `memory used again gives the same`() {
    var reduction = TriangularReduction(rows: 7, maximumColumns: 4)
    let matrix = SampleMatrices.scattered(rows: 7, columns: 3)
    var rests: [Double] = []
    for columns in [4, 2, 2] {
      for j in 0...4 { reduction.setColumn(j, to: [5, 4, 3, 2, 1, 0, Double(j)], from: 0) }
      for j in 0..<3 { reduction.setColumn(j, to: matrix.elements, from: 7 * j) }
      rests.append(reduction.reduce(columns: columns))
    }
    #expect(rests[1] == rests[2])
    #expect(rests[1] == Self.triangle(of: matrix).rest)
  }
}
