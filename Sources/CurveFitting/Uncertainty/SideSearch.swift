/// The place on one side of a centre where a rising measure reaches a level.
///
/// The measure is nearly proportional to the distance, as the signed root of a profile is, so that
/// false position finds the place in a few evaluations. Where it settles below the level however
/// far one goes, there is no place.
struct SideSearch {
  enum Outcome: Hashable {
    /// The level is reached here.
    case place(Double)

    /// The limit comes before the level.
    case limit

    /// The measure settles below the level.
    case open
  }

  /// The first distance to try, above 0.
  let firstStep: Double

  /// 1 for the side above, −1 for the one below.
  let direction: Double

  /// The farthest place.
  let limit: Double

  /// Searches from a centre.
  ///
  /// - Parameters:
  ///   - centre: Where the measure is 0.
  ///   - level: The level to reach.
  ///   - measure: The measure, or `nil` where it has no finite value, which counts as beyond.
  /// - Returns: The place, or why there is none.
  func outcome(
    from centre: Double, toReach level: Double, measure: (Double) -> Double?
  ) -> Outcome {
    guard direction * (limit - centre) > 0 else { return .limit }
    var inner = (place: centre, height: 0.0)
    var outer: (place: Double, height: Double)?
    var place = centre + direction * firstStep
    var slowSteps = 0
    for _ in 0..<80 {
      if direction * (place - limit) > 0 { place = limit }
      let height = measure(place) ?? .infinity
      if abs(height - level) <= 1e-5 * level { return .place(place) }
      if height > level {
        outer = (place, height)
      } else {
        if place == limit { return .limit }
        let gain = height - inner.height
        if outer == nil {
          slowSteps = gain < 0.01 * level ? slowSteps + 1 : 0
          if slowSteps >= 4 { return .open }
        }
        inner = (place, height)
      }
      if let outer {
        let width = outer.place - inner.place
        if abs(width) <= 1e-9 * max(abs(outer.place), abs(inner.place)) {
          return .place(inner.place)
        }
        var share = 0.5
        if outer.height < .infinity {
          share = (level - inner.height) / (outer.height - inner.height)
          // Beyond a steep rise the straight line says little.
          share = min(max(share, outer.height > 4 * level ? 0.3 : 0.02), 0.98)
        }
        place = inner.place + share * width
      } else {
        let ratio = inner.height > 0 ? 1.05 * level / inner.height : 3
        place = centre + (inner.place - centre) * min(max(ratio, 1.5), 3)
      }
    }
    return outer == nil ? .open : .place(inner.place)
  }
}
