import RealModule

/// Steps in temperature that keep the effective sample size at a fixed share.
enum Tempering {
  /// Normalised weights, and the log of the mean unnormalised weight.
  struct Step {
    var temperature: Double
    var weights: [Double]
    var logMeanWeight: Double
  }

  /// The next temperature: 1, or the one at which the effective sample size falls to `share` of the
  /// particles.
  ///
  /// - Returns: `nil` where no particle could have produced the observations.
  static func step(
    from temperature: Double, before: [Double], after: [Double], effectiveShare share: Double
  ) -> Step? {
    let gains = zip(before, after).map { before, after in
      after == -.infinity ? -Double.infinity : after - before
    }
    guard let best = gains.max(), best > -.infinity else { return nil }
    let wanted = share * Double(gains.count)
    // Impossible particles die at the first step whatever its length: the share is of those that
    // can live.
    let living = Double(gains.count { $0 > -.infinity })
    let floor = min(wanted, share * living)
    var low = 0.0
    var high = 1 - temperature
    if effectiveSize(gains, best: best, step: high) < floor {
      for _ in 0..<60 {
        let middle = 0.5 * (low + high)
        if effectiveSize(gains, best: best, step: middle) < floor {
          high = middle
        } else {
          low = middle
        }
      }
    } else {
      low = high
    }
    let reached = low == 1 - temperature ? 1 : temperature + max(low, 1e-12)
    return weigh(gains, best: best, step: reached - temperature, reaching: reached)
  }

  private static func weigh(
    _ gains: [Double], best: Double, step: Double, reaching temperature: Double
  ) -> Step {
    var weights = gains.map { $0 == -.infinity ? 0 : Double.exp(step * ($0 - best)) }
    let sum = weights.reduce(0, +)
    for index in weights.indices { weights[index] /= sum }
    return Step(
      temperature: min(1, temperature), weights: weights,
      logMeanWeight: step * best + .log(sum / Double(gains.count)))
  }

  private static func effectiveSize(_ gains: [Double], best: Double, step: Double) -> Double {
    var sum = 0.0
    var squares = 0.0
    for gain in gains where gain > -.infinity {
      let weight = Double.exp(step * (gain - best))
      sum += weight
      squares += weight * weight
    }
    return sum * sum / squares
  }
}
