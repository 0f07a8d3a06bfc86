import Estimation
import Foundation
import Probability
import RealModule
import Testing

/// Posteriors of growth curves and counts against deterministic quadrature
/// (`Reference/PROVENANCE.md`).
///
/// Means, standard deviations and evidences; seeds are fixed, each comparison alarms falsely once
/// in 10,000.
struct QuadraturePosteriorTests {
  @Test func `Bass on yearly sales of room air conditioners`() throws {
    let series = try Series(bundled: "bass_room_air_conditioners.csv")
    let target = LikelihoodTarget(
      priors: [
        .logNormal(logMean: .log(20_000), logStandardDeviation: 0.5),
        .logNormal(logMean: .log(0.01), logStandardDeviation: 1),
        .logNormal(logMean: .log(0.4), logStandardDeviation: 0.5),
        .halfNormal(scale: 500, upperBound: nil),
      ],
      stages: [
        { values in
          let (m, p, q, sigma) = (values[0], values[1], values[2], values[3])
          func share(_ t: Double) -> Double {
            (1 - .exp(-(p + q) * t)) / (1 + q / p * .exp(-(p + q) * t))
          }
          return series.logLikelihood(sigma: sigma) { m * (share($0) - share($0 - 1)) }
        }
      ])
    try compare(
      target, with: "bass_room_air_conditioners", parameters: ["m", "p", "q", "sigma"], seed: 21)
  }

  @Test(.enabled(if: ReferenceFolder.isSet, "TUSEN_REFERENCE is not set"))
  func `logistic on the growth of a chicken`() throws {
    let series = try Series(external: "growth/series/ts_chicken.csv")
    let target = LikelihoodTarget(
      priors: [
        .logNormal(logMean: .log(4), logStandardDeviation: 0.5),
        .normal(mean: 7, standardDeviation: 2),
        .logNormal(logMean: .log(2), logStandardDeviation: 0.5),
        .halfNormal(scale: 0.2, upperBound: nil),
      ],
      stages: [
        { values in
          series.logLikelihood(sigma: values[3]) {
            values[0] / (1 + .exp((values[1] - $0) / values[2]))
          }
        }
      ])
    try compare(
      target, with: "logistic_ts_chicken", parameters: ["Asym", "xmid", "scal", "sigma"], seed: 22)
  }

  @Test(.enabled(if: ReferenceFolder.isSet, "TUSEN_REFERENCE is not set"))
  func `Gompertz on a stock of cars`() throws {
    let series = try Series(external: "growth/series/ts_carstock.csv")
    let target = LikelihoodTarget(
      priors: [
        .logNormal(logMean: .log(6_000), logStandardDeviation: 0.5),
        .logNormal(logMean: .log(2), logStandardDeviation: 0.5),
        .logNormal(logMean: .log(0.1), logStandardDeviation: 0.5),
        .halfNormal(scale: 300, upperBound: nil),
      ],
      stages: [
        { values in
          series.logLikelihood(sigma: values[3]) {
            values[0] * .exp(-values[1] * .exp(-values[2] * $0))
          }
        }
      ])
    try compare(
      target, with: "gompertz_ts_carstock", parameters: ["K", "a", "b", "sigma"], seed: 23)
  }

  @Test(.enabled(if: ReferenceFolder.isSet, "TUSEN_REFERENCE is not set"))
  func `Poisson regression on yearly discoveries`() throws {
    let table = try ReferenceFolder.table("glm/discoveries.csv")
    let rows = table.rows.map { row in
      (count: Int(row[table.column("y")]), design: row.suffix(3).map { $0 })
    }
    let target = LikelihoodTarget(
      priors: Array(repeating: .normal(mean: 0, standardDeviation: 5), count: 3),
      stages: [
        { values in
          rows.reduce(0) { sum, row in
            let log = zip(values, row.design).reduce(0) { $0 + $1.0 * $1.1 }
            return sum
              + (log > 500
                ? -.infinity
                : PoissonDistribution.logProbability(of: row.count, mean: .exp(log)))
          }
        }
      ])
    try compare(
      target, with: "poisson_discoveries",
      parameters: ["beta[Intercept]", "beta[t]", "beta[t2]"], seed: 24)
  }

  @Test(.enabled(if: ReferenceFolder.isSet, "TUSEN_REFERENCE is not set"))
  func `negative binomial regression on days absent from school`() throws {
    let table = try ReferenceFolder.table("glm/quine_nb.csv")
    let columns = ["Intercept", "EthN", "LrnSL"].map { table.column($0) }
    let rows = table.rows.map { row in
      (count: Int(row[table.column("y")]), design: columns.map { row[$0] })
    }
    let target = LikelihoodTarget(
      priors: Array(repeating: .normal(mean: 0, standardDeviation: 2.5), count: 3) + [
        .logNormal(logMean: 0, logStandardDeviation: 1)
      ],
      stages: [
        { values in
          let theta = values[3]
          return rows.reduce(0) { sum, row in
            let mean = Double.exp(zip(values, row.design).reduce(0) { $0 + $1.0 * $1.1 })
            return sum
              + NB1Distribution.logProbability(
                of: row.count, mean: mean, dispersion: 1 + mean / theta)
          }
        }
      ])
    try compare(
      target, with: "nb_quine_eth_lrn",
      parameters: ["beta[Intercept]", "beta[EthN]", "beta[LrnSL]", "theta"], seed: 25)
  }

  private func compare(
    _ target: LikelihoodTarget, with name: String, parameters: [String], seed: UInt64
  ) throws {
    let reference = try QuadraturePosterior(named: name)
    let found = Repetitions(of: target, seed: seed)
    let evidence = found.logEvidence
    #expect(
      abs(evidence.estimate - reference.logEvidence) < studentLimit * evidence.standardError,
      "log evidence \(evidence) against \(reference.logEvidence)")
    for (index, parameter) in parameters.enumerated() {
      let moments = try #require(reference.moments[parameter])
      let mean = found.mean { $0[index] }
      #expect(
        abs(mean.mean - moments.mean) < studentLimit * mean.standardError,
        "mean of \(parameter): \(mean) against \(moments.mean)")
      let square = found.mean { ($0[index] - moments.mean) * ($0[index] - moments.mean) }
      #expect(
        abs(square.mean - moments.sd * moments.sd) < studentLimit * square.standardError,
        "variance of \(parameter): \(square) against \(moments.sd * moments.sd)")
    }
  }
}
