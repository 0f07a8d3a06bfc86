internal import GrowthModels

extension CurveModel {
  /// The index of the parameter that the curve grows towards; `nil` where there is none.
  ///
  /// Of a formula it is the parameter that the curve's value and its derivatives single out far
  /// beyond the data: F → θₖ, ∂F/∂θₖ → 1, all other derivatives → 0.
  func ceilingParameter(at parameters: [Double], for data: FitData) -> Int? {
    switch self {
    case .family(let family):
      switch family {
      case .logistic, .gompertz, .richards, .weibull, .bass: 0
      case .linear, .exponential, .power: nil
      }
    case .formula: formulaCeiling(at: parameters, for: data)
    }
  }

  private func formulaCeiling(at parameters: [Double], for data: FitData) -> Int? {
    guard data.predictors.count == 1, let last = data.times.max(), let first = data.times.min()
    else { return nil }
    let length = max(last - first, abs(last), 1)
    let far = [last + 1e9 * length, last + 1e10 * length]
    var table = CurveTable(self, at: [far])
    var values = [0.0, 0.0]
    var gradient = [Double](repeating: 0, count: 2 * parameters.count)
    table.fill(&values, gradient: &gradient, parameters: parameters)
    guard values.allSatisfy(\.isFinite), gradient.allSatisfy(\.isFinite) else { return nil }
    let candidates = parameters.indices.filter { j in
      (0..<2).allSatisfy { i in
        abs(values[i] - parameters[j]) <= 1e-6 * abs(parameters[j])
          && abs(gradient[i + 2 * j] - 1) <= 1e-6
      }
    }
    guard candidates.count == 1, let found = candidates.first, parameters[found] > 0 else {
      return nil
    }
    // A level that the curve falls to is a floor and needs no evidence of growth's end.
    let fitted = values[0]
    let start = self.values(at: [[first]], parameters: parameters)[0]
    return start < fitted ? found : nil
  }
}
