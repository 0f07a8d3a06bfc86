import CurveFitting
import Formulas
import Foundation
import RealModule
import Testing

/// A nonlinear regression problem of NIST's Statistical Reference Datasets.
struct NISTProblem: Decodable, Sendable, CustomTestStringConvertible {
  struct Starts: Decodable, Sendable {
    var start1: [Double]
    var start2: [Double]
  }

  struct Refined: Decodable, Sendable {
    var values: [String]
    var sd: [String]
    var rss: String
  }

  struct Certified: Decodable, Sendable {
    var rss: Double
    var residual_sd: Double
    var df: Int
    var n: Int
  }

  var name: String
  var model: String
  var predictors: [String]
  var response_transform: String?
  var starts: Starts
  var certified: Certified
  var refined_text: Refined
  var data: [String: [Double]]

  var testDescription: String { name }

  /// All 27 problems by name.
  static let all: [NISTProblem] = {
    guard
      let folder = Bundle.module.resourceURL?.appending(path: "Reference/nist_nls"),
      let files = try? FileManager.default.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: nil)
    else { return [] }
    return files.filter { $0.pathExtension == "json" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .compactMap { file in
        (try? Data(contentsOf: file)).flatMap {
          try? JSONDecoder().decode(NISTProblem.self, from: $0)
        }
      }
  }()

  /// The observations.
  func observations() throws -> FitData {
    let response = try #require(data["y"])
    return FitData(
      predictors: try predictors.map { try #require(data[$0]) },
      values: response_transform == "log" ? response.map { Double.log($0) } : response)
  }

  /// The model with one of its starts.
  func curve(from start: [Double]) throws -> CurveModel {
    let formula = try Formula(model, variables: predictors)
    return .formula(
      FormulaModel(
        formula,
        start: Dictionary(
          uniqueKeysWithValues: start.enumerated().map { ("b\($0.offset + 1)", $0.element) })))
  }

  /// The place in the certified values of each parameter of a formula.
  func places(of names: [String]) -> [Int] {
    names.map { (Int($0.dropFirst()) ?? 0) - 1 }
  }

  /// The fewest agreeing digits of estimates and of standard errors, at most 16.
  func digits(of estimate: CurveEstimate) -> (estimates: Double, errors: Double) {
    let places = places(of: estimate.model.parameterNames)
    let estimates = zip(estimate.parameters, places).map { value, place in
      agreeingDigits(value, Double(refined_text.values[place]) ?? .nan)
    }
    let errors = zip(estimate.standardErrors, places).map { value, place in
      agreeingDigits(value ?? .nan, Double(refined_text.sd[place]) ?? .nan)
    }
    return (estimates.min() ?? 0, errors.min() ?? 0)
  }
}

/// −log₁₀ of the relative difference of two numbers, from 0 to 16; 0 where one is not a number.
func agreeingDigits(_ value: Double, _ reference: Double) -> Double {
  if value == reference { return 16 }
  let digits = -Double.log10(abs((value - reference) / reference))
  return digits.isNaN ? 0 : min(max(digits, 0), 16)
}
