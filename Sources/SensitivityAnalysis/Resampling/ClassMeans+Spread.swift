extension ClassMeans {
  /// How a quantity's mean differs from class to class within the frames.
  struct Spread {
    /// The mean over each frame.
    var frameMeans: [Double]

    /// Σ ω (M − M_frame)² of each frame, with ω a class's share of its frame.
    var observed: [Double]

    /// What of ``observed`` comes from the errors of the means: Σ ω (1 − ω) Var(M).
    var fromErrors: [Double]

    /// The factor that brings the spread of the means to what is left of it after correction.
    ///
    /// Means with errors spread more than what they estimate. Drawn together by this factor they
    /// spread as the true ones do, which estimates functions of the spread better than the means
    /// themselves or the best guess at each, which spread too much and too little [Louis 1984].
    var shrinkage: [Double] {
      zip(observed, fromErrors).map { $0 > $1 ? (1 - $1 / $0).squareRoot() : 0 }
    }
  }

  /// The spread of values, one for each class, whose errors have known variances.
  func spread(of values: [Double], variances: [Double]) -> Spread {
    spread(of: values, variances: variances, weights: weights)
  }

  /// The spread with other weights of the classes, which give each frame the same weight.
  func spread(of values: [Double], variances: [Double], weights: [Double]) -> Spread {
    var spread = Spread(
      frameMeans: Array(repeating: 0, count: frameWeights.count),
      observed: Array(repeating: 0, count: frameWeights.count),
      fromErrors: Array(repeating: 0, count: frameWeights.count))
    for (group, frame) in frames.enumerated() where weights[group] > 0 {
      spread.frameMeans[frame] += weights[group] / frameWeights[frame] * values[group]
    }
    for (group, frame) in frames.enumerated() where weights[group] > 0 {
      let share = weights[group] / frameWeights[frame]
      let distance = values[group] - spread.frameMeans[frame]
      spread.observed[frame] += share * distance * distance
      spread.fromErrors[frame] += share * (1 - share) * variances[group]
    }
    return spread
  }
}
