internal import Estimation
internal import LinearAlgebra

/// The misfit as a function of one parameter, the others refitted at each value.
///
/// ```
/// F(θₖ) = (misfit with θₖ held, the others refitted − least misfit) / variance
/// ```
///
/// Each refit starts from where the ones beside it ended, so that it takes a few steps.
struct ProfileTrace {
  /// A refit.
  struct Point {
    /// The parameters on their scales.
    let places: [Double]

    /// √F.
    let root: Double

    /// Whether another parameter wanted to go on where a search would be lost: without that end F
    /// would be smaller.
    let isCutShort: Bool
  }

  /// The parameter held.
  let parameter: Int

  /// Points of the trace in order of the held place.
  private(set) var points: [Point]

  /// A place with less misfit than the estimate, should one turn up.
  private(set) var better: [Double]?

  private var function: CurveMisfit
  private var memory: ScoringMemory
  private let range: ParameterRange
  private let least: Double
  private let variance: Double
  private let tangent: [Double]?
  private let search = LevenbergMarquardt(tolerance: 1e-10, offset: 1e-5, stepLimit: 200)

  init(of solution: CurveSolution, along parameter: Int) {
    self.parameter = parameter
    function = solution.function
    range = function.space.range.holding(parameter)
    memory = ScoringMemory(
      observations: function.observationCount, parameters: function.parameterCount)
    least = solution.minimum.halfMisfit
    variance = solution.estimate.variance
    points = [Point(places: solution.minimum.parameters, root: 0, isCutShort: false)]
    tangent = solution.unitCovariance.flatMap { matrix in
      guard matrix[parameter, parameter] > 0 else { return nil }
      return (0..<matrix.rows).map { matrix[$0, parameter] / matrix[parameter, parameter] }
    }
  }

  /// √F with the parameter held at a place on its scale; `nil` where the curve is not finite.
  mutating func root(at place: Double) -> Double? {
    var start = start(for: place)
    start[parameter] = place
    var point = refit(from: start)
    if point.map({ $0.root > Self.suspicious }) ?? true, let walked = walked(to: place) {
      if walked.root < point?.root ?? .infinity { point = walked }
    }
    guard let point else {
      // A family has a value everywhere; where none can be computed, the search is lost.
      if !function.space.hasStatedEnds {
        add(Point(places: start, root: .infinity, isCutShort: true))
      }
      return nil
    }
    add(point)
    return point.root
  }

  /// A root beyond all levels that are asked for: the refit may have lost its way.
  private static let suspicious = 10.0

  /// A refit in short steps from the nearest point on.
  private mutating func walked(to place: Double) -> Point? {
    var point = nearest(to: place)
    let first = point.places[parameter]
    for step in 1...8 {
      var start = point.places
      start[parameter] = first + (place - first) * Double(step) / 8
      guard let next = refit(from: start) else { return nil }
      point = next
    }
    return point
  }

  private mutating func refit(from start: [Double]) -> Point? {
    guard
      let minimum = search.minimum(of: &function, from: start, within: range, using: &memory)
    else { return nil }
    let rise = 2 * (minimum.halfMisfit - least)
    if rise < -1e-7 * 2 * least, better == nil { better = minimum.parameters }
    let root = variance > 0 ? (max(rise, 0) / variance).squareRoot() : rise > 0 ? .infinity : 0
    return Point(
      places: minimum.parameters, root: root, isCutShort: isCutShort(minimum.parameters))
  }

  private mutating func add(_ point: Point) {
    let place = point.places[parameter]
    let index = points.firstIndex { $0.places[parameter] >= place } ?? points.count
    points.insert(point, at: index)
  }

  /// Whether the refit at a place, or the next one beyond it, was cut short.
  func isCutShort(at place: Double, or side: FittedParameter.Edge) -> Bool {
    let beyond = points.filter {
      side == .upper ? $0.places[parameter] > place : $0.places[parameter] < place
    }
    let next = side == .upper ? beyond.first : beyond.last
    return nearest(to: place).isCutShort || next?.isCutShort == true
  }

  /// The parameters of the refit nearest to a place.
  func places(near place: Double) -> [Double] {
    nearest(to: place).places
  }

  /// Whether an end of the search holds the misfit up at the refit just made.
  ///
  /// A parameter that has gone to an end and could go on without any effect, as a ceiling that is
  /// out of sight, holds nothing up.
  private func isCutShort(_ places: [Double]) -> Bool {
    guard !function.space.hasStatedEnds else { return false }
    let n = function.observationCount
    return range.free.contains { j in
      guard places[j] <= range.lower[j] || places[j] >= range.upper[j] else { return false }
      let slope = (0..<n).reduce(0) {
        $0 + memory.derivatives[$1 + j * n] * memory.residuals[$1]
      }
      return abs(slope) * Self.farther > 0.01 * variance
    }
  }

  /// How much farther a parameter would be let go: e¹⁰ times.
  private static let farther = 10.0

  /// A guess of the other parameters: along the line through the two nearest points, or along the
  /// tangent of the trace where there is one point only.
  private func start(for place: Double) -> [Double] {
    let points = points.filter { $0.root < .infinity }
    let first = nearest(to: place)
    let distance = place - first.places[parameter]
    guard points.count > 1 else {
      guard let tangent else { return first.places }
      return zip(first.places, tangent).map { $0 + $1 * distance }
    }
    let other = points.filter { $0.places[parameter] != first.places[parameter] }
      .min { abs($0.places[parameter] - place) < abs($1.places[parameter] - place) }
    guard let other else { return first.places }
    let share = distance / (other.places[parameter] - first.places[parameter])
    guard share > -3 else { return first.places }
    return zip(first.places, other.places).map { $0 + ($1 - $0) * share }
  }

  private func nearest(to place: Double) -> Point {
    points.filter { $0.root < .infinity }
      .min { abs($0.places[parameter] - place) < abs($1.places[parameter] - place) }
      ?? points[0]
  }
}
