/// Observations that curves are fitted to: predictors, values, weights, and what the values are.
public struct FitData: Sendable, Hashable {
  /// What the values are.
  public enum Kind: String, Sendable, Hashable {
    /// Plain responses: value = F(x) + error. They may repeat, stand in any order and be negative.
    case response

    /// Running totals: readings of F(t) at times that rise.
    case cumulative

    /// Counts of intervals: F(end) − F(start).
    case increments
  }

  /// What the values are.
  public let kind: Kind

  /// One column a predictor; where growth is fitted there is one, the time.
  public let predictors: [[Double]]

  /// The start of each interval where the values are increments, otherwise empty.
  ///
  /// −∞ is the beginning of growth, where F is 0.
  public let starts: [Double]

  /// The observed values.
  public let values: [Double]

  /// How much each observation counts, above 0; `nil` where all count alike.
  ///
  /// Only ratios matter: the variance is estimated.
  public let weights: [Double]?

  /// Observations from columns of one length.
  ///
  /// - Parameters:
  ///   - kind: What the values are.
  ///   - predictors: One column a predictor, at least one; for growth the times, or ends of intervals.
  ///   - starts: The starts of the intervals, for increments only.
  ///   - values: The observed values.
  ///   - weights: Relative weights, inverse to the variances of the errors.
  public init(
    kind: Kind = .response, predictors: [[Double]], starts: [Double] = [], values: [Double],
    weights: [Double]? = nil
  ) {
    let count = values.count
    precondition(!predictors.isEmpty, "a value depends on at least one predictor")
    precondition(predictors.allSatisfy { $0.count == count }, "columns have one length")
    precondition(
      starts.count == (kind == .increments ? count : 0), "increments alone have starts, each one")
    precondition(weights?.count ?? count == count, "each value has a weight")
    precondition(kind == .response || predictors.count == 1, "growth depends on time alone")
    precondition(
      values.allSatisfy(\.isFinite) && predictors.allSatisfy { $0.allSatisfy(\.isFinite) },
      "observations are finite numbers")
    precondition(
      zip(starts, predictors[0]).allSatisfy { $0 < $1 }, "an interval starts before its end")
    precondition(
      weights?.allSatisfy { $0 > 0 && $0 < .infinity } ?? true, "weights are above 0 and finite")
    self.kind = kind
    self.predictors = predictors
    self.starts = starts
    self.values = values
    self.weights = weights
  }

  /// Running totals or plain responses at times.
  public init(kind: Kind = .response, times: [Double], values: [Double]) {
    self.init(kind: kind, predictors: [times], values: values)
  }

  /// The number of observations.
  public var count: Int { values.count }

  /// The same growth as counts of intervals: of running totals their differences.
  ///
  /// The first reading counts from the beginning of growth.
  public var asIncrements: FitData {
    guard kind == .cumulative else { return self }
    return FitData(
      kind: .increments, predictors: predictors, starts: [-.infinity] + times.dropLast(),
      values: zip(values, [0] + values.dropLast()).map { $0 - $1 }, weights: weights)
  }

  /// Other values at the same points.
  func replacing(values: [Double]) -> FitData {
    FitData(
      kind: kind, predictors: predictors, starts: starts, values: values, weights: weights)
  }

  /// The observations at some places only.
  func keeping(_ places: [Int]) -> FitData {
    FitData(
      kind: kind, predictors: predictors.map { column in places.map { column[$0] } },
      starts: starts.isEmpty ? [] : places.map { starts[$0] }, values: places.map { values[$0] },
      weights: weights.map { all in places.map { all[$0] } })
  }

  /// How much an observation counts on average, and one to come; 1 where all count alike.
  var typicalWeight: Double {
    weights.map { $0.reduce(0, +) / Double($0.count) } ?? 1
  }

  /// The first predictor: the times of growth.
  public var times: [Double] { predictors[0] }
}
