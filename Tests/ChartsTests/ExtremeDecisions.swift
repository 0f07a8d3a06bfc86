import Charts
import Foundation

/// Charts of decisions at the edges of what may happen.
enum ExtremeDecisions {
  static let all: [(name: String, chart: any Chart)] = [
    ("comparison-of-none", comparison { $0.rows = [] }),
    ("comparison-of-one", comparison { $0.rows = Array($0.rows.prefix(1)) }),
    ("comparison-of-eight", eight),
    ("comparison-certain", certain),
    ("comparison-far-from-target", comparison { $0.target = 20_000 }),
    ("comparison-swedish", swedishComparison),
    ("comparison-without-futures", withoutFutures),
    ("sweep-of-a-ribbon", sweep { $0.lines = [] }),
    ("sweep-of-one", oneBudget),
    ("sweep-of-nothing", nothingSwept),
    ("sweep-hopeless", hopeless),
    ("sweep-crowded", crowded),
    ("sweep-present-outside", sweep { $0.present?.value = 1 }),
    ("levers-one-cell", oneCell),
    ("levers-certain", levers { $0.attainments = $0.attainments.map { $0.map { _ in 1 } } }),
    ("levers-present-on-a-cell", levers { $0.present = .init(x: 14, y: 19_357) }),
    ("levers-present-outside", levers { $0.present = .init(x: 3, y: 19_000) }),
    ("levers-fine", fineLevers),
    ("levers-saddle", saddle),
  ]

  private static func comparison(
    _ change: (inout HalfEyeComparison) -> Void
  ) -> HalfEyeComparison {
    var chart = SampleDecisions.comparison
    change(&chart)
    return chart
  }

  private static func sweep(_ change: (inout AcceptabilityCurve) -> Void) -> AcceptabilityCurve {
    var chart = SampleDecisions.sweep
    change(&chart)
    return chart
  }

  private static func levers(_ change: (inout LeverHeatMap) -> Void) -> LeverHeatMap {
    var chart = SampleDecisions.levers
    change(&chart)
    return chart
  }

  private static let eight = comparison { chart in
    chart.rows = (0..<8).map { index in
      .init(
        name: "Variant \(index + 1) with a name that takes more than a line of its column",
        note: index.isMultiple(of: 2) ? "" : "rests on assumed levers and on a guess about costs",
        shape: SampleDecisions.shape(400 + 120 * Double(index), 40 + 25 * Double(index)),
        attainment: Double(index) / 7, error: 0.0004 * Double(index))
    }
  }

  private static let certain = comparison { chart in
    chart.rows[0].shape = DistributionShape(
      of: [CountShare(count: 1200, share: 1)], target: 1000)
    chart.rows[0].attainment = 1
    chart.rows[0].error = 0
  }

  private static let withoutFutures = comparison { chart in
    chart.rows[1].shape = DistributionShape(of: [], target: 1000)
  }

  private static let swedishComparison = comparison { chart in
    chart.numbers = VariedCharts.swedish
    chart.texts.language = "sv"
    chart.labels = .init(
      target: "Målvärde", median: "Medianvärde", attainment: "Sannolikhet",
      points: "procentenheter")
    chart.rows[1].name = "Matchningstjänst för medlemsföretagens rekryteringar"
    chart.rows[1].note = "vilar på antagna hävstänger"
  }

  private static let oneBudget = sweep { chart in
    chart.points = Array(chart.points.prefix(1))
    chart.lines = []
    chart.crossings = []
    chart.present = nil
    chart.ticks = []
  }

  private static let nothingSwept = sweep { chart in
    chart.points = []
    chart.lines = []
    chart.crossings = []
    chart.present = nil
    chart.ticks = []
  }

  private static let hopeless = sweep { chart in
    chart.points = chart.points.map {
      .init(value: $0.value, attainment: 0.001, error: 0.0002, range: 0...0.003)
    }
    chart.lines = chart.lines.map {
      .init(
        name: $0.name, attainments: $0.attainments.map { 0.004 * $0 },
        isAssumption: $0.isAssumption)
    }
    chart.crossings = []
    chart.present?.attainment = 0.001
  }

  private static let crowded = sweep { chart in
    chart.crossings = [
      .init(attainment: 0.5, value: 12.2, label: "50 %: 12,2 miljoner kronor"),
      .init(attainment: 0.8, value: 12.3, label: "80 %: 12,3 miljoner kronor"),
      .init(attainment: 0.9, value: 12.4, label: "90 %: 12,4 miljoner kronor"),
    ]
    chart.present = .init(value: 12.2, attainment: 0.5, label: "Dagens budget för programmet:")
    chart.lines = (0..<9).map { index in
      .init(
        name: "Explanation with a long name \(index)",
        attainments: chart.points.map { $0.attainment * (1 - 0.01 * Double(index)) })
    }
    chart.numbers = VariedCharts.swedish
  }

  private static let oneCell = levers { chart in
    chart.x = Array(chart.x.prefix(1))
    chart.y = Array(chart.y.prefix(1))
    chart.attainments = [[0.4]]
    chart.present = nil
  }

  private static let fineLevers = levers { chart in
    chart.x = (0..<25).map { AxisTick(value: Double($0), label: "\($0 * 1000)") }
    chart.y = (0..<20).map { AxisTick(value: Double($0), label: "\($0) companies") }
    let waves = (0..<25).map { 0.49 * cos(Double($0) / 5) }
    chart.attainments = (0..<20).map { row in
      let height = sin(Double(row) / 4)
      return waves.map { 0.5 + height * $0 }
    }
    chart.present = .init(x: 12.5, y: 7.25)
  }

  private static let saddle = levers { chart in
    chart.x = (0..<4).map { AxisTick(value: Double($0), label: "\($0)") }
    chart.y = chart.x
    chart.attainments = (0..<4).map { row in
      (0..<4).map { ($0 + row).isMultiple(of: 2) ? 0.9 : 0.1 }
    }
    chart.present = .init(x: 1.5, y: 1.5)
  }
}
