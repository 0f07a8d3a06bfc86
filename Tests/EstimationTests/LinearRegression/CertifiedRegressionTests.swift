import Estimation
import Foundation
import Testing

/// NIST's linear problems, to the digits that reading their decimals as doubles leaves of them.
///
/// The reference is the exact rational solution of the decimal data. `limit` is how many digits the
/// exact rational solution of the doubles shares with it; Wampler's and the NoInt sets are whole
/// numbers, so that only the last rounding remains. A quarter of a digit is allowed beyond it.
@Suite(.enabled(if: ReferenceFolder.isSet, "TUSEN_REFERENCE is not set"))
struct CertifiedRegressionTests {
  static let limits: [String: (values: Double, standardErrors: Double)] = [
    "Filip": (14.2, 15.3), "Longley": (14.7, 15.2), "NoInt1": (15.6, 15.6),
    "NoInt2": (15.6, 15.6), "Norris": (14.0, 14.0), "Pontius": (13.5, 13.8),
    "Wampler1": (15.6, 15.6), "Wampler2": (13.2, 15.2), "Wampler3": (15.6, 15.6),
    "Wampler4": (15.6, 15.6), "Wampler5": (15.6, 15.6),
  ]

  /// The problems that the folder holds.
  static let names = limits.keys.sorted().filter { name in
    FileManager.default.fileExists(atPath: "\(ReferenceFolder.path ?? "")/nist_lls/\(name).json")
  }

  @Test func `the folder holds problems of every difficulty`() {
    #expect(Set(Self.names).isSuperset(of: ["Norris", "NoInt1", "Longley", "Wampler3"]))
  }

  @Test(arguments: names)
  func `coefficients and standard errors keep what the decimals leave`(name: String) throws {
    let problem = try CertifiedRegression(named: name)
    let fit = try problem.fit()
    let limit = try #require(Self.limits[name])
    for (value, text) in zip(fit.coefficients, problem.exactText.values) {
      #expect(agreeingDigits(value, try #require(Double(text))) > limit.values - 0.25)
    }
    for (error, text) in zip(fit.standardErrors, problem.exactText.sd) {
      #expect(agreeingDigits(error, try #require(Double(text))) > limit.standardErrors - 0.25)
    }
  }

  @Test(arguments: names)
  func `sums of squares keep thirteen digits`(name: String) throws {
    let problem = try CertifiedRegression(named: name)
    let fit = try problem.fit()
    let squares = try #require(Double(problem.exactText.rss))
    // Of Norris and Pontius the doubles keep 13.7 and 13.5 digits of it.
    #expect(agreeingDigits(fit.residualSumOfSquares, squares) > 13.4)
    #expect(agreeingDigits(fit.rSquared, try #require(Double(problem.exactText.rSquared))) > 15)
    let ratio = problem.certified.fStatistic ?? .infinity
    // NIST prints the ratio with 15 digits; of exact fits to decimals 30 zeros remain.
    #expect(ratio.isFinite ? agreeingDigits(fit.fStatistic, ratio) > 13 : fit.fStatistic > 1e30)
    #expect(fit.isAboutMean == problem.terms.contains("1"))
  }
}
