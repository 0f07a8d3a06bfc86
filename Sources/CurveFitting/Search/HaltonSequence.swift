/// Halton's points, which fill the unit cube evenly [Halton 1960].
///
/// Coordinate j of point i is the mirror image of i in the base of the j-th prime: with
/// i = Σ dₖ·bᵏ, Σ dₖ·b^(−k−1).
enum HaltonSequence {
  private static let primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53]

  /// A point with coordinates in (0, 1); bases repeat, shifted, beyond 16 coordinates.
  static func point(_ index: Int, dimensions: Int) -> [Double] {
    (0..<dimensions).map { dimension in
      let base = primes[dimension % primes.count]
      var (rest, factor, sum) = (index + 1 + 7 * (dimension / primes.count), 1.0, 0.0)
      while rest > 0 {
        factor /= Double(base)
        sum += factor * Double(rest % base)
        rest /= base
      }
      return sum
    }
  }
}
