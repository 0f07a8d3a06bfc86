import Foundation
import GrowthModels
import Testing

/// A least-squares fit computed or published by others, of a formula that one of our curves covers.
struct PublishedFit: Decodable, Sendable, CustomTestStringConvertible {
  struct Reference: Decodable, Sendable {
    var values: [String]
    var rss: String
  }
  struct Prediction: Decodable, Sendable {
    var x: Double
    var fit: String
  }
  struct Printed: Decodable, Sendable {
    var values: [String: Double]
    var residual_sd: Double
  }

  var series: String
  var model: String
  var parameters: [String]
  var df: Int
  var reference_text: Reference
  var predictions_text: [Prediction]
  var published: Printed?

  var testDescription: String { "\(model) on \(series)" }

  /// The fits of `fits.json` with a formula that ours covers.
  static let all: [PublishedFit] = {
    struct File: Decodable { var fits: [PublishedFit] }
    guard let folder = Bundle.module.resourceURL?.appending(path: "Reference"),
      let data = try? Data(contentsOf: folder.appending(path: "fits.json")),
      let file = try? JSONDecoder().decode(File.self, from: data)
    else { return [] }
    return file.fits.filter { covered.contains($0.model) }
  }()

  private static let covered: Set = [
    "logistic3", "gompertz", "richards", "asymporig", "bass_cum", "bass_sales", "bass_rate",
  ]

  /// Whether the formula gives what comes within a year, not what has come so far.
  var isYearly: Bool { model == "bass_sales" }

  /// Whether the formula is a rate at a time.
  var isRate: Bool { model == "bass_rate" }

  /// Whether the data are cumulated before the fit.
  var cumulates: Bool { model == "bass_cum" }

  /// Our curve with the fit's parameters.
  func curve(_ values: [Double]) throws -> any GrowthCurve {
    switch model {
    case "logistic3": LogisticCurve(parameters: [values[0], 1 / values[2], values[1]])
    case "gompertz":
      GompertzCurve(parameters: [values[0], values[2], log(values[1]) / values[2]])
    case "richards": RichardsCurve(parameters: values)
    case "asymporig": WeibullCurve(parameters: [values[0], exp(-values[1]), 1])
    default: BassCurve(parameters: values)
    }
  }

  /// The parameters in the file's order, read as doubles.
  func values() throws -> [Double] {
    try reference_text.values.map { try #require(Double($0)) }
  }

  /// The parameters that others printed, where they did.
  func printedValues() throws -> [Double]? {
    try published.map { printed in try parameters.map { try #require(printed.values[$0]) } }
  }

  /// Whether the series comes with these tests; the others are read from the reference folder.
  var isCarried: Bool { series.hasPrefix("bass_") }

  /// The folder of reference data that is not carried, or `nil`.
  static let referenceFolder = ProcessInfo.processInfo.environment["TUSEN_REFERENCE"]

  /// The series, cumulated where the fit does so.
  func data() throws -> [(x: Double, y: Double)] {
    let folder =
      isCarried
      ? try #require(Bundle.module.resourceURL).appending(path: "Reference")
      : URL(filePath: try #require(Self.referenceFolder)).appending(path: "growth/series")
    let text = try String(contentsOf: folder.appending(path: series + ".csv"), encoding: .utf8)
    var sum = 0.0
    return try text.split(whereSeparator: \.isNewline).dropFirst().map { line in
      let row = try line.split(separator: ",").map { try #require(Double($0)) }
      sum += row[1]
      return (row[0], cumulates ? sum : row[1])
    }
  }
}
