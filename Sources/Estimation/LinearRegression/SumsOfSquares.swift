internal import LinearAlgebra

/// How the weighted squares of a response divide into what a fit explains and what it leaves.
struct SumsOfSquares {
  let total: Double
  let explained: Double
  let residual: Double

  init(
    response: [Double], residuals: [DoubleDouble], weights: [Double]?, aboutMean: Bool
  ) {
    let weight = { (row: Int) in DoubleDouble(weights?[row] ?? 1) }
    var (weightSum, sum) = (DoubleDouble(0), DoubleDouble(0))
    for (i, y) in response.enumerated() {
      weightSum += weight(i)
      sum += weight(i) * DoubleDouble(y)
    }
    let centre = aboutMean ? sum / weightSum : DoubleDouble(0)
    var total = DoubleDouble(0)
    var (explained, left) = (total, total)
    for (i, y) in response.enumerated() {
      let deviation = DoubleDouble(y) - centre
      let fitted = deviation - residuals[i]
      total += weight(i) * deviation * deviation
      explained += weight(i) * fitted * fitted
      left += weight(i) * residuals[i] * residuals[i]
    }
    self.total = total.head
    self.explained = explained.head
    residual = left.head
  }
}
