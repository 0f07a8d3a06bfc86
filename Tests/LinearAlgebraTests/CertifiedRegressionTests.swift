import Foundation
import LinearAlgebra
import Testing

/// NIST's linear least-squares problems, read where the reference data lie.
@Suite struct CertifiedRegressionTests {
  struct Problem: Decodable {
    struct Exact: Decodable {
      let values: [String]
      let sd: [String]
    }
    let terms: [String]
    let exactText: Exact
    let data: [String: [Double]]

    /// One column for a term such as `1`, `x2` or `x^3`.
    func column(_ term: String) -> [Double] {
      let parts = term.split(separator: "^")
      let exponent = parts.count > 1 ? Int(parts[1]) ?? 1 : 1
      guard let predictor = data[String(parts[0])] else {
        return Array(repeating: 1, count: data["y"]?.count ?? 0)
      }
      return predictor.map { x in (0..<exponent).reduce(1) { product, _ in product * x } }
    }
  }

  static let folder = ProcessInfo.processInfo.environment["TUSEN_REFERENCE"]

  @Test(
    .enabled(if: folder != nil, "TUSEN_REFERENCE is not set"),
    arguments: ["Norris", "Pontius", "NoInt1", "Longley", "Wampler1", "Wampler3"])
  func `certified problems are solved to eight digits`(name: String) throws {
    let path = try #require(Self.folder) + "/nist_lls/\(name).json"
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let problem = try decoder.decode(
      Problem.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
    let response = try #require(problem.data["y"])
    let columns = problem.terms.map(problem.column)
    let design = Matrix(
      rows: response.count, columns: columns.count, elements: columns.flatMap { $0 })
    let factor = try QRFactor(of: design)
    let solution = try factor.solve(response)
    let residual = factor.transposedMultiply(response).dropFirst(columns.count)
    let variance =
      residual.reduce(0) { $0 + $1 * $1 } / Double(response.count - columns.count)
    let gram = try factor.inverseGram()
    for (j, exact) in zip(problem.exactText.values, problem.exactText.sd).enumerated() {
      let (value, deviation) = (try #require(Double(exact.0)), try #require(Double(exact.1)))
      // Longley's and Wampler's designs have condition numbers up to 5e9 and 6e7.
      #expect(abs(solution[j] - value) <= 1e-8 * abs(value))
      // Where the fit is exact the residual is rounding alone.
      let error = abs((variance * gram[j, j]).squareRoot() - deviation)
      #expect(error <= 1e-8 * max(deviation, abs(value)))
    }
  }
}
