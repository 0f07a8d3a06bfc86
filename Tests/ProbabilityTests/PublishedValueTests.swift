import Probability
import RealModule
import Testing

/// Values printed by others.
@Suite struct PublishedValueTests {
  // NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.6.7, upper critical values as
  // printed there, to three decimals.
  @Test(arguments: [
    (ChiSquaredDistribution(degreesOfFreedom: 1) as any ContinuousDistribution, 0.05, 3.841),
    (ChiSquaredDistribution(degreesOfFreedom: 10), 0.05, 18.307),
    (ChiSquaredDistribution(degreesOfFreedom: 100), 0.001, 149.449),
    (StudentTDistribution(degreesOfFreedom: 1), 0.025, 12.706),
    (StudentTDistribution(degreesOfFreedom: 10), 0.025, 2.228),
    (StudentTDistribution(degreesOfFreedom: 100), 0.001, 3.174),
    (FDistribution(numeratorDegrees: 5, denominatorDegrees: 10), 0.05, 3.326),
    (FDistribution(numeratorDegrees: 1, denominatorDegrees: 1), 0.05, 161.448),
    (FDistribution(numeratorDegrees: 10, denominatorDegrees: 20), 0.01, 3.368),
  ])
  func `critical values are the handbook's`(
    law: any ContinuousDistribution, tail: Double, printed: Double
  ) {
    #expect(abs(law.quantile(upperTail: tail) - printed) <= 0.000_500_1)
  }

  // 20 digits; the sums behind a log score are right to a few rounding units of its largest term,
  // and exp magnifies those of its argument by its size.
  @Test func `densities and tails are those of the score tables`() throws {
    var compared = 0
    for row in try ReferenceTable("distribution_scores.csv").rows {
      let (logScore, pit) = (try #require(Double(row[3])), try #require(Double(row[4])))
      let y = try #require(Double(row[2]))
      let parameters = row[1].split(separator: ";").compactMap { field in
        Double(String(field.split(separator: "=")[1]))
      }
      if let law = Self.continuousLaw(row[0], parameters) {
        compared += 1
        let location = row[0] == "t" ? (parameters[1], parameters[2]) : (0, 1)
        let standardised = (y - location.0) / location.1
        let score = Double.log(location.1) - law.logDensity(at: standardised)
        let isClose = abs(score - logScore) <= 2e-14 * max(1, abs(logScore))
        #expect(isClose || score == logScore, "\(row)")
        let tolerance = (1e-14 - Double.log(pit) * Double.ulpOfOne) * pit
        #expect(abs(law.cumulativeProbability(at: standardised) - pit) <= tolerance, "\(row)")
      } else if let law = Self.countLaw(row[0], parameters) {
        compared += 1
        let count = Int(y)
        let below = try #require(Double(row[5]))
        #expect(abs(-law.logProbability(at: count) - logScore) <= 2e-14 * logScore, "\(row)")
        #expect(abs(law.cumulativeProbability(at: count) - pit) <= 1e-14 * pit, "\(row)")
        #expect(abs(law.cumulativeProbability(at: count - 1) - below) <= 1e-14 * below, "\(row)")
      }
    }
    #expect(compared == 52)
  }

  private static func continuousLaw(
    _ name: String, _ p: [Double]
  ) -> (any ContinuousDistribution)? {
    switch name {
    case "norm": NormalDistribution(mean: p[0], standardDeviation: p[1])
    case "lnorm": LogNormalDistribution(logMean: p[0], logStandardDeviation: p[1])
    case "gamma": GammaDistribution(shape: p[0], rate: p[1])
    case "exp": WeibullDistribution(shape: 1, scale: 1 / p[0])
    case "beta": BetaDistribution(alpha: p[0], beta: p[1])
    case "unif": UniformDistribution(low: p[0], high: p[1])
    case "t": StudentTDistribution(degreesOfFreedom: p[0])
    default: nil
    }
  }

  private static func countLaw(_ name: String, _ p: [Double]) -> (any CountDistribution)? {
    switch name {
    case "pois": PoissonDistribution(mean: p[0])
    case "binom": BinomialDistribution(trials: Int(p[0]), probability: p[1])
    case "nbinom": NegativeBinomialDistribution(size: p[0], probability: p[1])
    default: nil
    }
  }
}
