internal import RealModule

// Growth from a realised count: what a path needs, in which members who came attract the next.
extension BassCurve {
  /// The time at which the curve reaches a count: τ with F(τ) = n.
  ///
  /// ```
  /// τ = log(1 + n·(p + q) / (p·(K − n))) / (p + q)
  /// ```
  ///
  /// - Parameter n: A count.
  /// - Returns: Months, or `nil` for a count below 0, at or above the market potential, or one that
  ///   is never reached because nobody starts (p = 0).
  public func time(ofValue n: Double) -> Double? {
    guard n >= 0, n < marketPotential else { return nil }
    guard n > 0 else { return 0 }
    guard innovation > 0 else { return nil }
    let total = innovation + imitation
    let ratio = (n / (marketPotential - n)) * (total / innovation)
    guard ratio < .infinity else {
      let odds = Double.log(n) - Double.log(marketPotential - n)
      return (odds + Double.log(total) - Double.log(innovation)) / total
    }
    return Double.log(onePlus: ratio) / total
  }

  /// The mean number of new members over the next months, from n realised members.
  ///
  /// With E = exp(−(p + q)·Δ) and x = n/K:
  ///
  /// ```
  /// F(τ + Δ) − F(τ) = (K − n)·(p + q·x)·(1 − E) / (p + q·x + q·(1 − x)·E),  F(τ) = n
  /// ```
  ///
  /// A sum and a product of positive terms: nothing cancels, not at q = 0 and not for a short step.
  ///
  /// - Parameters:
  ///   - n: Realised members, at least 0.
  ///   - duration: The length Δ of the step, months, at least 0.
  /// - Returns: A number from 0 to K − n; 0 once n has reached the market potential.
  /// - Precondition: `n` and `duration` are not negative.
  public func increment(from n: Double, over duration: Double) -> Double {
    precondition(n >= 0 && duration >= 0, "members and durations are not negative")
    guard n < marketPotential else { return 0 }
    let share = n / marketPotential
    let x = (innovation + imitation) * duration
    let pace = innovation + imitation * share
    guard pace > 0 else { return 0 }
    let divisor = pace + imitation * (1 - share) * Double.exp(-x)
    return (marketPotential - n) * (-Double.expMinusOne(-x) * (pace / divisor))
  }

  /// The curve with members' pull on others multiplied by a factor of at least 0.
  public func pulled(by factor: Double) -> BassCurve {
    precondition(factor >= 0, "a pull is not negative")
    var curve = self
    curve.imitation *= factor
    return curve
  }
}
