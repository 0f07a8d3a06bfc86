/// What the values of an axis are, which decides how they are written.
public enum Quantity: Sendable, Equatable {
  /// Whole things that are counted, such as jobs.
  case count

  /// Chances and shares, written in per cent.
  case share

  /// Numbers of any magnitude and sign, such as amounts of money.
  case number

  /// Round places on an axis over a domain.
  func ticks(within domain: ClosedRange<Double>, numbers: NumberStyle) -> [AxisTick] {
    switch self {
    case .count:
      return Ticks.values(within: domain, unit: 1).map {
        AxisTick(value: $0, label: numbers.count($0))
      }
    case .share:
      return Ticks.values(within: domain.lowerBound * 100...domain.upperBound * 100, unit: 1).map {
        AxisTick(value: $0 / 100, label: numbers.percent($0 / 100))
      }
    case .number:
      let values = Ticks.values(within: domain)
      let figures = Figures(ticks: values, numbers: numbers)
      return values.map { AxisTick(value: $0, label: figures.text(of: $0)) }
    }
  }

  /// Round places on the horizontal axis of a plot, only as many as their labels leave room for.
  func ticks(along plot: Plot, numbers: NumberStyle, theme: Theme) -> [AxisTick] {
    let all = ticks(within: plot.x.domain, numbers: numbers)
    guard all.count > 1 else { return all }
    let step = all[1].value - all[0].value
    let room = plot.x.position(of: all[1].value) - plot.x.position(of: all[0].value)
    let widest = all.map { theme.small.width(of: $0.label) }.max() ?? 0
    let stride = (1...6).first { Double($0) * room > widest + 8 } ?? 6
    // Zero stays, and the others at even distances from it.
    return all.filter { Int(($0.value / step).rounded()).isMultiple(of: stride) }
  }

  /// A value as it stands beside a plot of a domain.
  func text(of value: Double, within domain: ClosedRange<Double>, numbers: NumberStyle) -> String {
    switch self {
    case .count: numbers.count(value)
    case .share: (0...1).contains(value) ? numbers.share(value) : numbers.percent(value)
    case .number: Figures(within: domain, numbers: numbers).text(of: value)
    }
  }
}
