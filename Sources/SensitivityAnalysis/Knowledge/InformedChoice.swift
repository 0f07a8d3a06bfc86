/// What one gains by choosing a plan in each class instead of one plan for each frame.
///
/// In a frame the plan d₀ with the largest mean is chosen without knowing the class. With it, the
/// gain is the mean over classes of max_d (M_cd − M_cd₀). Means that err make this too large, as
/// the largest of several erring numbers is; so the differences between classes are first drawn
/// together until they spread as the true ones do: see ``ClassMeans/Spread/shrinkage``.
struct InformedChoice {
  /// The expected gain, not negative.
  private(set) var gain = 0.0

  /// How much better each plan is than d₀, class by class, after they are drawn together.
  private(set) var differences: [Double]

  /// The choice between plans whose mean payoffs are `payoffs`, class by class, with the errors of
  /// `means`.
  init(payoffs: [Double], weights: [Double], means: ClassMeans) {
    let width = means.width
    let groups = means.weights.indices
    let best = Self.bestPlans(payoffs: payoffs, weights: weights, means: means)
    differences = Array(repeating: 0, count: payoffs.count)
    for plan in 0..<width {
      let spread = means.spread(
        of: groups.map {
          payoffs[$0 * width + plan] - payoffs[$0 * width + best[means.frames[$0]]]
        },
        variances: groups.map { means.variance(of: plan, minus: best[means.frames[$0]], in: $0) },
        weights: weights)
      let shrinkage = spread.shrinkage
      for group in groups {
        let frame = means.frames[group]
        let difference =
          payoffs[group * width + plan] - payoffs[group * width + best[frame]]
        differences[group * width + plan] =
          spread.frameMeans[frame] + shrinkage[frame] * (difference - spread.frameMeans[frame])
      }
    }
    for group in groups {
      let largest = differences[group * width..<(group + 1) * width].max() ?? 0
      gain += weights[group] * largest
    }
  }

  /// The plan with the largest mean in each frame, the first of equals.
  private static func bestPlans(
    payoffs: [Double], weights: [Double], means: ClassMeans
  ) -> [Int] {
    var sums = Array(repeating: 0.0, count: means.frameWeights.count * means.width)
    for (group, frame) in means.frames.enumerated() {
      for plan in 0..<means.width {
        sums[frame * means.width + plan] +=
          weights[group] * payoffs[group * means.width + plan]
      }
    }
    return means.frameWeights.indices.map { frame in
      (1..<max(means.width, 1)).reduce(0) { best, plan in
        sums[frame * means.width + plan] > sums[frame * means.width + best] ? plan : best
      }
    }
  }
}

extension ClassMeans {
  /// The variance of the difference of two means of a class.
  fileprivate func variance(of i: Int, minus j: Int, in group: Int) -> Double {
    let start = group * width * width
    return max(
      0,
      covariances[start + i * width + i] + covariances[start + j * width + j]
        - 2 * covariances[start + i * width + j])
  }
}
