import Charts
import Foundation

/// Charts of invented programmes, one of each kind, as a caller would make them.
enum SampleCharts {
  static let all: [any Chart] = [
    fan, members, finalCount, attainment, SampleFits.fit, SampleFits.families,
    SampleFits.profiles, SampleDecisions.comparison, SampleDecisions.sweep,
    SampleDecisions.levers, SampleSensitivities.tornado, SampleSensitivities.indices,
    SampleSensitivities.waterfall, SampleOutlooks.hubs, SampleOutlooks.cost,
    SampleOutlooks.reference, SampleOutlooks.portfolio,
  ]

  static let provenance = Provenance(
    creator: "Tusen 0.1.0", source: "scenarios/example.yaml, SHA-256 0f1e2d3c4b5a6978",
    identifier: "6f1d2c3b4a59")

  static func texts(
    title: String, subtitle: String, callout: String? = nil, notes: [String],
    alternative: String = "An example chart."
  ) -> ChartTexts {
    ChartTexts(
      title: title, subtitle: subtitle, callout: callout, notes: notes,
      source: "Source: scenarios/example.yaml, 100,000 paths, seed 2022, Tusen 0.1.0",
      alternative: alternative, language: "en", provenance: provenance)
  }

  static let bands = [
    FanChart.Band(coverage: 0.9, label: "90% interval"), .init(coverage: 0.8, label: "80%"),
    .init(coverage: 0.5, label: "50%"),
  ]

  /// Ends of months from December 2019 (day 18 261) to September 2022, 30.4 days apart.
  static let months = (0...33).map { 18_261 + Int((Double($0) * 30.4375).rounded()) }

  static let fan = FanChart(
    texts: texts(
      title: "Between 52% and 77% chance of at least 1,000 jobs by September 2022, 71% on average",
      subtitle: "Cumulative gross jobs in member companies (head count), 2018–2022",
      notes: [
        "In 90 of 100 simulated futures the count stays inside the outer band. The bands rest on "
          + "three job counts and six member readings; they leave out what nobody has seen yet."
      ]),
    labels: .init(median: "Median", asOf: "As of 31 Dec 2019"),
    bands: bands,
    readings: [
      Reading(day: 17_531, value: 0, rank: .start), Reading(day: 17_896, value: 127),
      Reading(day: 18_261, value: 441, rank: .rounded),
    ],
    forecast: months.dropFirst().map { day in
      let years = Double(day - 18_261) / 365.25
      let median = (441 + 260 * years).rounded()
      let spread = 130 * years.squareRoot() + 20 * years
      return ForecastSlice(
        day: day, median: median,
        intervals: [1.64, 1.28, 0.67].map {
          (median - 0.8 * $0 * spread).rounded()...(median + 1.2 * $0 * spread).rounded()
        })
    },
    target: FanTarget(
      value: 1000, day: months[33], label: "Target", deadlineLabel: "by 30 Sep 2022"),
    asOf: 18_261,
    timeTicks: [
      AxisTick(day: 17_532, label: "2018"), AxisTick(day: 17_897, label: "2019"),
      AxisTick(day: 18_262, label: "2020"), AxisTick(day: 18_628, label: "2021"),
      AxisTick(day: 18_993, label: "2022"),
    ])

  static let members = FanChart(
    slug: "members",
    texts: texts(
      title: "Members are likely to number 310 to 540 by September 2022",
      subtitle: "Companies that have joined, Example Programme, 2017–2022",
      notes: [
        "Hollow dots are rounded or inferred figures. In 90 of 100 simulated futures the count "
          + "stays inside the outer band."
      ]),
    labels: .init(median: "Median", asOf: "As of 31 Dec 2019"),
    bands: bands,
    readings: [
      Reading(day: 17_282, value: 50, rank: .rounded), Reading(day: 17_470, value: 105),
      Reading(day: 17_849, value: 178), Reading(day: 18_108, value: 215, rank: .rounded),
      Reading(day: 18_227, value: 268), Reading(day: 18_246, value: 277),
    ],
    forecast: months.dropFirst().map { day in
      let years = Double(day - 18_246) / 365.25
      let median = (277 + 55 * years).rounded()
      let spread = 38 * years.squareRoot()
      return ForecastSlice(
        day: day, median: median,
        intervals: [1.64, 1.28, 0.67].map {
          max(277, median - $0 * spread).rounded()...(median + 1.3 * $0 * spread).rounded()
        })
    },
    asOf: 18_261,
    timeTicks: [
      AxisTick(day: 17_532, label: "2018"), AxisTick(day: 17_897, label: "2019"),
      AxisTick(day: 18_262, label: "2020"), AxisTick(day: 18_628, label: "2021"),
      AxisTick(day: 18_993, label: "2022"),
    ])

  /// A bell around `centre` that is wider to the right, in whole numbers.
  static func distribution(centre: Double, spread: Double) -> [CountShare] {
    let counts = stride(from: 0, through: Int(centre + 9 * spread), by: 1)
    let weights = counts.map { count in
      let z = (Double(count) - centre) / (Double(count) > centre ? 1.4 * spread : spread)
      return exp(-z * z / 2)
    }
    let total = weights.reduce(0, +)
    return zip(counts, weights).map { CountShare(count: $0, share: $1 / total) }
  }

  static let finalCount: FinalCountHistogram = {
    let distribution = SampleCharts.distribution(centre: 1090, spread: 160)
    let attainment = distribution.filter { $0.count >= 1000 }.reduce(0) { $0 + $1.share }
    let mean = distribution.reduce(0) { $0 + Double($1.count) * $1.share }
    return FinalCountHistogram(
      texts: texts(
        title: "Between 52% and 77% chance of at least 1,000 jobs, depending on the explanation",
        subtitle: "Gross jobs (head count) by 30 September 2022, share of simulated futures",
        callout: "Range over explanations and weightings: 52–77%; 71% on average.",
        notes: ["Each bar covers 50 jobs. Simulation error of the average: ±0.6 points."]),
      labels: .init(
        target: "Target", reaching: "reach 1,000", short: "fall short", median: "Median",
        mean: "Mean", orMore: "or more"),
      distribution: distribution, target: 1000, attainment: attainment, median: 1104, mean: mean)
  }()

  static let attainment = AttainmentByStructure(
    texts: texts(
      title: "How members bring jobs decides: 52–79%, depending on the explanation",
      subtitle: "Chance of at least 1,000 gross jobs (head count) by 30 September 2022",
      notes: ["The area of a dot is its weight: prior weight × evidence. Diamonds are averages."]),
    labels: .init(
      overall: "Average by evidence", range: "Range over weightings and candidates",
      attainment: "Chance", weight: "Weight"),
    groups: [
      .init(
        average: .init(
          name: "Trend: jobs follow a curve of their own", weight: 0.55, attainment: 0.77),
        candidates: [
          .init(name: "Members logistic, jobs linear", weight: 0.3, attainment: 0.79),
          .init(name: "Members Gompertz, jobs Bass", weight: 0.2, attainment: 0.75),
          .init(name: "6 candidates under 5% each", weight: 0.05, attainment: 0.7),
        ]),
      .init(
        average: .init(
          name: "Cohort: every member brings a number of jobs", weight: 0.36, attainment: 0.66),
        candidates: [
          .init(name: "Members logistic, spread over two years", weight: 0.25, attainment: 0.68),
          .init(name: "Members Weibull, spread over one year", weight: 0.11, attainment: 0.61),
        ]),
      .init(
        average: .init(name: "Exposure: every member keeps hiring", weight: 0.09, attainment: 0.52),
        candidates: [
          .init(name: "Members logistic, hires after joining", weight: 0.09, attainment: 0.52)
        ]),
    ],
    overall: 0.71, range: 0.52...0.79)
}
