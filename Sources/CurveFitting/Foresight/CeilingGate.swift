internal import Estimation
internal import RealModule

/// The question whether the data bound a ceiling.
///
/// They do not where growth without a ceiling, the limit K → ∞, fits them nearly as well:
///
/// ```
/// fires when  F(K → ∞) ≤ the 97.5 % quantile of F(1, n − p)
/// ```
///
/// The limit is walked to along the profile of K, each step a multiple of the one before.
struct CeilingGate {
  /// The probability of the profile region that the limit must lie outside of.
  static let level = 0.975

  /// How many times the sum of all values a ceiling may be.
  private static let runaway = 1000.0

  private let bar: Double

  init(degreesOfFreedom: Int) {
    bar = ProfileRegion(degreesOfFreedom: degreesOfFreedom).bar(level: Self.level)
  }

  /// F at the limit, as far as it needs to be known: the walk ends where F is three times the bar.
  func statistic(of solution: CurveSolution, along parameter: Int) -> Double {
    let space = solution.function.space
    let centre = solution.minimum.parameters[parameter]
    var trace = ProfileTrace(of: solution, along: parameter)
    let ceiling = solution.estimate.parameters[parameter]
    let total = solution.function.values.reduce(0) { $0 + abs($1) }
    let scale = space.scales[parameter]
    let limit = min(scale.place(of: 1e7 * max(total, ceiling)), space.range.upper[parameter])
    // An estimate that has run away is no ceiling.
    guard ceiling < Self.runaway * total, limit > centre else { return 0 }
    var root = 0.0
    for factor in [1.3, 2, 4, 10, 30, 100, 1e3, 1e4, 1e5, 1e6, 1e7] {
      let place = min(scale.place(of: factor * solution.estimate.parameters[parameter]), limit)
      guard let next = trace.root(at: place) else { break }
      // Where another parameter is at the end of what can be searched, F is too large to count.
      if trace.isCutShort(at: place, or: .lower) { break }
      root = next
      if root * root > 3 * bar { return .infinity }
      if place >= limit { break }
    }
    return root * root
  }

  /// Whether the data bound the ceiling.
  func isIdentified(_ solution: CurveSolution, along parameter: Int) -> Bool {
    statistic(of: solution, along: parameter) > bar
  }

  /// What the data say of a ceiling.
  ///
  /// Where they do not bound it, continuations are simulated from the estimate, or, where that has
  /// run away itself, from the lowest ceiling that the data leave.
  func ceiling(
    of solution: CurveSolution, along parameter: Int, data: FitData, seed: UInt64, simulates: Bool
  ) -> Ceiling {
    let statistic = statistic(of: solution, along: parameter)
    var profile = ParameterProfile(of: solution, along: parameter)
    let lowest = profile.end(.lower, bar: bar)
    var settling: Ceiling.Settling?
    var simulated: Double?
    if statistic <= bar, simulates {
      let largest = data.total
      var places = solution.minimum.parameters
      if solution.estimate.parameters[parameter] > 100 * largest, let lowest {
        places = profile.trace.places(
          near: solution.function.space.scales[parameter].place(of: lowest))
      }
      simulated = solution.function.space.values(at: places)[parameter]
      settling = SettlingSimulation(data: data, seed: seed)
        .settling(of: solution, along: parameter, from: places)
    }
    return Ceiling(
      parameter: parameter, statisticWithoutCeiling: statistic, bar: bar, lowest: lowest,
      settling: settling, simulatedCeiling: simulated)
  }
}

extension FitData {
  /// The largest value, of increments their sum.
  fileprivate var total: Double {
    kind == .increments
      ? values.reduce(0, +) : values.reduce(0) { max($0, abs($1)) }
  }
}
