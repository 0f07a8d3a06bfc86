import Charts

/// Charts of hubs, costs, finished programmes and portfolios from a seed.
extension VariedCharts {
  mutating func hubs() -> HubMultiples {
    let hubs = (0..<Int.random(in: 0...14, using: &random)).map { _ in
      HubMultiples.Hub(
        name: text(words: 0...6), shape: shape(),
        goal: Bool.random(using: &random)
          ? .init(target: magnitude(), attainment: chance()) : nil)
    }
    return HubMultiples(
      texts: texts(),
      labels: .init(
        target: text(words: 1...3), median: text(words: 1...2), more: text(words: 1...3)),
      hubs: hubs, numbers: numbers())
  }

  mutating func cost() -> CostPerJobChart {
    let unit: Double = [1e-3, 1, 4e5].randomElement(using: &random) ?? 1
    let rows = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      CostPerJobChart.Row(
        name: text(words: 0...6), note: text(words: 0...8),
        shape: SampleOutlooks.costs(
          unit * Double.random(in: 0.1...9, using: &random),
          factor: [1.01, 1.5, 4].randomElement(using: &random) ?? 2))
    }
    return CostPerJobChart(
      texts: texts(), labels: .init(median: text(words: 1...4), to: text(words: 1...1)), rows: rows,
      benchmarks: (0..<Int.random(in: 0...3, using: &random)).map { _ in
        .init(
          label: text(words: 1...5), value: unit * Double.random(in: 0.01...20, using: &random))
      }, numbers: numbers())
  }

  private mutating func ratio() -> Double {
    [0, 1, 0.7, 12, Double.random(in: 0...2, using: &random)].randomElement(using: &random) ?? 0
  }

  mutating func reference() -> ReferenceClassDots {
    let kinds = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      ReferenceClassDots.Kind(
        name: text(words: 0...6),
        programmes: (0..<Int.random(in: 0...12, using: &random)).map { _ in
          .init(name: text(words: 1...4), ratio: ratio())
        })
    }
    return ReferenceClassDots(
      texts: texts(),
      labels: .init(
        target: text(words: 1...3), reached: text(words: 1...2), of: text(words: 1...1)),
      kinds: kinds,
      own: Bool.random(using: &random) ? .init(ratio: ratio(), label: text(words: 1...6)) : nil,
      numbers: numbers())
  }

  private mutating func portfolioRow() -> PortfolioChart.Row {
    let ends = [chance(), chance()].sorted()
    return .init(
      name: text(words: 0...8), note: text(words: 0...8), attainment: chance(),
      range: Bool.random(using: &random) ? ends[0]...ends[1] : nil, error: error())
  }

  mutating func portfolio() -> PortfolioChart {
    let programmes = (0..<Int.random(in: 0...7, using: &random)).map { _ in portfolioRow() }
    return PortfolioChart(
      texts: texts(),
      labels: .init(
        attainment: text(words: 1...2), range: text(words: 1...2), points: text(words: 1...2)),
      programmes: programmes, together: portfolioRow(), numbers: numbers())
  }
}
