import Estimation
import RealModule
import Probability

/// A posterior from stated priors and a log likelihood after each stage.
struct LikelihoodTarget: SequentialTarget {
  let priors: [UncertainQuantity]
  let logLikelihoods: [@Sendable ([Double]) -> Double]

  init(priors: [UncertainQuantity], stages: [@Sendable ([Double]) -> Double]) {
    self.priors = priors
    logLikelihoods = stages
  }

  var dimension: Int { priors.count }
  var stageCount: Int { logLikelihoods.count }

  func makeWorkspace() {}

  func logLikelihoods(
    at scores: [Double], stage: Int, using workspace: inout Void
  ) -> (before: Double, after: Double) {
    let values = zip(priors, scores).map { $0.value(atScore: $1) }
    return (stage == 0 ? 0 : logLikelihoods[stage - 1](values), logLikelihoods[stage](values))
  }
}

/// Independent repetitions of a sampler, and what they estimate with which standard error.
struct Repetitions {
  let target: LikelihoodTarget
  let posteriors: [SequentialPosterior]

  init(
    of target: LikelihoodTarget, particles: Int = 1_000, count: Int = 16, seed: UInt64
  ) {
    self.target = target
    posteriors = (0..<count).map { repetition in
      var stream = RandomStream(
        seed: seed, purpose: .init(rawValue: 99), path: UInt64(repetition), position: 0)
      return SequentialMonteCarlo(particles: particles).sample(target, using: &stream)
    }
  }

  /// The log of the mean evidence, and its standard error by the delta method.
  var logEvidence: (estimate: Double, standardError: Double) {
    let logs = posteriors.map(\.logEvidence)
    let best = logs.max() ?? 0
    let relative = Estimate(logs.map { .exp($0 - best) })
    return (best + .log(relative.mean), relative.standardError / relative.mean)
  }

  /// The posterior mean of a function of the parameters, with its standard error.
  func mean(_ function: ([Double]) -> Double) -> Estimate {
    Estimate(
      posteriors.map { posterior in
        (0..<posterior.count).reduce(0.0) { sum, index in
          let values = zip(target.priors, posterior.particle(index)).map { $0.value(atScore: $1) }
          return sum + function(values)
        } / Double(posterior.count)
      })
  }
}

/// A mean over repetitions with its standard error.
struct Estimate {
  let mean: Double
  let standardError: Double

  init(_ values: [Double]) {
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    self.mean = mean
    standardError = (squares / (count - 1) / count).squareRoot()
  }
}

/// The two-sided 10⁻⁴ quantile of Student's t with 15 degrees of freedom: one false alarm in 10,000
/// comparisons of a mean over 16 repetitions with the truth.
let studentLimit = 5.24
