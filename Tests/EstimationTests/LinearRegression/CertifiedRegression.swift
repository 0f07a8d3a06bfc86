import Estimation
import Foundation
import LinearAlgebra
import RealModule
import Testing

/// A linear problem of NIST's Statistical Reference Datasets, with its exact rational solution.
struct CertifiedRegression: Decodable {
  struct Exact: Decodable {
    let values: [String]
    let sd: [String]
    let rss: String
    let rSquared: String
  }

  struct Certified: Decodable {
    let fStatistic: Double?
  }

  let terms: [String]
  let exactText: Exact
  let certified: Certified
  let data: [String: [Double]]

  init(named name: String) throws {
    let folder = try #require(ReferenceFolder.path)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    self = try decoder.decode(
      Self.self, from: Data(contentsOf: URL(fileURLWithPath: "\(folder)/nist_lls/\(name).json")))
  }

  /// The terms are powers of one predictor from 0 on, or one predictor each.
  var design: RegressionDesign {
    get throws {
      let rows = try #require(data["y"]).count
      if terms.starts(with: ["1", "x"]) {
        return RegressionDesign(degree: terms.count - 1, of: try #require(data["x"]))
      }
      let columns = try terms.map { term in
        term == "1" ? Array(repeating: 1, count: rows) : try #require(data[term])
      }
      return RegressionDesign(
        Matrix(rows: rows, columns: columns.count, elements: columns.flatMap { $0 }))
    }
  }

  func fit() throws -> LinearLeastSquares {
    try LinearLeastSquares(design: try design, response: try #require(data["y"]))
  }
}

/// How many leading digits agree: −log₁₀ of the relative error, or of the number where 0 is right.
func agreeingDigits(_ number: Double, _ right: Double) -> Double {
  if number == right { return 17 }
  let error = right == 0 ? number.magnitude : ((number - right) / right).magnitude
  return -.log10(error)
}
