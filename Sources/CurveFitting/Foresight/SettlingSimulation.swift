internal import Estimation
internal import Probability
internal import RealModule

/// How many more periods it takes to know a ceiling, by simulated continuations of the data.
///
/// The fitted curve goes on, the misfit of the past is the noise of the future, and each
/// continuation is fitted and asked again.
struct SettlingSimulation {
  /// The share of continuations that must bound the ceiling.
  static let share = 0.8

  private static let continuations = 40
  private static let periods = [1, 2, 3, 4, 6, 8, 12, 18, 24, 36]

  let data: FitData
  let seed: UInt64

  /// The fewest of the tried numbers of periods after which most continuations bound the ceiling.
  ///
  /// - Parameters:
  ///   - solution: A fit to the data.
  ///   - parameter: The ceiling's index.
  ///   - places: The curve that goes on, on the parameters' scales.
  /// - Returns: The number of periods, or that even the largest tried is not enough.
  func settling(
    of solution: CurveSolution, along parameter: Int, from places: [Double]
  ) -> Ceiling.Settling {
    for count in Self.periods {
      var settled = 0
      var estimator: CurveEstimator?
      for run in 0..<Self.continuations {
        let longer = continued(solution, from: places, by: count, run: run)
        let gate = CeilingGate(degreesOfFreedom: longer.count - places.count)
        if estimator == nil {
          estimator = try? CurveEstimator(
            of: solution.estimate.model, to: longer, loss: solution.function.loss)
        }
        let fit = estimator?.solution(of: longer, from: places)
        if let fit, gate.isIdentified(fit, along: parameter) { settled += 1 }
      }
      if Double(settled) >= Self.share * Double(Self.continuations) {
        return .after(periods: count)
      }
    }
    return .notWithin(periods: Self.periods.last ?? 0)
  }

  private func continued(
    _ solution: CurveSolution, from places: [Double], by count: Int, run: Int
  ) -> FitData {
    let step = data.medianSpacing
    let last = data.times.max() ?? 0
    let times = (1...count).map { last + Double($0) * step }
    let parameters = solution.function.space.values(at: places)
    let curve = solution.estimate.model.values(at: [[last] + times], parameters: parameters)
    var stream = RandomStream(
      seed: seed, purpose: .settling, path: UInt64(run), position: UInt32(count))
    let isCount = solution.function.loss != .leastSquares
    let deviation = (solution.estimate.variance / data.typicalWeight).squareRoot()
    let values = (1...count).map { i in
      let mean = data.kind == .increments ? curve[i] - curve[i - 1] : curve[i]
      guard isCount else {
        return mean + deviation * stream.nextStandardNormal()
      }
      let law = NB1Distribution(mean: max(mean, 0), dispersion: solution.estimate.variance)
      return Double(law.sample(using: &stream))
    }
    let starts = data.kind == .increments ? [last] + times.dropLast() : []
    return FitData(
      kind: data.kind, predictors: [data.times + times], starts: data.starts + starts,
      values: data.values + values,
      weights: data.weights.map { $0 + [Double](repeating: data.typicalWeight, count: count) })
  }
}

extension RandomStream.Purpose {
  /// Continuations of data beyond the last observation.
  fileprivate static let settling = RandomStream.Purpose(rawValue: 32)
}

extension FitData {
  /// The median distance between times, 1 where there is none.
  var medianSpacing: Double {
    let times = Set(self.times).sorted()
    let gaps = zip(times.dropFirst(), times).map { $0 - $1 }.sorted()
    return gaps.isEmpty ? 1 : gaps[gaps.count / 2]
  }
}
