extension GrowthFamily {
  /// The curve of this family.
  public var curveType: any GrowthCurve.Type {
    switch self {
    case .linear: LinearCurve.self
    case .exponential: ExponentialCurve.self
    case .power: PowerLawCurve.self
    case .logistic: LogisticCurve.self
    case .gompertz: GompertzCurve.self
    case .richards: RichardsCurve.self
    case .weibull: WeibullCurve.self
    case .bass: BassCurve.self
    }
  }

  /// The parameters of this family's curve, in order, the scale first.
  public var parameters: [GrowthParameter] { curveType.parameters }
}
