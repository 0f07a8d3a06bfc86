/// Probabilities of neighbouring counts under NB1 by their ratios.
///
/// ```
/// P(x + 1) / P(x) = (x + r) / (x + 1) · (D − 1) / D,   r = μ / (D − 1)
/// ```
///
/// One logarithm for a whole window of counts, where each count alone costs several.
struct NB1Ratios {
  let size: Double
  let failure: Double

  /// Ratios for a mean above or at 0 and a dispersion above 1.
  init(mean: Double, dispersion: Double) {
    size = mean / (dispersion - 1)
    failure = (dispersion - 1) / dispersion
  }

  /// P(x) / P(lowest) for every x in `range`.
  func relativeProbabilities(of range: ClosedRange<Int>) -> [Double] {
    var relative = 1.0
    return range.map { count in
      defer { relative *= (Double(count) + size) / Double(count + 1) * failure }
      return relative
    }
  }
}
