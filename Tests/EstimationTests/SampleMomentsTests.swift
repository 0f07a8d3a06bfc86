import Estimation
import Foundation
import Testing

@Suite struct SampleMomentsTests {
  /// Simon and Lesage's samples: one number, then 500 times one below and one above it.
  static func alternating(_ centre: Double, _ below: Double, _ above: Double) -> SampleMoments {
    SampleMoments([centre] + (0..<500).flatMap { _ in [below, above] })
  }

  @Test(arguments: [2.0, 12, 10_000_002, 100_000_002, 4_503_599_627_370_498])
  func `whole numbers that differ in their last digits have exact moments`(centre: Double) {
    let moments = Self.alternating(centre, centre - 1, centre + 1)
    #expect(moments.mean == centre)
    #expect(moments.standardDeviation == 1)
    // 999 neighbouring pairs of 1,000 deviations of 1 multiply to −1.
    #expect(moments.lagOneAutocorrelation == -0.999)
  }

  @Test(arguments: zip([1.2, 1_000_000.2, 10_000_000.2], [15.5, 9.3, 8.1]))
  func `tenths keep the digits that doubles leave of them`(centre: Double, digits: Double) {
    // The written decimals, not the sums, are the doubles that a file holds.
    let parts = [-0.1, 0.1].map { (10 * (centre + $0)).rounded() / 10 }
    let moments = Self.alternating(centre, parts[0], parts[1])
    #expect(agreeingDigits(moments.mean, centre) > 15.5)
    // The exact moments of the doubles agree with those of the decimals to 15.7, 9.5, 8.3 digits.
    #expect(agreeingDigits(moments.standardDeviation, 0.1) > digits)
    #expect(agreeingDigits(moments.lagOneAutocorrelation, -0.999) > min(digits + 2, 15.5))
  }

  @Test func `a few numbers by hand`() {
    let moments = SampleMoments([1, 2, 4])
    // Deviations −4/3, −1/3, 5/3.
    #expect(agreeingDigits(moments.mean, 7.0 / 3) > 15.5)
    #expect(agreeingDigits(moments.standardDeviation, (7.0 / 3).squareRoot()) > 15.5)
    #expect(agreeingDigits(moments.lagOneAutocorrelation, -1.0 / 42) > 15.5)
    #expect(moments.count == 3)
  }

  @Test func `what a sample does not tell is not a number`() {
    #expect(SampleMoments([]).mean.isNaN)
    #expect(SampleMoments([7]).mean == 7)
    #expect(SampleMoments([7]).standardDeviation.isNaN)
    #expect(SampleMoments([7, 7]).standardDeviation == 0)
    #expect(SampleMoments([7, 7]).lagOneAutocorrelation.isNaN)
  }

  /// NIST's samples, to the digits that reading their decimals as doubles leaves of standard
  /// deviation and autocorrelation; the samples not named are whole numbers.
  static let limits = [
    "Mavro": (13.1, 13.9), "Michelso": (13.9, 13.4), "NumAcc2": (15.7, 15.7),
    "NumAcc3": (9.5, 12.2), "NumAcc4": (8.3, 11.0),
  ]

  static let names = ["Lew", "Lottery", "NumAcc1", "PiDigits"] + limits.keys.sorted()

  static var folder: String { "\(ReferenceFolder.path ?? "")/nist_univariate" }

  @Test(
    .enabled(if: ReferenceFolder.isSet, "TUSEN_REFERENCE is not set"),
    arguments: names.filter { FileManager.default.fileExists(atPath: "\(folder)/\($0).json") })
  func `certified moments keep what the decimals leave`(name: String) throws {
    struct Problem: Decodable {
      let exactText: [String: String]
      let data: [String: [Double]]
    }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let problem = try decoder.decode(
      Problem.self, from: Data(contentsOf: URL(fileURLWithPath: "\(Self.folder)/\(name).json")))
    let exact = try ["mean", "sd", "autocorrelation_lag1"].map { key in
      try #require(problem.exactText[key].flatMap { Double($0) })
    }
    let moments = SampleMoments(try #require(problem.data["y"]))
    let limit = Self.limits[name] ?? (15.75, 15.75)
    #expect(agreeingDigits(moments.mean, exact[0]) > 15.5)
    #expect(agreeingDigits(moments.standardDeviation, exact[1]) > limit.0 - 0.25)
    #expect(agreeingDigits(moments.lagOneAutocorrelation, exact[2]) > limit.1 - 0.25)
  }
}
