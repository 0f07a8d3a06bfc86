import Estimation
import Probability
import RealModule
import Testing

/// Posteriors and evidences with closed forms.
///
/// Seeds are fixed; each comparison alarms falsely once in 10,000.
struct ConjugateTests {
  @Test func `gamma prior and Poisson counts give the gamma posterior and its evidence`() {
    let (shape, rate) = (2.0, 0.5)
    let counts = [3, 7, 4, 6, 5]
    let target = LikelihoodTarget(
      priors: [.gamma(shape: shape, rate: rate)],
      stages: [
        { values in
          counts.reduce(0) { $0 + PoissonDistribution.logProbability(of: $1, mean: values[0]) }
        }
      ])
    let found = Repetitions(of: target, seed: 1)
    let total = Double(counts.reduce(0, +))
    let (newShape, newRate) = (shape + total, rate + Double(counts.count))
    let logEvidence =
      shape * .log(rate) - logGamma(shape) + logGamma(newShape) - newShape * .log(newRate)
      - counts.reduce(0) { $0 + logGamma(Double($1) + 1) }

    let evidence = found.logEvidence
    #expect(abs(evidence.estimate - logEvidence) < studentLimit * evidence.standardError)
    let mean = found.mean { $0[0] }
    #expect(abs(mean.mean - newShape / newRate) < studentLimit * mean.standardError)
    let square = found.mean { $0[0] * $0[0] }
    #expect(
      abs(square.mean - newShape * (newShape + 1) / (newRate * newRate))
        < studentLimit * square.standardError)
  }

  @Test func `normal prior and normal observations give the normal posterior and its evidence`() {
    let observations = [1.2, 0.7, 2.4, 1.9]
    let (priorMean, priorVariance, variance) = (-1.0, 4.0, 0.25)
    let target = LikelihoodTarget(
      priors: [.normal(mean: priorMean, standardDeviation: priorVariance.squareRoot())],
      stages: [
        { values in
          observations.reduce(0) {
            $0 + StandardNormal.logDensity(($1 - values[0]) / variance.squareRoot())
              - 0.5 * .log(variance)
          }
        }
      ])
    let found = Repetitions(of: target, seed: 2)
    let precision = 1 / priorVariance + Double(observations.count) / variance
    let mean = (priorMean / priorVariance + observations.reduce(0, +) / variance) / precision
    // One observation after the other: each is normal given those before it.
    var (location, spread, logEvidence) = (priorMean, priorVariance, 0.0)
    for observation in observations {
      let predictive = spread + variance
      logEvidence +=
        StandardNormal.logDensity((observation - location) / predictive.squareRoot())
        - 0.5 * .log(predictive)
      location = (location * variance + observation * spread) / predictive
      spread = spread * variance / predictive
    }

    let evidence = found.logEvidence
    #expect(abs(evidence.estimate - logEvidence) < studentLimit * evidence.standardError)
    let estimate = found.mean { $0[0] }
    #expect(abs(estimate.mean - mean) < studentLimit * estimate.standardError)
    let deviation = found.mean { ($0[0] - mean) * ($0[0] - mean) }
    #expect(abs(deviation.mean - 1 / precision) < studentLimit * deviation.standardError)
  }

  @Test func `a prior of nine dimensions is kept where the likelihood says nothing`() {
    let target = LikelihoodTarget(
      priors: Array(repeating: .normal(mean: 0, standardDeviation: 1), count: 9),
      stages: [{ _ in -3 }])
    let found = Repetitions(of: target, seed: 3)
    #expect(abs(found.logEvidence.estimate + 3) < 1e-9)
    let square = found.mean { $0[4] * $0[4] }
    #expect(abs(square.mean - 1) < studentLimit * square.standardError)
  }
}
