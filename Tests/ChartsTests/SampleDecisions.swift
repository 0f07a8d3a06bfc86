import Charts
import Foundation

/// Charts of one invented decision: what a programme could still change.
enum SampleDecisions {
  /// A bell that is wider to the right.
  static func shape(_ centre: Double, _ spread: Double, target: Int = 1000) -> DistributionShape {
    DistributionShape(
      of: SampleCharts.distribution(centre: centre, spread: spread), target: target)
  }

  static let comparison = HalfEyeComparison(
    texts: SampleCharts.texts(
      title: "A matching service lifts the chance of 1,000 jobs from 34% to 51%",
      subtitle: "Gross jobs (head count) by 30 September 2022, three variants of one programme",
      callout: "Both levers are assumed, not measured: 51% rests on what their authors believe.",
      notes: [
        "Half of the simulated futures lie inside a thick bar, 90 of 100 inside a thin one; the "
          + "darker part of a shape reaches the target. ±: the simulation's standard error."
      ]),
    labels: .init(target: "Target", median: "Median", attainment: "Chance", points: "points"),
    rows: [
      .init(name: "As it stands", shape: shape(880, 150), attainment: 0.34, error: 0.0021),
      .init(
        name: "With a matching service", note: "rests on assumed levers", shape: shape(985, 175),
        attainment: 0.51, error: 0.0023),
      .init(
        name: "Half the budget", note: "rests on assumed levers", shape: shape(690, 110),
        attainment: 0.07, error: 0.0011),
    ],
    target: 1000)

  static func rising(_ value: Double, _ middle: Double, _ slope: Double = 0.35) -> Double {
    1 / (1 + exp(-slope * (value - middle)))
  }

  static let budgets = (0...24).map { 4 + Double($0) }

  static let sweep = AcceptabilityCurve(
    texts: SampleCharts.texts(
      title: "With today's SEK 10 million the chance is 32%; 80% needs SEK 16.1 million",
      subtitle: "Chance of at least 1,000 gross jobs (head count) by 30 September 2022, by budget",
      callout: "If support matters little, no budget brings the chance above 50%.",
      notes: [
        "Wide ribbon: range over explanations. Narrow ribbon: two standard errors of the "
          + "simulation to either side. Dashed: if support is behind few or most of the jobs."
      ]),
    labels: .init(
      axis: "Budget for the months to come, SEK million", average: "Average",
      range: "Range over explanations"),
    points: budgets.map { budget in
      .init(
        value: budget, attainment: 0.96 * rising(budget, 12), error: 0.012,
        range: 0.9 * rising(budget, 15)...0.98 * rising(budget, 10))
    },
    lines: [
      .init(name: "Trend", attainments: budgets.map { 0.98 * rising($0, 10) }),
      .init(name: "Cohort", attainments: budgets.map { 0.95 * rising($0, 12.5) }),
      .init(name: "Exposure", attainments: budgets.map { 0.9 * rising($0, 15) }),
      .init(
        name: "If support matters little",
        attainments: budgets.map { 0.2 + 0.27 * rising($0, 13) }, isAssumption: true),
      .init(
        name: "If support matters much", attainments: budgets.map { rising($0, 12.4, 0.6) },
        isAssumption: true),
    ],
    crossings: [
      .init(attainment: 0.5, value: 12.24, label: "50%: SEK 12.2 M"),
      .init(attainment: 0.8, value: 16.6, label: "80%: SEK 16.6 M"),
      .init(attainment: 0.9, value: 19.74, label: "90%: SEK 19.7 M"),
    ],
    present: .init(value: 10, attainment: 0.319, label: "Today's budget, SEK 10 M:"),
    ticks: [5, 10, 15, 20, 25].map { AxisTick(value: $0, label: "\(Int($0))") })

  static let levers = LeverHeatMap(
    texts: SampleCharts.texts(
      title: "Eight more months or SEK 6 million more: either brings the chance to 80%",
      subtitle: "Chance of at least 1,000 gross jobs (head count), by budget and deadline",
      notes: ["Each cell is the average over explanations. Simulation error: at most ±0.6 points."]
    ),
    labels: .init(
      x: "Budget for the months to come, SEK million", y: "Deadline",
      contours: "Lines where the chance is", present: "Today", beyond: "(beyond the edge)"),
    x: (0..<11).map { AxisTick(value: 6 + 2 * Double($0), label: "\(6 + 2 * $0)") },
    y: zip(
      [19_173, 19_265, 19_357, 19_447, 19_538, 19_630],
      ["Jun 2022", "Sep 2022", "Dec 2022", "Mar 2023", "Jun 2023", "Sep 2023"]
    ).map { AxisTick(value: $0, label: $1) },
    attainments: (0..<6).map { row in
      (0..<11).map { column -> Double in
        let money = 6 + 2 * Double(column)
        return rising(money + 1.9 * Double(row), 15, 0.3)
      }
    }, present: .init(x: 11, y: 19_265))
}
