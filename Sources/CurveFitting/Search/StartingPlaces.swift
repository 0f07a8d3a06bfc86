internal import Estimation
internal import Formulas
internal import GrowthModels
internal import RealModule

/// Where the searches for a curve start: first a stated or data-driven place, then a cloud about it.
struct StartingPlaces {
  /// Places on the parameters' scales, the best informed first.
  let places: [[Double]]

  init(of misfit: CurveMisfit, data: FitData, count: Int) {
    switch misfit.model {
    case .family(let family):
      places = Self.around(Self.guess(family, data, misfit.space), misfit.space, data, count)
    case .formula(let model):
      places = Self.around(model, misfit.space, data, count)
    }
  }

  // MARK: Families

  private static func guess(
    _ family: GrowthFamily, _ data: FitData, _ space: SearchSpace
  ) -> [Double] {
    var points = zip(data.times, data.values).map { (time: $0, value: $1) }
    if data.kind == .increments {
      var total = 0.0
      let order = data.values.indices.sorted { data.times[$0] < data.times[$1] }
      points = order.map {
        total += data.values[$0]
        return (time: data.times[$0], value: total)
      }
    }
    let guess = family.curveType.firstGuess(from: points)
    return space.range.nearest(to: space.places(of: guess))
  }

  private static func around(
    _ guess: [Double], _ space: SearchSpace, _ data: FitData, _ count: Int
  ) -> [[Double]] {
    let times = data.times
    let length = max((times.max() ?? 1) - (times.min() ?? 0), .leastNormalMagnitude)
    let logarithm = Double.log(30)
    return (0..<count).map { index in
      guard index > 0 else { return guess }
      let point = HaltonSequence.point(index - 1, dimensions: guess.count)
      let moved = guess.indices.map { j in
        let turn = 2 * point[j] - 1
        switch space.scales[j] {
        case .logarithmic: return guess[j] + turn * logarithm
        case .identity: return guess[j] + turn * (space.range.upper[j] == 100 ? 2 : length)
        }
      }
      return space.range.nearest(to: moved)
    }
  }

  // MARK: Formulas

  private static func around(
    _ model: FormulaModel, _ space: SearchSpace, _ data: FitData, _ count: Int
  ) -> [[Double]] {
    let stated = model.start.indices.map { j in
      model.start[j] ?? inside(model.bounds[j], near: 1)
    }
    var places = [space.range.nearest(to: stated)]
    guard count > 1 else { return places }
    let linear = ConditionallyLinear(model, data)
    // A place whose linear parameters are already solved for is a start that loses nothing.
    if let solved = linear.solved(places[0]) {
      places.append(space.range.nearest(to: solved))
    }
    var index = 0
    while places.count < count {
      let point = HaltonSequence.point(index, dimensions: stated.count)
      // Near the stated start first, then ever farther away.
      let reach = Double.log(3) * (1 + 0.3 * Double(index))
      let moved = stated.indices.map { j in
        let turn = 2 * point[j] - 1
        guard stated[j] != 0 else { return turn * Double.exp(0.3 * Double(index)) }
        return stated[j] * .exp(turn * min(reach, 12))
      }
      let place = space.range.nearest(to: moved)
      places.append(linear.solved(place).map { space.range.nearest(to: $0) } ?? place)
      index += 1
    }
    return places
  }

  private static func inside(_ bounds: ClosedRange<Double>, near value: Double) -> Double {
    if bounds.contains(value) { return value }
    if bounds.lowerBound.isFinite, bounds.upperBound.isFinite {
      return 0.5 * bounds.lowerBound + 0.5 * bounds.upperBound
    }
    return bounds.lowerBound > value ? bounds.lowerBound + 1 : bounds.upperBound - 1
  }
}
