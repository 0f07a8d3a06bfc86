import Charts

/// Charts of every kind from a seed: sizes, words and numbers from nothing to too much.
struct VariedCharts {
  var random: SplitMix64
  private let words: [String]

  init(seed: UInt64, words: [String] = Self.awkwardWords) {
    random = SplitMix64(seed: seed)
    self.words = words
  }

  static let awkwardWords = [
    "sysselsättningsutvecklingen", "medlemsföretagens", "över", "på", "arbetstillfällen", "år",
    "å", "i", "Öresundsregionens", "hälsoteknikföretag", "jobb", "1 000", "och",
    "gränsöverskridande",
    "A\u{30A}ngermanland", "“citat”", "naïve", "Łódź", "—", "✔", "tab\tword", "<b>&amp;", "日本",
    "kunskapsintensivverksamhetsetableringsstödsprogramsutvärdering", "≥", "e\u{301}", "🎉",
  ]

  static let swedish = NumberStyle(
    groupingMark: "\u{A0}", decimalMark: ",", percentSuffix: "\u{A0}%")

  mutating func text(words range: ClosedRange<Int>) -> String {
    let count = Int.random(in: range, using: &random)
    return (0..<count).map { _ in self.words.randomElement(using: &random) ?? "" }
      .joined(separator: " ")
  }

  mutating func texts() -> ChartTexts {
    ChartTexts(
      title: text(words: 1...30), subtitle: text(words: 1...30),
      callout: Bool.random(using: &random) ? text(words: 1...20) : nil,
      notes: (0..<Int.random(in: 0...3, using: &random)).map { _ in text(words: 1...40) },
      source: text(words: 1...20), alternative: text(words: 0...60), language: "sv",
      provenance: SampleCharts.provenance)
  }

  mutating func magnitude() -> Double {
    [0, 1, 3, 40, 700, 1e4, 1e6].randomElement(using: &random) ?? 0
  }

  mutating func numbers() -> NumberStyle {
    Bool.random(using: &random) ? .english : Self.swedish
  }

  mutating func chance() -> Double {
    [0, 1, 0.001, 0.999, Double.random(in: 0...1, using: &random)].randomElement(using: &random)
      ?? 0
  }

  mutating func fan() -> FanChart {
    let top = magnitude()
    let start = Int.random(in: 0...30_000, using: &random)
    var day = start
    var value = 0.0
    let readings = (0..<(Bool.random(using: &random) ? Int.random(in: 0...14, using: &random) : 1))
      .map { index in
        day += Int.random(in: 0...200, using: &random)
        value += (Double.random(in: 0...1, using: &random) * top / 5).rounded()
        return Reading(
          day: day, value: value,
          rank: index == 0 ? .start : Bool.random(using: &random) ? .reported : .rounded)
      }
    let bandCount = Int.random(in: 0...3, using: &random)
    let asOf = day + Int.random(in: 0...40, using: &random)
    let length = [0, 1, 33, 600].randomElement(using: &random) ?? 0
    let growth = Double.random(in: 0...1, using: &random) * top / 30
    let forecast = (1..<(length + 1)).map { month in
      let median = (value + growth * Double(month)).rounded()
      let spread = (growth * Double(month) * 0.8).rounded()
      let intervals = (0..<bandCount).map { band in
        let width = spread * Double(3 - band) / 3
        return max(0, median - width)...(median + 1.5 * width)
      }
      return ForecastSlice(day: asOf + 30 * month, median: median, intervals: intervals)
    }
    let end = asOf + 30 * max(1, length)
    return FanChart(
      texts: texts(), labels: .init(median: text(words: 1...2), asOf: text(words: 1...4)),
      bands: (0..<bandCount).map {
        .init(
          coverage: [0.9, 0.8, 0.5][$0],
          label: text(words: 1...4))
      },
      readings: readings, forecast: forecast,
      target: Bool.random(using: &random)
        ? FanTarget(
          value: magnitude(), day: Int.random(in: asOf...end, using: &random),
          label: text(words: 1...2), deadlineLabel: text(words: 0...5)) : nil,
      outcome: Int.random(in: 0...3, using: &random) == 0
        ? FanOutcome(
          value: magnitude(), day: Int.random(in: asOf...end, using: &random),
          label: text(words: 1...2)) : nil,
      asOf: asOf,
      timeTicks: (0..<Int.random(in: 0...6, using: &random)).map {
        AxisTick(day: start + $0 * (end - start) / 5, label: text(words: 1...2))
      },
      numbers: numbers())
  }

  mutating func histogram() -> FinalCountHistogram {
    let top = Int(magnitude())
    let bottom = Bool.random(using: &random) ? 0 : top / 2
    let counts = Set(
      (0..<Int.random(in: 1...300, using: &random)).map { _ in
        let u = Double.random(in: 0...1, using: &random)
        return bottom + Int(u * u * u * Double(top - bottom))
      }
    ).sorted()
    let weights = counts.map { _ in Double.random(in: 0...1, using: &random) }
    let total = max(weights.reduce(0, +), 1e-9)
    let distribution = zip(counts, weights).map { CountShare(count: $0, share: $1 / total) }
    let mean = distribution.reduce(0) { $0 + Double($1.count) * $1.share }
    return FinalCountHistogram(
      texts: texts(),
      labels: .init(
        target: text(words: 1...2), reaching: text(words: 1...4), short: text(words: 1...4),
        median: text(words: 1...2), mean: text(words: 1...2), orMore: text(words: 1...2)),
      distribution: distribution, target: Int(magnitude()), attainment: chance(),
      median: Double(counts[counts.count / 2]), mean: mean, numbers: numbers())
  }

  mutating func attainment() -> AttainmentByStructure {
    let low = chance()
    let high = max(low, chance())
    return AttainmentByStructure(
      texts: texts(),
      labels: .init(
        overall: text(words: 1...6), range: text(words: 1...6), attainment: text(words: 1...2),
        weight: text(words: 1...2)),
      groups: (0..<Int.random(in: 0...4, using: &random)).map { _ in
        .init(
          average: .init(name: text(words: 1...8), weight: chance(), attainment: chance()),
          candidates: (0..<Int.random(in: 0...8, using: &random)).map { _ in
            .init(name: text(words: 0...8), weight: chance(), attainment: chance())
          })
      },
      overall: chance(), range: low...high, numbers: numbers())
  }

  /// One chart of each kind.
  static func charts(seed: UInt64, words: [String] = Self.awkwardWords) -> [any Chart] {
    var varied = VariedCharts(seed: seed, words: words)
    return [
      varied.fan(), varied.histogram(), varied.attainment(), varied.fit(), varied.families(),
      varied.profiles(), varied.comparison(), varied.sweep(), varied.levers(),
      varied.tornado(), varied.indices(), varied.waterfall(),
      varied.hubs(), varied.cost(), varied.reference(), varied.portfolio(),
    ]
  }

  /// Enough seeds for every choice above to meet every other of its chart at least once.
  static let seeds: [UInt64] = Array(1...150)
}
