internal import Estimation
internal import Probability
internal import RealModule

/// The misfit between observations and a curve, as a function of places on the parameters' scales.
struct CurveMisfit: MisfitFunction, Sendable {
  let model: CurveModel
  let loss: FitLoss
  let space: SearchSpace
  let parameterCount: Int
  let observationCount: Int

  /// The observed values; the last may be changed where a prediction asks for another.
  var values: [Double]

  private let rootWeights: [Double]?
  private let startPlaces: [Int]?
  private var table: CurveTable
  private var curve: [Double]
  private var gradient: [Double]
  private var parameters: [Double]

  /// The expected value of each observation at the point evaluated last.
  private(set) var means: [Double]

  init(of data: FitData, by model: CurveModel, loss: FitLoss) {
    self.model = model
    self.loss = loss
    space = SearchSpace(of: model, for: data)
    parameterCount = space.scales.count
    observationCount = data.count
    values = data.values
    rootWeights = data.weights?.map { $0.squareRoot() }
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
    curve = [Double](repeating: 0, count: table.count)
    gradient = [Double](repeating: 0, count: table.count * parameterCount)
    parameters = [Double](repeating: 0, count: parameterCount)
    means = [Double](repeating: 0, count: data.count)
  }

  mutating func halfMisfit(
    at places: [Double], residuals: inout [Double], derivatives: inout [Double]
  ) -> Double? {
    setParameters(places)
    table.fill(&curve, gradient: &gradient, parameters: parameters)
    guard let half = halfMisfitOfMeans() else { return nil }
    let (n, points) = (observationCount, table.count)
    for i in 0..<n {
      let factor = residualFactor(i)
      residuals[i] = factor * (values[i] - means[i])
    }
    var sum = 0.0
    for j in 0..<parameterCount {
      let slope = space.scales[j].slope(atValue: parameters[j])
      for i in 0..<n {
        var derivative = gradient[i + j * points]
        if let startPlaces, startPlaces[i] >= 0 {
          derivative -= gradient[startPlaces[i] + j * points]
        }
        derivative *= residualFactor(i) * slope
        derivatives[i + j * n] = derivative
        sum += derivative * 0
      }
    }
    // 0 times a number that is not finite is not a number, so that one sum tells of them all.
    return sum == 0 ? half : nil
  }

  // MARK: Steps

  private mutating func setParameters(_ places: [Double]) {
    for j in 0..<parameterCount { parameters[j] = space.scales[j].value(at: places[j]) }
  }

  /// √w for least squares, √(w/μ) for counts.
  private func residualFactor(_ i: Int) -> Double {
    let root = rootWeights.map { $0[i] } ?? 1
    guard loss != .leastSquares else { return root }
    return means[i] > 1e-280 ? root / means[i].squareRoot() : 0
  }

  private mutating func halfMisfitOfMeans() -> Double? {
    for i in 0..<observationCount {
      guard let startPlaces else {
        means[i] = curve[i]
        continue
      }
      means[i] = startPlaces[i] >= 0 ? curve[i] - curve[startPlaces[i]] : curve[i]
    }
    var sum = 0.0
    if loss == .leastSquares {
      for i in 0..<observationCount {
        let root = rootWeights.map { $0[i] } ?? 1
        let residual = root * (values[i] - means[i])
        sum += residual * residual
      }
      sum *= 0.5
    } else {
      for i in 0..<observationCount {
        let (count, mean) = (values[i], means[i])
        let root = rootWeights.map { $0[i] } ?? 1
        if mean > 0 {
          sum += root * root * PoissonDistribution.halfUnitDeviance(of: count, from: mean)
        } else if mean < 0 || count > 0 {
          return nil
        }
      }
    }
    return sum < .infinity ? sum : nil
  }
}
