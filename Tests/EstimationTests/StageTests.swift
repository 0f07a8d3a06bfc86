import Estimation
import Probability
import RealModule
import Testing

/// Observations in stages.
///
/// Seeds are fixed; each comparison alarms falsely once in 10,000.
struct StageTests {
  static let counts = [12, 30, 9, 22, 41]

  /// The log likelihood of the first counts under a trend with NB1 noise.
  @Sendable static func logLikelihood(_ values: [Double], first: Int) -> Double {
    counts.prefix(first).enumerated().reduce(0) { sum, item in
      sum
        + NB1Distribution.logProbability(
          of: item.element, mean: values[0] * .exp(values[1] * Double(item.offset)),
          dispersion: 1 + values[2])
    }
  }

  static let priors: [UncertainQuantity] = [
    .logNormal(logMean: 2.5, logStandardDeviation: 1), .normal(mean: 0, standardDeviation: 0.5),
    .logNormal(logMean: 1, logStandardDeviation: 1),
  ]

  @Test func `row by row and all at once lead to the same evidence and posterior`() {
    let whole = Repetitions(
      of: LikelihoodTarget(
        priors: Self.priors, stages: [{ Self.logLikelihood($0, first: Self.counts.count) }]),
      seed: 11)
    let rows = Repetitions(
      of: LikelihoodTarget(
        priors: Self.priors,
        stages: (1...Self.counts.count).map { rows in { Self.logLikelihood($0, first: rows) } }),
      seed: 12)
    let (first, second) = (whole.logEvidence, rows.logEvidence)
    let error = Double.hypot(first.standardError, second.standardError)
    #expect(abs(first.estimate - second.estimate) < studentLimit * error)
    for coordinate in Self.priors.indices {
      let (one, other) = (whole.mean { $0[coordinate] }, rows.mean { $0[coordinate] })
      #expect(
        abs(one.mean - other.mean)
          < studentLimit * .hypot(one.standardError, other.standardError))
    }
    for posterior in rows.posteriors {
      #expect(abs(posterior.stageLogEvidence.reduce(0, +) - posterior.logEvidence) < 1e-12)
    }
  }

  @Test func `a later stage may replace what an earlier one held`() {
    let revised = Repetitions(
      of: LikelihoodTarget(
        priors: Self.priors,
        stages: [
          { NB1Distribution.logProbability(of: 40, mean: $0[0], dispersion: 1 + $0[2]) },
          { Self.logLikelihood($0, first: Self.counts.count) },
        ]),
      seed: 13)
    let direct = Repetitions(
      of: LikelihoodTarget(
        priors: Self.priors, stages: [{ Self.logLikelihood($0, first: Self.counts.count) }]),
      seed: 14)
    let (first, second) = (revised.logEvidence, direct.logEvidence)
    let error = Double.hypot(first.standardError, second.standardError)
    #expect(abs(first.estimate - second.estimate) < studentLimit * error)
  }

  @Test func `impossible observations have no evidence`() {
    let target = LikelihoodTarget(
      priors: Self.priors, stages: [{ _ in -.infinity }, { _ in 0 }])
    var stream = RandomStream(seed: 1, purpose: .init(rawValue: 99), path: 0, position: 0)
    let posterior = SequentialMonteCarlo(particles: 50).sample(target, using: &stream)
    #expect(posterior.logEvidence == -.infinity)
  }

  @Test func `half of the prior ruled out costs half of the evidence`() {
    let target = LikelihoodTarget(
      priors: [.normal(mean: 0, standardDeviation: 1)], stages: [{ $0[0] > 0 ? 0 : -.infinity }])
    let found = Repetitions(of: target, seed: 15).logEvidence
    #expect(abs(found.estimate - .log(0.5)) < studentLimit * found.standardError)
  }

  @Test func `the same stream gives the same particles`() {
    let target = LikelihoodTarget(
      priors: Self.priors, stages: [{ Self.logLikelihood($0, first: 3) }])
    let runs = (0..<2).map { _ in
      var stream = RandomStream(seed: 5, purpose: .init(rawValue: 99), path: 7, position: 0)
      return SequentialMonteCarlo(particles: 100).sample(target, using: &stream)
    }
    #expect(runs[0] == runs[1])
  }
}
