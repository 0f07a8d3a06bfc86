/// Resampling with one uniform number: particle i leaves ⌊n wᵢ⌋ or ⌈n wᵢ⌉ copies [Chopin 2020].
enum SystematicResampling {
  /// The ancestors of the resampled particles, in ascending order.
  ///
  /// - Parameters:
  ///   - weights: Weights of the particles, at least 0, summing to 1.
  ///   - offset: A uniform number in (0, 1).
  /// - Returns: As many indices as there are weights.
  static func ancestors(weights: [Double], offset: Double) -> [Int] {
    let count = weights.count
    var ancestors: [Int] = []
    ancestors.reserveCapacity(count)
    // The last particle with any weight takes what rounding leaves over.
    let last = weights.lastIndex { $0 > 0 } ?? count - 1
    var index = 0
    var cumulative = weights.first ?? 1
    for draw in 0..<count {
      let position = (Double(draw) + offset) / Double(count)
      while cumulative < position, index < last {
        index += 1
        cumulative += weights[index]
      }
      ancestors.append(index)
    }
    return ancestors
  }
}
