import CurveFitting
import Formulas
import Foundation
import Testing

/// NIST's linear problems written as formulas, as the command is given them.
@Suite(.enabled(if: LinearProblem.isAvailable, "TUSEN_REFERENCE is not set"))
struct NISTLinearTests {
  // Against the exact rational solution of the decimal data. Predictors of Longley are printed with
  // one decimal, which doubles hold to 16 digits, and its condition of 4·10⁴ after scaling takes 4
  // of them; powers of whole numbers are exact. Wampler's errors are 0 or rounding: only his third
  // set has standard errors to compare.
  static let digits: [String: (estimates: Double, errors: Double)] = [
    "Longley": (11, 11), "NoInt1": (14, 14), "Norris": (12, 13), "Pontius": (11, 12),
    "Wampler1": (12, 0), "Wampler3": (12, 12),
  ]

  @Test(arguments: LinearProblem.all)
  func `Estimates and standard errors agree with the exact solution`(
    _ problem: LinearProblem
  ) throws {
    let text = zip(problem.parameters, problem.terms).map { "\($0)*\($1)" }
      .joined(separator: "+")
    let formula = try Formula(text, variables: problem.predictors)
    let estimate = try CurveEstimate(
      of: .formula(FormulaModel(formula)),
      to: FitData(
        predictors: try problem.predictors.map { try #require(problem.data[$0]) },
        values: try #require(problem.data["y"])))
    #expect(estimate.iterations == 0)
    let required = try #require(Self.digits[problem.name])
    for (name, value) in zip(formula.parameters, estimate.parameters) {
      let place = try #require(problem.parameters.firstIndex(of: name))
      let exact = Double(problem.exact_text.values[place]) ?? .nan
      #expect(agreeingDigits(value, exact) >= required.estimates, "\(problem.name) \(name)")
    }
    for (name, value) in zip(formula.parameters, estimate.standardErrors) {
      let place = try #require(problem.parameters.firstIndex(of: name))
      let exact = Double(problem.exact_text.sd[place]) ?? .nan
      #expect(
        agreeingDigits(try #require(value), exact) >= required.errors, "\(problem.name) \(name)")
    }
  }
}

/// A linear problem of NIST's Statistical Reference Datasets.
struct LinearProblem: Decodable, Sendable, CustomTestStringConvertible {
  struct Exact: Decodable, Sendable {
    var values: [String]
    var sd: [String]
  }

  var name: String
  var terms: [String]
  var parameters: [String]
  var predictors: [String]
  var exact_text: Exact
  var data: [String: [Double]]

  var testDescription: String { name }

  private static let folder = ProcessInfo.processInfo.environment["TUSEN_REFERENCE"]
    .map { URL(filePath: $0).appending(path: "nist_lls") }

  static let isAvailable = folder != nil

  static let all: [LinearProblem] = {
    guard let folder,
      let files = try? FileManager.default.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: nil)
    else { return [] }
    return files.sorted { $0.lastPathComponent < $1.lastPathComponent }.compactMap { file in
      (try? Data(contentsOf: file)).flatMap {
        try? JSONDecoder().decode(LinearProblem.self, from: $0)
      }
    }
  }()
}
