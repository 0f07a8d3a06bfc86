import Foundation
import MonteCarlo
import Testing

@Suite struct PublishedQuantileTests {
  private static func rows(of file: String) throws -> [[Substring]] {
    let folder = try #require(Bundle.module.resourceURL).appending(path: "Reference")
    let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    return text.split(whereSeparator: \.isNewline).dropFirst().map { $0.split(separator: ",") }
  }

  @Test(arguments: ["n5", "n10", "ties", "chick21"])
  func `quantiles of counts are R's type 1`(sample: String) throws {
    let samples = try Self.rows(of: "quantile_samples.csv")
    let line = try #require(samples.first { $0[0] == sample })
    var histogram = CountHistogram()
    for value in line[1].split(separator: " ") { histogram.add(try #require(Int(value))) }
    let alone = CountMixture(weights: [1], histograms: [histogram])
    let halves = CountMixture(weights: [0.5, 0.5], histograms: [histogram, histogram])
    let quantiles = try Self.rows(of: "r_quantile_type1.csv").filter { $0[0] == sample }
    #expect(quantiles.count == 20)
    for row in quantiles {
      let p = try #require(Double(row[2]))
      #expect(alone.quantile(p) == Int(row[3]))
      #expect(halves.quantile(p) == Int(row[3]))
    }
  }
}
