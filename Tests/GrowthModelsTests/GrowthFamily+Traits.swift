import GrowthModels

extension GrowthFamily {
  /// Whether the first parameter is a ceiling.
  var hasCeiling: Bool {
    switch self {
    case .logistic, .gompertz, .richards, .weibull, .bass: true
    case .linear, .exponential, .power: false
    }
  }

  /// Whether nothing was there before t = 0.
  var startsWithTheClock: Bool {
    switch self {
    case .linear, .exponential, .power, .weibull, .bass: true
    case .logistic, .gompertz, .richards: false
    }
  }
}
