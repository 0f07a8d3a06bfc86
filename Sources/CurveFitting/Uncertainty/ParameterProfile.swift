internal import Estimation

/// The profile of one parameter: where it reaches a level on either side.
struct ParameterProfile {
  private(set) var trace: ProfileTrace
  private let function: CurveMisfit
  private let centre: Double
  private let unit: Double

  init(of solution: CurveSolution, along parameter: Int) {
    trace = ProfileTrace(of: solution, along: parameter)
    function = solution.function
    centre = solution.minimum.parameters[parameter]
    let error = solution.error(of: parameter) ?? 0
    // Without a standard error a hundredth of the place itself is as good a first step as any.
    unit = error > 0 && error < Double.infinity ? error : 0.01 * max(abs(centre), 1e-8)
  }

  /// The end of the region in which F is at most a bar, on one side.
  ///
  /// - Returns: The parameter's value; `nil` where the region has no end on that side.
  mutating func end(_ side: FittedParameter.Edge, bar: Double) -> Double? {
    let parameter = trace.parameter
    let range = function.space.range
    let level = bar.squareRoot()
    let limit = side == .upper ? range.upper[parameter] : range.lower[parameter]
    let step = SideSearch(
      firstStep: level * unit, direction: side == .upper ? 1 : -1, limit: limit)
    let outcome = step.outcome(from: centre, toReach: level) { trace.root(at: $0) }
    switch outcome {
    case .place(let place):
      // Where the misfit rises only because another parameter is at the end of what can be searched,
      // the data rule out nothing.
      if trace.isCutShort(at: place, or: side) { return nil }
      return function.space.scales[parameter].value(at: place)
    case .limit: return function.space.hasStatedEnds ? limit : nil
    case .open: return nil
    }
  }

  /// Adds places between the estimate and the outermost ones, so that the profile draws smoothly.
  mutating func refine(steps: Int) {
    let places = trace.points.map { $0.places[trace.parameter] }
    guard let first = places.first, let last = places.last else { return }
    for end in [first, last] where end != centre {
      for step in 1..<steps {
        _ = trace.root(at: centre + (end - centre) * Double(step) / Double(steps))
      }
    }
  }

  /// The points of the profile by rising value.
  var points: [ProfilePoint] {
    let parameter = trace.parameter
    let scale = function.space.scales[parameter]
    return trace.points.filter { $0.root < .infinity && !$0.isCutShort }.map { point in
      let place = point.places[parameter]
      return ProfilePoint(
        value: scale.value(at: place), signedRoot: place < centre ? -point.root : point.root)
    }
  }
}
