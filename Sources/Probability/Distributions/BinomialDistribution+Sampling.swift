internal import RealModule

extension BinomialDistribution {
  /// A random binomial count: one uniform inverted below mean 10, else transformed rejection with
  /// squeeze [Hörmann 1993b].
  ///
  /// - Precondition: There are at least 0 trials; the probability lies between 0 and 1.
  public static func sample(
    trials: Int, probability: Double, using stream: inout RandomStream
  ) -> Int {
    precondition(trials >= 0, "a binomial law has no negative number of trials")
    precondition(probability >= 0 && probability <= 1, "a probability lies between 0 and 1")
    if probability > 0.5 {
      return trials - sample(trials: trials, probability: 1 - probability, using: &stream)
    }
    guard Double(trials) * probability < 10 else {
      return rejectionSample(trials, probability, &stream)
    }
    return inversionSample(trials, probability, &stream)
  }

  private static func inversionSample(
    _ trials: Int, _ p: Double, _ stream: inout RandomStream
  ) -> Int {
    let n = Double(trials)
    let odds = p / (1 - p)
    var rest = stream.nextUniform()
    var mass = Double.exp(n * .log(onePlus: -p))
    var count = 0.0
    while count < n, rest > mass, mass > 1e-18 || count < n * p {
      rest -= mass
      mass *= odds * (n - count) / (count + 1)
      count += 1
    }
    return Int(count)
  }

  private static func rejectionSample(
    _ trials: Int, _ p: Double, _ stream: inout RandomStream
  ) -> Int {
    let n = Double(trials)
    let deviation = (n * p * (1 - p)).squareRoot()
    let b = 1.15 + 2.53 * deviation
    let a = -0.0873 + 0.0248 * b + 0.01 * p
    let accepted = 0.92 - 4.2 / b
    let mode = Int(((n + 1) * p).rounded(.down))
    let atMode = logProbability(of: mode, trials: trials, probability: p)
    while true {
      let u = stream.nextUniform() - 0.5
      let v = stream.nextUniform()
      let edge = 0.5 - abs(u)
      let candidate = ((2 * a / edge + b) * u + n * p + 0.5).rounded(.down)
      if edge >= 0.07, v <= accepted { return Int(candidate) }
      guard candidate >= 0, candidate <= n else { continue }
      let scale = (2.83 + 5.1 / b) * deviation / (a / (edge * edge) + b)
      let likelihood = logProbability(of: Int(candidate), trials: trials, probability: p)
      if .log(v * scale) <= likelihood - atMode { return Int(candidate) }
    }
  }
}
