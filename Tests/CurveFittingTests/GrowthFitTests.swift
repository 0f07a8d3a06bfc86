import CurveFitting
import Formulas
import Foundation
import LinearAlgebra
import Testing

/// Least-squares minima of growth curves in 50-digit arithmetic, and what others have printed.
@Suite(.enabled(if: GrowthFit.isAvailable, "TUSEN_REFERENCE is not set"))
struct GrowthFitTests {
  // 9 digits are asked for; the worst, a Gompertz curve whose ceiling the data hardly bound, has
  // a condition of 2000 and keeps 11.
  @Test(arguments: GrowthFit.all)
  func `Estimates and standard errors agree with the reference`(_ fit: GrowthFit) throws {
    let estimate = try CurveEstimate(of: fit.curve(), to: fit.observations())
    for (name, value) in zip(estimate.model.parameterNames, estimate.parameters) {
      let place = try #require(fit.parameters.firstIndex(of: name))
      #expect(agreeingDigits(value, Double(fit.reference_text.values[place]) ?? .nan) >= 9)
    }
    for (name, value) in zip(estimate.model.parameterNames, estimate.standardErrors) {
      let place = try #require(fit.parameters.firstIndex(of: name))
      #expect(
        agreeingDigits(try #require(value), Double(fit.reference_text.sd[place]) ?? .nan) >= 9)
    }
    #expect(agreeingDigits(estimate.misfit, Double(fit.reference_text.rss) ?? .nan) >= 9)
  }

  @Test(arguments: GrowthFit.all)
  func `The log likelihood and the correlations agree with the reference`(_ fit: GrowthFit) throws {
    var settings = FitSettings()
    settings.drawsProfiles = false
    settings.simulatesSettling = false
    let answer = try CurveFit(of: fit.curve(), to: fit.observations(), settings: settings)
    let logLikelihood = Double(fit.reference_text.logLik_gaussian_ml) ?? .nan
    #expect(agreeingDigits(answer.logLikelihood, logLikelihood) >= 9)
    let correlation = try #require(answer.correlation)
    let places = answer.model.parameterNames.map { fit.parameters.firstIndex(of: $0) ?? 0 }
    for (i, row) in places.enumerated() {
      for (j, column) in places.enumerated() {
        let reference = Double(fit.reference_text.correlation[row][column]) ?? .nan
        // The reference has 12 decimals.
        #expect(abs(correlation[i, j] - reference) < 1e-9)
      }
    }
  }

  @Test(arguments: GrowthFit.all.filter { $0.published != nil })
  func `Estimates agree with what others have printed`(_ fit: GrowthFit) throws {
    let published = try #require(fit.published)
    let estimate = try CurveEstimate(of: fit.curve(), to: fit.observations())
    for (name, value) in zip(estimate.model.parameterNames, estimate.parameters) {
      let printed = try #require(published.values[name])
      // Half a unit of the last printed digit.
      #expect(agreeingDigits(value, printed) >= Double(published.digits) - 0.7)
    }
  }
}

/// A fit of `growth/fits.json`.
struct GrowthFit: Decodable, Sendable, CustomTestStringConvertible {
  struct Reference: Decodable, Sendable {
    var values: [String]
    var sd: [String]
    var rss: String
    var logLik_gaussian_ml: String
    var correlation: [[String]]
  }

  struct Published: Decodable, Sendable {
    var values: [String: Double]
    var digits: Int
  }

  var series: String
  var model: String
  var formula: String
  var cumulate_y: Bool
  var parameters: [String]
  var start: [Double]
  var reference_text: Reference
  var published: Published?

  var testDescription: String { "\(model) on \(series)" }

  private static let folder = ProcessInfo.processInfo.environment["TUSEN_REFERENCE"]
    .map { URL(filePath: $0).appending(path: "growth") }

  static let isAvailable = folder != nil

  static let all: [GrowthFit] = {
    struct File: Decodable { var fits: [GrowthFit] }
    guard let folder, let data = try? Data(contentsOf: folder.appending(path: "fits.json")),
      let file = try? JSONDecoder().decode(File.self, from: data)
    else { return [] }
    return file.fits
  }()

  /// The series, summed up where the fit is one of running sums.
  func observations() throws -> FitData {
    let file = try #require(Self.folder).appending(path: "series/\(series).csv")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",").compactMap { Double($0) } }
    var values = rows.map { $0[1] }
    if cumulate_y {
      for place in values.indices.dropFirst() { values[place] += values[place - 1] }
    }
    return FitData(predictors: [rows.map { $0[0] }], values: values)
  }

  /// The formula with its start.
  func curve() throws -> CurveModel {
    .formula(
      FormulaModel(
        try Formula(formula, variables: ["x"]),
        start: Dictionary(uniqueKeysWithValues: zip(parameters, start))))
  }
}
