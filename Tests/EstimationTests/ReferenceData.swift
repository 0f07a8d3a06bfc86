import Foundation
import Probability
import RealModule
import Testing

/// The external reference data, where the environment names their folder.
enum ReferenceFolder {
  static let path = ProcessInfo.processInfo.environment["TUSEN_REFERENCE"]

  static var isSet: Bool { path != nil }

  static func table(_ name: String) throws -> (rows: [[Double]], column: (String) -> Int) {
    let folder = try #require(path)
    let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
    return numbers(in: text)
  }

  static func numbers(in text: String) -> (rows: [[Double]], column: (String) -> Int) {
    let lines = text.split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let header = lines[0]
    return (
      lines.dropFirst().map { $0.compactMap(Double.init) },
      { name in header.firstIndex(of: name) ?? 0 }
    )
  }
}

/// A series of values at times.
struct Series: Sendable {
  let points: [(t: Double, y: Double)]

  init(bundled name: String) throws {
    let url = try #require(
      Bundle.module.url(forResource: name, withExtension: nil, subdirectory: "Reference"))
    self.init(try String(contentsOf: url, encoding: .utf8))
  }

  init(external name: String) throws {
    let folder = try #require(ReferenceFolder.path)
    self.init(try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8))
  }

  private init(_ text: String) {
    points = ReferenceFolder.numbers(in: text).rows.map { ($0[0], $0[1]) }
  }

  /// The log likelihood of normal residuals.
  func logLikelihood(sigma: Double, _ curve: (Double) -> Double) -> Double {
    points.reduce(0) {
      $0 + StandardNormal.logDensity(($1.y - curve($1.t)) / sigma) - .log(sigma)
    }
  }
}

/// Moments of a posterior and its evidence, by deterministic quadrature.
struct QuadraturePosterior {
  let logEvidence: Double
  let moments: [String: (mean: Double, sd: Double)]

  init(named name: String) throws {
    struct File: Decodable {
      struct Moments: Decodable { let mean: Double, sd: Double }
      struct Posterior: Decodable {
        let parameters: [String: Moments]
        let log_evidence: Double
      }
      let posteriors: [String: Posterior]
    }
    let url = try #require(
      Bundle.module.url(
        forResource: "quadrature_growth_and_count", withExtension: "json",
        subdirectory: "Reference"))
    let file = try JSONDecoder().decode(File.self, from: Data(contentsOf: url))
    let posterior = try #require(file.posteriors[name])
    logEvidence = posterior.log_evidence
    moments = posterior.parameters.mapValues { ($0.mean, $0.sd) }
  }
}
