import Charts
import Foundation

/// Charts that set an invented programme beside others: its hubs, its cost, finished programmes.
enum SampleOutlooks {
  static let hubs = HubMultiples(
    texts: SampleCharts.texts(
      title: "Three of seven hubs are likely to fall short of their part",
      subtitle: "Gross jobs (head count) by 30 September 2022, a panel a hub, same axis",
      notes: [
        "Sorted by shortfall. Half of the simulated futures lie inside a thick bar, 90 of 100 "
          + "inside a thin one. Shapes have the same height where they would differ too much."
      ]),
    labels: .init(target: "Target", median: "Median", more: "further hubs"),
    hubs: [
      hub("Aalborg", 70, 22, 140, 0.03), hub("Gothenburg", 190, 45, 240, 0.18),
      hub("Trondheim", 95, 26, 110, 0.31), hub("Malmö", 230, 52, 220, 0.6),
      hub("Aarhus", 160, 40, 130, 0.78), hub("Oslo", 140, 30, 90, 0.96),
      .init(name: "Without a hub", shape: SampleDecisions.shape(40, 15, target: 40)),
    ])

  static func hub(
    _ name: String, _ centre: Double, _ spread: Double, _ target: Double, _ chance: Double
  ) -> HubMultiples.Hub {
    .init(
      name: name, shape: SampleDecisions.shape(centre, spread, target: Int(target)),
      goal: .init(target: target, attainment: chance))
  }

  /// Costs that spread by equal factors around a middle.
  static func costs(_ median: Double, factor: Double) -> DistributionShape {
    func cost(_ deviations: Double) -> Double { median * pow(factor, deviations) }
    let edges = (-30...30).map { Double($0) / 10 }
    let weights = edges.dropLast().map { edge in
      let middle = edge + 0.05
      return exp(-middle * middle / 2)
    }
    let total = weights.reduce(0, +)
    return DistributionShape(
      bins: zip(zip(edges, edges.dropFirst()), weights).map {
        .init(from: cost($0.0), to: cost($0.1), share: $1 / total)
      },
      median: median, inner: cost(-0.6745)...cost(0.6745), outer: cost(-1.645)...cost(1.645))
  }

  static let cost = CostPerJobChart(
    texts: SampleCharts.texts(
      title: "A net job costs about SEK 412,000, and may cost five times as much",
      subtitle: "SEK of public money a job (head count), over the whole programme",
      notes: [
        "Each step of the axis is a factor. In 2 of 100 simulated futures no net job remains: they "
          + "have no cost a job and are left out."
      ]),
    labels: .init(median: "Median and 90%", to: "to"),
    rows: [
      .init(name: "Per gross job", shape: costs(173_400, factor: 1.4)),
      .init(
        name: "Per net job", note: "rests on assumed corrections",
        shape: costs(412_300, factor: 2.6)),
    ],
    benchmarks: [
      .init(label: "Growth fund 2015: 380,000", value: 380_000),
      .init(label: "Wage subsidy: 1.1 million", value: 1_100_000),
    ])

  static let reference = ReferenceClassDots(
    texts: SampleCharts.texts(
      title: "5 of 17 finished programmes reached their target; the median one achieved 71%",
      subtitle: "Jobs achieved as a part of the jobs promised, finished programmes by kind",
      notes: ["Filled dots reached their target. Names where there is room; all are in the table."]
    ),
    labels: .init(target: "Target reached", reached: "Reached", of: "of"),
    kinds: [
      kind(
        "Cluster programmes",
        [
          ("Medicon", 0.62), ("Øresund IT", 0.81), ("Kattegat Food", 1.08), ("Skagen Blue", 0.45),
          ("Vestland Energy", 0.66), ("Baltic Tech", 1.31), ("Fjord Health", 0.71),
        ]),
      kind(
        "Incubators",
        [
          ("Start South", 0.22), ("Nordic Seed", 0.35), ("Minc", 1.02), ("Ideon", 1.74),
          ("Jobs 1000", 0.58), ("Accelerate", 0.55), ("Innovate West", 0.92),
        ]),
      kind("Wage subsidies", [("New start", 0.88), ("Youth job", 1.12), ("Fast track", 0.31)]),
    ],
    own: .init(ratio: 0.92, label: "This forecast's median"))

  static func kind(_ name: String, _ ratios: [(String, Double)]) -> ReferenceClassDots.Kind {
    .init(name: name, programmes: ratios.map { .init(name: $0.0, ratio: $0.1) })
  }

  static let portfolio = PortfolioChart(
    texts: SampleCharts.texts(
      title: "All three targets together: 9%, although two of them are likely alone",
      subtitle: "Chance of each programme's target, and of all of them together",
      notes: [
        "Bars: range over explanations and weightings. Programmes share the same business cycle, "
          + "so that their chances may not be multiplied. ±: the simulation's standard error."
      ]),
    labels: .init(attainment: "Chance", range: "Range", points: "points"),
    programmes: [
      .init(
        name: "Health cluster", note: "1,000 jobs by September 2022", attainment: 0.71,
        range: 0.52...0.77, error: 0.0019),
      .init(
        name: "Ocean cluster", note: "240 jobs by December 2023", attainment: 0.68,
        range: 0.6...0.83, error: 0.002),
      .init(
        name: "Battery cluster", note: "3,000 jobs by June 2024", attainment: 0.16,
        range: 0.02...0.41, error: 0.0014),
    ],
    together: .init(
      name: "All targets together", attainment: 0.09, range: 0.01...0.2, error: 0.0011))
}
