import Formulas
import LinearAlgebra
import Probability

/// What a fit is made of, each part alone and many times over.
struct Parts {
  private let formula: Formula
  private let file: SeriesFile
  private let columns: [Double]

  init(_ workload: Workload, _ file: SeriesFile) throws {
    formula = try Formula(workload.text, variables: ["x"])
    self.file = file
    var stream = RandomStream(seed: 1, purpose: .init(rawValue: 2), path: 0, position: 0)
    columns = (0..<240).map { _ in stream.nextStandardNormal() }
  }

  /// Prints a line a part: its name and the timing of so many times.
  func time(times: Int) async throws {
    var sum = 0.0
    let start = file.series[0].start
    func report(_ name: String, _ part: () throws -> Double) async throws {
      for _ in 0..<times / 100 { sum += try part() }
      let timing = try await Timing { for _ in 0..<times { sum += try part() } }
      print(name.replacing(" ", with: "_"), timing.line)
    }
    var table = FormulaTable(formula, columns: [file.points])
    var values = [Double](repeating: 0, count: file.points.count)
    var gradient = [Double](repeating: 0, count: values.count * SeriesFile.parameterCount)
    try await report("formula over 40 points, made") {
      Double(FormulaTable(formula, columns: [file.points]).count)
    }
    try await report("values at 40 points") {
      table.fillValues(&values, parameters: start)
      return values[0]
    }
    try await report("values and gradient at 40 points") {
      table.fillValues(&values, gradient: &gradient, parameters: start)
      return gradient[0]
    }
    let matrix = Matrix(rows: 40, columns: 5, elements: Array(columns.prefix(200)))
    try await report("QRFactor of 40 × 5") { try QRFactor(of: matrix).upper[0, 0] }
    var reduction = TriangularReduction(rows: 40, maximumColumns: 5)
    try await report("TriangularReduction of 40 × 5 and a side") {
      for column in 0...5 { reduction.setColumn(column, to: columns, from: 40 * column) }
      return reduction.reduce(columns: 5)
    }
    precondition(!sum.isNaN, "the work must not be left out")
  }
}
