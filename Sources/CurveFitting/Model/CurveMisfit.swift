internal import Estimation
internal import Probability
internal import RealModule

/// The misfit between observations and a curve, as a function of places on the parameters' scales.
struct CurveMisfit: MisfitFunction, Sendable {
  let model: CurveModel
  let loss: FitLoss
  private(set) var space: SearchSpace
  let parameterCount: Int
  let observationCount: Int

  /// The observed values; the last may be changed where a prediction asks for another.
  var values: [Double]

  /// Whether residuals are values without means, and nothing else: least squares of responses without
  /// weights, on the parameters' own scales.
  private let isPlain: Bool

  private let weights: [Double]?
  private let startPlaces: [Int]?
  private var table: CurveTable
  private var curve: [Double]
  private var gradient: [Double]
  private var parameters: [Double]

  /// What residuals are multiplied by: √w for least squares, √(w/μ) for counts.
  private var factors: [Double]

  /// The expected value of each observation at the point evaluated last.
  private(set) var means: [Double]

  init(of data: FitData, by model: CurveModel, loss: FitLoss) {
    self.model = model
    self.loss = loss
    space = SearchSpace(of: model, for: data)
    parameterCount = space.scales.count
    observationCount = data.count
    values = data.values
    weights = data.weights
    isPlain =
      loss == .leastSquares && data.weights == nil && data.kind != .increments
      && space.scales.allSatisfy { $0 == .identity }
    factors = data.weights?.map { $0.squareRoot() } ?? data.values.map { _ in 1 }
    let points: [[Double]]
    if data.kind == .increments {
      // An end that is the next one's start is evaluated once; places of starts come after the ends.
      var times = data.times
      var known: [Double: Int] = [:]
      for (place, time) in times.enumerated() { known[time] = place }
      startPlaces = data.starts.map { start in
        guard start > -.infinity else { return -1 }
        if let place = known[start] { return place }
        known[start] = times.count
        times.append(start)
        return times.count - 1
      }
      points = [times]
    } else {
      startPlaces = nil
      points = data.predictors
    }
    table = CurveTable(model, at: points)
    curve = startPlaces == nil ? [] : [Double](repeating: 0, count: table.count)
    gradient = isPlain ? [] : [Double](repeating: 0, count: table.count * parameterCount)
    parameters = [Double](repeating: 0, count: parameterCount)
    means = [Double](repeating: 0, count: data.count)
  }

  /// Takes other values of the same kind, at the same points and of the same weights.
  mutating func observe(_ data: FitData) {
    values = data.values
    if case .family = model { space = SearchSpace(of: model, for: data) }
  }

  mutating func halfMisfit(at places: [Double], residuals: inout [Double]) -> Double? {
    for j in 0..<parameterCount { parameters[j] = space.scales[j].value(at: places[j]) }
    if startPlaces == nil {
      table.fill(&means, parameters: parameters)
    } else {
      table.fill(&curve, parameters: parameters)
      fillMeans()
    }
    if loss != .leastSquares {
      guard let half = halfDeviance() else { return nil }
      _ = fill(&residuals)
      return half
    }
    let sum = fill(&residuals)
    return sum < .infinity ? 0.5 * sum : nil
  }

  mutating func fillDerivatives(_ derivatives: inout [Double]) -> Bool {
    if isPlain {
      table.fillGradient(&derivatives, parameters: parameters)
    } else {
      table.fillGradient(&gradient, parameters: parameters)
      scale(into: &derivatives)
    }
    return Self.isFinite(derivatives.span)
  }

  // MARK: Steps

  private mutating func fillMeans() {
    guard let startPlaces else { return }
    for i in 0..<observationCount {
      means[i] = startPlaces[i] >= 0 ? curve[i] - curve[startPlaces[i]] : curve[i]
    }
  }

  /// Fills the residuals.
  ///
  /// - Returns: The sum of their squares.
  private func fill(_ residuals: inout [Double]) -> Double {
    let (means, values, factors) = (means.span, values.span, factors.span)
    var residuals = residuals.mutableSpan
    var sum = 0.0
    for i in 0..<observationCount {
      let residual = factors[i] * (values[i] - means[i])
      residuals[i] = residual
      sum += residual * residual
    }
    return sum
  }

  /// Half the deviance; it also sets the factors, which hang on the means.
  private mutating func halfDeviance() -> Double? {
    var sum = 0.0
    for i in 0..<observationCount {
      let (count, mean, weight) = (values[i], means[i], weights.map { $0[i] } ?? 1)
      if mean > 0 {
        sum += weight * PoissonDistribution.halfUnitDeviance(of: count, from: mean)
      } else if !(mean == 0 && count == 0) {
        return nil
      }
      factors[i] = mean > 1e-280 ? (weight / mean).squareRoot() : 0
    }
    return sum < .infinity ? sum : nil
  }

  /// Makes derivatives of the scaled means of those of the curve.
  private func scale(into derivatives: inout [Double]) {
    let (n, points) = (observationCount, table.count)
    let gradient = gradient.span
    var scaled = derivatives.mutableSpan
    for j in 0..<parameterCount {
      let slope = space.scales[j].slope(atValue: parameters[j])
      for i in 0..<n {
        var derivative = gradient[i + j * points]
        if let startPlaces, startPlaces[i] >= 0 {
          derivative -= gradient[startPlaces[i] + j * points]
        }
        scaled[i + j * n] = derivative * factors[i] * slope
      }
    }
  }

  /// Whether all numbers are finite.
  private static func isFinite(_ numbers: Span<Double>) -> Bool {
    // 0 times a number that is not finite is not a number, so that a sum tells of them all.
    var sums = SIMD4<Double>.zero
    let whole = numbers.count / 4 * 4
    for i in stride(from: 0, to: whole, by: 4) {
      sums += SIMD4(numbers[i], numbers[i + 1], numbers[i + 2], numbers[i + 3]) * 0
    }
    for i in whole..<numbers.count { sums[0] += numbers[i] * 0 }
    return sums.sum() == 0
  }
}
