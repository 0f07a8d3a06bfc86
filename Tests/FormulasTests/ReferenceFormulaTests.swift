import Formulas
import Foundation
import Testing

/// The formulas of others' reference fits, where their folder is.
@Suite struct ReferenceFormulaTests {
  static let folder = ProcessInfo.processInfo.environment["TUSEN_REFERENCE"]

  private struct Model: Decodable {
    var name: String
    var model: String
    var predictors: [String]
    var parameters: [String]
  }

  private struct Fits: Decodable {
    struct Fit: Decodable {
      var formula: String
      var parameters: [String]
      var start: [Double]
    }

    var fits: [Fit]
  }

  private static func file(_ name: String) throws -> Data {
    try Data(contentsOf: URL(filePath: try #require(folder)).appending(path: name))
  }

  @Test(.enabled(if: folder != nil, "TUSEN_REFERENCE is not set"))
  func `every NIST model is read, with its parameters and no others`() throws {
    let folder = URL(filePath: try #require(Self.folder)).appending(path: "nist_nls")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
      .filter { $0.hasSuffix(".json") }
    #expect(files.count >= 14)
    for file in files {
      let model = try JSONDecoder().decode(Model.self, from: Self.file("nist_nls/\(file)"))
      let formula = try Formula(model.model, variables: model.predictors)
      #expect(formula.parameters.sorted() == model.parameters.sorted(), "\(file)")
    }
  }

  @Test(.enabled(if: folder != nil, "TUSEN_REFERENCE is not set"))
  func `every growth formula is read and has a value where its fit starts`() throws {
    let fits = try JSONDecoder().decode(Fits.self, from: Self.file("growth/fits.json")).fits
    #expect(fits.count >= 20)
    for fit in fits {
      let formula = try Formula(fit.formula, variables: ["x"])
      #expect(formula.parameters.sorted() == fit.parameters.sorted(), "\(fit.formula)")
      let starts = Dictionary(uniqueKeysWithValues: zip(fit.parameters, fit.start))
      let start = formula.parameters.map { starts[$0] ?? .nan }
      #expect(formula.value(at: [1.5], parameters: start).isFinite, "\(fit.formula)")
    }
  }
}
