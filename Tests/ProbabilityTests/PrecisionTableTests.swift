import Probability
import RealModule
import Testing

/// Every row of the high-precision table: values in 60-digit arithmetic at exact doubles.
@Suite struct PrecisionTableTests {
  /// The relative error that a probability is allowed: a fixed part for the function itself, and
  /// one for the final exp, which magnifies half a rounding unit of its argument by its size.
  static func tolerance(_ fixed: Double, for row: PrecisionRow) -> Double {
    fixed + abs(row.logValue ?? 0) * Double.ulpOfOne
  }

  static func expectClose(_ actual: Double, _ row: PrecisionRow, _ tolerance: Double) {
    // Below the normal range a double has too few digits to compare; the logarithm is checked.
    guard row.value == 0 || row.value.isNormal else { return }
    #expect(abs(actual - row.value) <= tolerance * abs(row.value), "\(row)")
  }

  // A few rounding units; RealModule's functions are the C library's, on which all others stand.
  @Test(
    arguments: [
      ("lgamma", logGamma), ("lgamma_abs", logGamma), ("erf", Double.erf), ("erfc", Double.erfc),
      ("erfcx", erfcx), ("digamma", digamma), ("trigamma", trigamma),
      ("log1p", { Double.log(onePlus: $0) }), ("expm1", Double.expMinusOne),
    ] as [(String, @Sendable (Double) -> Double)])
  func `functions of one variable are right to the last digits`(
    name: String, function: @Sendable (Double) -> Double
  ) throws {
    let rows = try PrecisionRow.rows(of: name)
    #expect(!rows.isEmpty)
    for row in rows { Self.expectClose(function(row.x), row, 1e-15) }
  }

  @Test func `log beta is right to the last digits`() throws {
    for row in try PrecisionRow.rows(of: "lbeta") {
      Self.expectClose(logBeta(try row["a"], try row["b"]), row, 1e-15)
    }
  }

  // Φ loses nothing to its argument: 1e-15. The others stand on the incomplete gamma and beta
  // functions, whose prefix is exact to about 1e-14, and on log x, which the log-normal's steep
  // density magnifies.
  @Test(arguments: [
    ("norm", 1e-15), ("lnorm", 1e-14), ("gamma", 1e-14), ("beta", 1e-14), ("weibull", 1e-15),
    ("t", 1e-14), ("chi2", 1e-14), ("f", 1e-14),
  ])
  func `tails of continuous laws are right in both tails`(law: String, fixed: Double) throws {
    let (cumulative, survival) = try (
      PrecisionRow.rows(of: "cdf_\(law)"), PrecisionRow.rows(of: "sf_\(law)")
    )
    #expect(!(cumulative + survival).isEmpty)
    for row in cumulative {
      let tails = try row.continuousLaw().tails(at: row.x)
      Self.expectClose(tails.lower, row, Self.tolerance(fixed, for: row))
      Self.expectLog(tails.logLower, row)
    }
    for row in survival {
      let tails = try row.continuousLaw().tails(at: row.x)
      Self.expectClose(tails.upper, row, Self.tolerance(fixed, for: row))
      Self.expectLog(tails.logUpper, row)
    }
  }

  // Quantiles divide the error of a tail by how fast it falls; in the power tail of a beta law with
  // shape 0.1 that is a factor of 10.
  @Test(arguments: [
    ("norm", 1e-15), ("lnorm", 1e-14), ("gamma", 5e-15), ("beta", 1e-13), ("weibull", 1e-14),
    ("t", 1e-14),
  ])
  func `quantiles of continuous laws are right in both tails`(
    law: String, tolerance: Double
  ) throws {
    let rows = try PrecisionRow.rows(of: "quantile_\(law)")
    #expect(!rows.isEmpty)
    for row in rows { Self.expectClose(try row.continuousLaw().quantile(row.x), row, tolerance) }
  }

  // The table's size is the quotient of our mean and excess dispersion, rounded twice more.
  @Test(arguments: [("pois", 1e-14), ("nbinom", 3e-14)])
  func `laws of counts are right in both tails`(law: String, fixed: Double) throws {
    for row in try PrecisionRow.rows(of: "pmf_\(law)") {
      let logProbability = try row.countLaw().logProbability(at: Int(row.x))
      Self.expectClose(.exp(logProbability), row, Self.tolerance(fixed, for: row))
      Self.expectLog(logProbability, row)
    }
    for row in try PrecisionRow.rows(of: "cdf_\(law)") {
      let tails = try row.countLaw().tails(at: Int(row.x))
      Self.expectClose(tails.lower, row, Self.tolerance(fixed, for: row))
      Self.expectLog(tails.logLower, row)
    }
    for row in try PrecisionRow.rows(of: "sf_\(law)") {
      let tails = try row.countLaw().tails(at: Int(row.x))
      Self.expectClose(tails.upper, row, Self.tolerance(fixed, for: row))
      Self.expectLog(tails.logUpper, row)
    }
    for row in try PrecisionRow.rows(of: "quantile_\(law)") {
      #expect(try row.countLaw().quantile(row.x) == Int(row.value), "\(row)")
    }
  }

  @Test func `every row of the table is tested`() throws {
    let functions = Set(try ReferenceTable("special_functions.csv").rows.map { $0[0] })
    let simple: Set = [
      "lgamma", "lgamma_abs", "erf", "erfc", "erfcx", "digamma", "trigamma", "log1p", "expm1",
      "lbeta",
    ]
    let continuous = ["norm", "lnorm", "gamma", "beta", "weibull", "t", "chi2", "f"]
    let laws = continuous.flatMap { ["cdf_\($0)", "sf_\($0)", "quantile_\($0)"] }
    let counts = ["pois", "nbinom"].flatMap { law in
      ["pmf", "cdf", "sf", "quantile"].map { "\($0)_\(law)" }
    }
    #expect(functions.subtracting(simple).subtracting(laws + counts).isEmpty)
  }

  /// Logarithms are finite where the value itself underflows; near a probability of 1 they are as
  /// exact as the other tail.
  private static func expectLog(_ actual: Double, _ row: PrecisionRow) {
    guard let expected = row.logValue else { return }
    // The table was computed to 60 digits: the logarithm of what differs less from 1 is 0 there.
    #expect(abs(actual - expected) <= max(3e-14 * abs(expected), 1e-60), "\(row)")
  }
}
