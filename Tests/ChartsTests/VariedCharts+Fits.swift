import Charts

/// Fits from a seed: no readings to many, of any magnitude and sign, with any end open.
extension VariedCharts {
  private mutating func scale() -> Double {
    [1, -1, 1e-7, -30, 4000, 1e10].randomElement(using: &random) ?? 1
  }

  private mutating func time(_ index: Int, _ unit: TimeUnit) -> Double {
    unit == .days ? Double(18_000 + 7 * index) : 0.25 * Double(index) - 3
  }

  private mutating func readings(_ scale: Double, _ unit: TimeUnit) -> [FittedReading] {
    let count = [0, 1, 2, 5, 40, 200].randomElement(using: &random) ?? 0
    return (0..<count).map { index in
      let value = Double.random(in: 0...1, using: &random) * scale
      return FittedReading(
        time: time(index, unit), value: value,
        fitted: Bool.random(using: &random) ? value : value + 0.1 * scale)
    }
  }

  private mutating func curve(_ scale: Double, _ unit: TimeUnit, from first: Int) -> [CurvePoint] {
    let count = [0, 1, 2, 30].randomElement(using: &random) ?? 0
    let steepness = Double.random(in: -0.4...0.4, using: &random)
    let isShown = Bool.random(using: &random)
    let isOpen = Bool.random(using: &random)
    return (0..<count).map { step in
      let value = scale * (0.5 + steepness * Double(step))
      let width = abs(scale) * 0.2 * Double(step + 1)
      let high = isOpen && step > 5 ? Double.infinity : value + width
      return CurvePoint(
        time: time(first + step, unit), value: value,
        interval: isShown ? value - width...high : nil)
    }
  }

  private mutating func end(_ value: Double) -> Double? {
    Bool.random(using: &random) ? value : nil
  }

  private mutating func intervalWords() -> IntervalWords {
    IntervalWords(
      to: text(words: 1...1), openAbove: text(words: 1...2), openBelow: text(words: 1...2),
      openOnBothSides: text(words: 1...3))
  }

  mutating func fit() -> FitChart {
    let scale = scale()
    let unit: TimeUnit = Bool.random(using: &random) ? .days : .numbers
    let readings = readings(scale, unit)
    let ceiling = Double.random(in: 0...8, using: &random) * scale
    let reach = abs(ceiling) * 0.3
    return FitChart(
      texts: texts(),
      labels: .init(
        curve: text(words: 1...4), interval: text(words: 1...4), ceiling: text(words: 1...3),
        lastReading: text(words: 1...4), residuals: text(words: 1...6),
        deviation: text(words: 1...6), words: intervalWords()),
      readings: readings, fitted: curve(scale, unit, from: 0),
      extrapolated: curve(scale, unit, from: 40), level: 0.9,
      ceiling: Bool.random(using: &random)
        ? FitCeiling(value: ceiling, low: end(ceiling - reach), high: end(ceiling + reach)) : nil,
      deviation: abs(scale) * ([0, 0.03, 2].randomElement(using: &random) ?? 0),
      isCounted: Bool.random(using: &random), timeUnit: unit,
      timeTicks: (0..<Int.random(in: 0...6, using: &random)).map {
        AxisTick(value: time(10 * $0, unit), label: text(words: 1...2))
      },
      numbers: numbers())
  }

  mutating func families() -> FamilyComparison {
    let scale = scale()
    let unit: TimeUnit = Bool.random(using: &random) ? .days : .numbers
    return FamilyComparison(
      texts: texts(), labels: .init(weight: text(words: 1...3), lastReading: text(words: 1...4)),
      readings: readings(scale, unit),
      families: (0..<Int.random(in: 0...12, using: &random)).map { _ in
        .init(
          name: text(words: 1...5), weight: Bool.random(using: &random) ? chance() : nil,
          fitted: curve(scale, unit, from: 0),
          extrapolated: curve(scale, unit, from: 40))
      },
      isCounted: Bool.random(using: &random), timeUnit: unit, timeTicks: [], numbers: numbers())
  }

  mutating func profiles() -> ProfileCurves {
    let parameters = (0..<Int.random(in: 0...8, using: &random)).map { _ in
      let estimate = scale() * ([0, 1, 3].randomElement(using: &random) ?? 1)
      let reach = max(abs(estimate), 1e-9) * Double.random(in: 0.01...2, using: &random)
      let count = [0, 1, 2, 40].randomElement(using: &random) ?? 0
      let steepness = Double.random(in: 0...3, using: &random)
      return ProfileCurves.Parameter(
        name: text(words: 1...5), estimate: estimate, low: end(estimate - reach),
        high: end(estimate + reach),
        profile: (0..<count).map { step in
          let share = Double(step) / 20 - 1
          return .init(value: estimate + 2 * reach * share, rise: steepness * 4 * share * share)
        })
    }
    return ProfileCurves(
      texts: texts(), words: intervalWords(), parameters: parameters,
      cuts: (0..<Int.random(in: 1...2, using: &random)).map {
        .init(label: text(words: 1...1), rise: 3 + 2 * Double($0))
      }, numbers: numbers())
  }
}
