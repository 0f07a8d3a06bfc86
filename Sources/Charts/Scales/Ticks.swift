/// Round values on an axis: three to six of them, at steps of 1, 2, 2.5 or 5 × 10ⁿ.
package enum Ticks {
  /// The multiples of the smallest round step that leaves at most six within the domain.
  ///
  /// - Parameters:
  ///   - domain: The smallest and largest value of the axis.
  ///   - unit: The step is a whole multiple of it, so that count axes never show fractions.
  /// - Returns: The values by ascending size.
  package static func values(within domain: ClosedRange<Double>, unit: Double) -> [Double] {
    precondition(unit > 0, "the unit of an axis is positive")
    let length = domain.upperBound - domain.lowerBound
    var decade = unit
    while true {
      for factor in [1, 2, 2.5, 5] {
        let step = factor * decade
        let isWhole = (step / unit).rounded() * unit == step
        guard isWhole, length / step < 7 else { continue }
        let values = multiples(of: step, within: domain)
        if values.count <= 6 { return values }
      }
      decade *= 10
    }
  }

  /// The multiples of a round step, fractions allowed, for axes of any magnitude.
  ///
  /// - Parameter domain: Its length is at least 10⁻⁹ of its largest value.
  /// - Returns: The values by ascending size.
  package static func values(within domain: ClosedRange<Double>) -> [Double] {
    let place = DecimalPlace.first(of: domain.upperBound - domain.lowerBound) - 2
    let low = DecimalPlace.scaled(domain.lowerBound, by: place)
    let high = DecimalPlace.scaled(domain.upperBound, by: place)
    return values(within: low...high, unit: 1).map { DecimalPlace.unscaled($0, by: place) }
  }

  private static func multiples(of step: Double, within domain: ClosedRange<Double>) -> [Double] {
    let first = (domain.lowerBound / step - 1e-9).rounded(.up)
    let last = (domain.upperBound / step + 1e-9).rounded(.down)
    guard first <= last else { return [] }
    return (Int(first)...Int(last)).map { Double($0) * step }
  }
}
