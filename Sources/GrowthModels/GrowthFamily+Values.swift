extension GrowthFamily {
  /// Evaluates the family's curve at many times: `values[i]` becomes F(times[i]).
  ///
  /// One call a curve, without allocation and without an existential in the loop: what likelihoods
  /// and paths call. Elements of `values` beyond `times.count` stay as they are.
  ///
  /// - Parameters:
  ///   - values: Receives the expected cumulative counts.
  ///   - times: Months, in any order.
  ///   - parameters: The curve's parameters, in the order of ``parameters``.
  /// - Precondition: `values` has room for `times.count` numbers; the number of parameters is right.
  /// - Complexity: O(`times.count`).
  public func fillValues(
    _ values: inout [Double], at times: [Double], parameters: [Double]
  ) {
    switch self {
    case .linear: LinearCurve(parameters: parameters).fill(&values, at: times)
    case .exponential: ExponentialCurve(parameters: parameters).fill(&values, at: times)
    case .power: PowerLawCurve(parameters: parameters).fill(&values, at: times)
    case .logistic: LogisticCurve(parameters: parameters).fill(&values, at: times)
    case .gompertz: GompertzCurve(parameters: parameters).fill(&values, at: times)
    case .richards: RichardsCurve(parameters: parameters).fill(&values, at: times)
    case .weibull: WeibullCurve(parameters: parameters).fill(&values, at: times)
    case .bass: BassCurve(parameters: parameters).fill(&values, at: times)
    }
  }
}

extension GrowthCurve {
  fileprivate func fill(_ values: inout [Double], at times: [Double]) {
    precondition(values.count >= times.count, "there is a place for the value at each time")
    for index in times.indices {
      values[index] = value(at: times[index])
    }
  }
}
