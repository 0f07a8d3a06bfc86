import Foundation

/// Problems with known answers, from the folder of reference data.
enum FitReference {
  /// The folder, where there is one.
  static let folder = ProcessInfo.processInfo.environment["TUSEN_REFERENCE"]

  /// A curve with its start and its answer in more digits than a double holds.
  struct GrowthFit: Decodable, Sendable {
    struct Answer: Decodable, Sendable {
      var values: [String]
      var sd: [String]
    }

    struct Published: Decodable, Sendable {
      var values: [String: Double]
      var sd: [String: Double]
      var digits: Int
    }

    var series: String
    var model: String
    var formula: String
    var cumulate_y: Bool
    var parameters: [String]
    var start: [Double]
    var reference_text: Answer
    var published: Published?
  }

  /// A problem of the NIST Statistical Reference Datasets.
  struct NISTProblem: Decodable, Sendable {
    struct Certified: Decodable, Sendable {
      var values: [Double]
      var sd: [Double]
    }

    var name: String
    var model: String
    var response_transform: String?
    var predictors: [String]
    var parameters: [String]
    var starts: [String: [Double]]
    var certified: Certified
    var data: [String: [Double]]

    /// The data as a table; a double is written in the shortest form that reads back as the same.
    var table: String {
      let responses = (data["y"] ?? []).map { response_transform == "log" ? log($0) : $0 }
      let rows = responses.indices.map { row in
        (predictors.map { "\(data[$0]?[row] ?? .nan)" } + ["\(responses[row])"])
          .joined(separator: ",") + "\n"
      }
      return (predictors + ["y"]).joined(separator: ",") + "\n" + rows.joined()
    }
  }

  /// The fits of growth curves.
  static func growthFits() throws -> [GrowthFit] {
    struct File: Decodable { var fits: [GrowthFit] }
    return try JSONDecoder().decode(File.self, from: try data("growth/fits.json")).fits
  }

  /// The table that a growth fit is of, with running sums where they are fitted.
  static func table(of fit: GrowthFit) throws -> String {
    let text = String(decoding: try data("growth/series/\(fit.series).csv"), as: UTF8.self)
    guard fit.cumulate_y else { return text }
    var total = 0.0
    let rows = text.split(separator: "\n").dropFirst().map { row in
      let cells = row.split(separator: ",")
      total += Double(cells[1]) ?? .nan
      return "\(cells[0]),\(total)\n"
    }
    return "t,y\n" + rows.joined()
  }

  /// A NIST problem by its name.
  static func nistProblem(_ name: String) throws -> NISTProblem {
    try JSONDecoder().decode(NISTProblem.self, from: try data("nist_nls/\(name).json"))
  }

  private static func data(_ name: String) throws -> Data {
    try Data(contentsOf: URL(filePath: (folder ?? "") + "/" + name))
  }
}
