import Charts

/// Charts of sensitivities and of net jobs from a seed.
extension VariedCharts {
  private mutating func result(_ quantity: Quantity) -> Double {
    switch quantity {
    case .count: magnitude()
    case .share: chance()
    case .number: magnitude() * ([-1, 1e-4, 30].randomElement(using: &random) ?? 1)
    }
  }

  mutating func tornado() -> TornadoChart {
    let quantity = [Quantity.count, .share, .number].randomElement(using: &random) ?? .count
    let inputs = (0..<Int.random(in: 0...14, using: &random)).map { _ in
      let low = result(quantity)
      let high = Bool.random(using: &random) ? result(quantity) : low
      return TornadoChart.Input(
        name: text(words: 0...8), note: text(words: 0...5),
        low: .init(label: text(words: 0...3), value: low, error: error()),
        high: .init(label: text(words: 0...3), value: high, error: error()))
    }
    return TornadoChart(
      texts: texts(),
      labels: .init(
        low: text(words: 1...4), high: text(words: 1...4), base: text(words: 1...4),
        swing: text(words: 1...2), others: text(words: 1...2)),
      inputs: inputs, base: result(quantity), quantity: quantity, numbers: numbers())
  }

  private mutating func index() -> SensitivityIndices.Index {
    let value = Double.random(in: -0.3...1.3, using: &random)
    let width: Double = [0, 0.01, 0.6].randomElement(using: &random) ?? 0
    return .init(value: value, interval: value - width...value + width)
  }

  mutating func indices() -> SensitivityIndices {
    let inputs = (0..<Int.random(in: 0...12, using: &random)).map { _ in
      SensitivityIndices.Input(
        name: text(words: 0...8), note: text(words: 0...6), first: index(),
        total: Bool.random(using: &random) ? index() : nil)
    }
    return SensitivityIndices(
      texts: texts(),
      labels: .init(first: text(words: 1...3), total: text(words: 1...3), open: text(words: 1...2)),
      inputs: inputs, numbers: numbers())
  }

  mutating func waterfall() -> NetJobsWaterfall {
    let gross = magnitude()
    let ends = [magnitude() - 3, magnitude()].sorted()
    return NetJobsWaterfall(
      texts: texts(),
      labels: .init(
        gross: text(words: 1...3), net: text(words: 1...3), value: text(words: 1...2),
        share: text(words: 1...2), interval: text(words: 1...3), to: text(words: 1...1)),
      gross: gross,
      steps: (0..<Int.random(in: 0...6, using: &random)).map { _ in
        .init(
          name: text(words: 0...7), change: gross * Double.random(in: -0.7...0.4, using: &random))
      },
      interval: ends[0]...ends[1], numbers: numbers())
  }
}
