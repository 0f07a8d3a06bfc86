/// Why a curve cannot be fitted.
public enum FitError: Error, Hashable, Sendable {
  /// Fewer observations than parameters and two.
  case tooFewObservations(model: CurveModel, needed: Int, given: Int)

  /// The curve has no finite value at any start.
  case noFiniteValue(CurveModel)

  /// A count loss with values below 0; the first one's place, from 0.
  case negativeCount(place: Int)
}

extension FitData {
  /// Requires what a fit needs.
  func require(for model: CurveModel, loss: FitLoss) throws(FitError) {
    let needed = model.parameterNames.count + 2
    guard count >= needed else {
      throw .tooFewObservations(model: model, needed: needed, given: count)
    }
    if loss != .leastSquares, let place = asIncrements.values.firstIndex(where: { $0 < 0 }) {
      throw .negativeCount(place: place)
    }
  }

  /// Half the misfit that rounding alone leaves.
  func halfMisfitOfRounding(_ loss: FitLoss) -> Double {
    guard loss == .leastSquares else { return 1e-17 }
    let squares = values.indices.reduce(0) { sum, i in
      sum + (weights.map { $0[i] } ?? 1) * values[i] * values[i]
    }
    return 0.5 * squares * (8 * .ulpOfOne) * (8 * .ulpOfOne)
  }
}
