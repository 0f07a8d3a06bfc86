import Foundation
import Probability
import RealModule
import Testing

/// A function whose indices are known exactly, with its inputs as functions of independent
/// uniforms.
struct ReferenceFunction: CustomTestStringConvertible {
  var name: String
  var inputs: [@Sendable (Double) -> Double]
  var value: @Sendable ([Double]) -> Double
  var testDescription: String { name }

  static let all = [
    ReferenceFunction(
      name: "ishigami_7_0.1",
      inputs: Array(repeating: { .pi * (2 * $0 - 1) }, count: 3),
      value: { x in
        let (first, second) = (Double.sin(x[0]), Double.sin(x[1]))
        return first + 7 * second * second + 0.1 * x[2] * x[2] * x[2] * x[2] * first
      }),
    ReferenceFunction(
      name: "sobol_g_8",
      inputs: Array(repeating: { $0 }, count: 8),
      value: { x in
        zip(x, [0, 1, 4.5, 9, 99, 99, 99, 99]).reduce(1) {
          $0 * (abs(4 * $1.0 - 2) + $1.1) / (1 + $1.1)
        }
      }),
    ReferenceFunction(
      name: "linear_3",
      inputs: Array(repeating: { $0 }, count: 3),
      value: { $0[0] + 2 * $0[1] - 3 * $0[2] }),
    ReferenceFunction(
      name: "growth_product",
      inputs: [{ 50 + 100 * $0 }, { $0 }, { StandardNormal.quantile($0) }],
      value: { $0[0] * $0[1] * $0[1] * .exp(0.3 * $0[2]) }),
  ]

  /// The exact first-order and total indices.
  var exact: (first: [Double], total: [Double]) {
    get throws {
      struct File: Decodable {
        struct Function: Decodable { let S1: [String], ST: [String] }
        let functions: [String: Function]
      }
      let file = try JSONDecoder().decode(File.self, from: reference("exact_indices"))
      let function = try #require(file.functions[name])
      return (function.S1.compactMap(Double.init), function.ST.compactMap(Double.init))
    }
  }

  /// Points of independent inputs, one array for each input.
  func points(_ count: Int, using stream: inout RandomStream) -> [[Double]] {
    inputs.map { input in (0..<count).map { _ in input(stream.nextUniform()) } }
  }

  /// The function at points, given as one array for each input.
  func values(at points: [[Double]]) -> [Double] {
    points[0].indices.map { point in value(points.map { $0[point] }) }
  }
}

/// A table that came with the tests.
func reference(_ name: String) throws -> Data {
  let url = try #require(
    Bundle.module.url(forResource: name, withExtension: "json", subdirectory: "Reference"))
  return try Data(contentsOf: url)
}
