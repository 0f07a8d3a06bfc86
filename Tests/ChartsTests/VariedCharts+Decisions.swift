import Charts

/// Charts of decisions from a seed: nothing, one, many, chances at both ends, values of any size.
extension VariedCharts {
  mutating func error() -> Double {
    [0, 0.0001, 0.004, 0.3].randomElement(using: &random) ?? 0
  }

  mutating func shape() -> DistributionShape {
    let size = max(magnitude(), 1)
    let start = Bool.random(using: &random) ? 0 : size
    let count = [0, 1, 3, 60].randomElement(using: &random) ?? 0
    let weights = (0..<count).map { _ in Double.random(in: 0...1, using: &random) }
    let total = max(weights.reduce(0, +), 1e-9)
    let width = size / Double(max(1, count))
    let ends = (0..<5).map { _ in start + size * Double.random(in: 0...1, using: &random) }.sorted()
    return DistributionShape(
      bins: weights.enumerated().map { index, weight in
        .init(
          from: start + width * Double(index), to: start + width * Double(index + 1),
          share: weight / total)
      },
      median: ends[2], inner: ends[1]...ends[3], outer: ends[0]...ends[4])
  }

  mutating func comparison() -> HalfEyeComparison {
    let rows = (0..<Int.random(in: 1...7, using: &random)).map { _ in
      HalfEyeComparison.Row(
        name: text(words: 0...8), note: text(words: 0...8), shape: shape(),
        attainment: chance(), error: error())
    }
    return HalfEyeComparison(
      texts: texts(),
      labels: .init(
        target: text(words: 1...2), median: text(words: 1...2), attainment: text(words: 1...2),
        points: text(words: 1...2)),
      rows: rows, target: magnitude(), numbers: numbers())
  }

  mutating func sweep() -> AcceptabilityCurve {
    let count = [0, 1, 2, 25, 120].randomElement(using: &random) ?? 0
    let step = max(magnitude(), 1)
    let hasRange = Bool.random(using: &random)
    let points = (0..<count).map { index in
      let ends = [chance(), chance()].sorted()
      return AcceptabilityCurve.Point(
        value: step * Double(index), attainment: chance(), error: error(),
        range: hasRange ? ends[0]...ends[1] : nil)
    }
    func place() -> Double { step * Double(count) / 2 }
    return AcceptabilityCurve(
      texts: texts(),
      labels: .init(
        axis: text(words: 1...8), average: text(words: 1...2), range: text(words: 1...4)),
      points: points,
      lines: (0..<Int.random(in: 0...6, using: &random)).map { _ in
        .init(
          name: text(words: 1...5), attainments: points.map { _ in chance() },
          isAssumption: Bool.random(using: &random))
      },
      crossings: (0..<Int.random(in: 0...3, using: &random)).map {
        .init(
          attainment: chance(), value: place() * (0.8 + 0.1 * Double($0)),
          label: text(words: 1...4))
      },
      present: Bool.random(using: &random)
        ? .init(value: place(), attainment: chance(), label: text(words: 1...6)) : nil,
      numbers: numbers())
  }

  mutating func levers() -> LeverHeatMap {
    let columns = [1, 2, 7, 12, 30].randomElement(using: &random) ?? 1
    let rows = [1, 2, 6, 11, 16].randomElement(using: &random) ?? 1
    let places = [-3, 0, 0.4, 1, 2.5, 40.0]
    return LeverHeatMap(
      texts: texts(),
      labels: .init(
        x: text(words: 1...9), y: text(words: 1...9), contours: text(words: 1...3),
        present: text(words: 1...4), beyond: text(words: 1...4)),
      x: (0..<columns).map { AxisTick(value: Double($0), label: text(words: 1...2)) },
      y: (0..<rows).map { AxisTick(value: Double($0), label: text(words: 1...2)) },
      attainments: (0..<rows).map { _ in (0..<columns).map { _ in chance() } },
      present: Bool.random(using: &random)
        ? .init(
          x: places.randomElement(using: &random) ?? 0,
          y: places.randomElement(using: &random) ?? 0) : nil,
      numbers: numbers())
  }
}
