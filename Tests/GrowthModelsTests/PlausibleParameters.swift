import GrowthModels

extension GrowthFamily {
  /// Parameters as programmes have them: hundreds of members, months to a few years.
  func plausibleParameters(using generator: inout SeededGenerator) -> [Double] {
    parameters.map { parameter in
      switch (parameter.unit, parameter.isPositive) {
      case (.count, _): Double.random(in: 50...2000, using: &generator)
      case (.countPerMonth, _): Double.random(in: 0.5...50, using: &generator)
      case (.perMonth, true): Double.random(in: 0.01...0.5, using: &generator)
      case (.perMonth, false): Double.random(in: -0.2...0.2, using: &generator)
      case (.month, true): Double.random(in: 3...60, using: &generator)
      case (.month, false): Double.random(in: -20...60, using: &generator)
      case (.none, _): Double.random(in: 0.3...3, using: &generator)
      }
    }
  }
}
