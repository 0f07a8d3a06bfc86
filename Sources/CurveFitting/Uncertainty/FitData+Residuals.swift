internal import RealModule

extension FitData {
  /// 1 − residual / total sum of squares about the weighted mean; `nil` where nothing varies.
  func rSquared(residualSumOfSquares: Double) -> Double? {
    let weights = self.weights ?? values.map { _ in 1 }
    let mean = zip(weights, values).reduce(0) { $0 + $1.0 * $1.1 } / weights.reduce(0, +)
    let total = zip(weights, values).reduce(0) { $0 + $1.0 * ($1.1 - mean) * ($1.1 - mean) }
    return total > 0 ? 1 - residualSumOfSquares / total : nil
  }

  /// Σ eᵢ·eᵢ₊₁/Σ eᵢ² of residuals in order of time; `nil` for fewer than 4 or none but 0.
  func lagOneAutocorrelation(of residuals: [Double]) -> Double? {
    guard count >= 4, predictors.count == 1 else { return nil }
    let order = values.indices.sorted { (times[$0], $0) < (times[$1], $1) }
    let ordered = order.map { residuals[$0] }
    let squares = ordered.reduce(0) { $0 + $1 * $1 }
    guard squares > 0 else { return nil }
    return zip(ordered.dropFirst(), ordered).reduce(0) { $0 + $1.0 * $1.1 } / squares
  }
}
