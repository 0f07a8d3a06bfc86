import Charts

/// Charts of hubs, costs, finished programmes and portfolios at the edges of what may happen.
enum ExtremeOutlooks {
  static let all: [(name: String, chart: any Chart)] = [
    ("hubs-of-none", hubs { $0.hubs = [] }),
    ("hubs-of-one", hubs { $0.hubs = Array($0.hubs.prefix(1)) }),
    ("hubs-twenty", twentyHubs),
    ("cost-of-none", cost { $0.rows = [] }),
    ("cost-linear", linearCost),
    ("cost-of-millions", dearCost),
    ("cost-crowded", crowdedCost),
    ("cost-below-zero", costBelowZero),
    ("reference-of-none", reference { $0.kinds = [] }),
    ("reference-of-one", reference { $0.kinds = [SampleOutlooks.kind("Only one", [("A", 1)])] }),
    ("reference-of-thirty", thirty),
    ("reference-all-alike", alike),
    ("reference-beyond", beyond),
    ("portfolio-of-none", portfolio { $0.programmes = [] }),
    ("portfolio-certain", certain),
    ("portfolio-swedish", swedishPortfolio),
  ]

  private static func hubs(_ change: (inout HubMultiples) -> Void) -> HubMultiples {
    var chart = SampleOutlooks.hubs
    change(&chart)
    return chart
  }

  private static func cost(_ change: (inout CostPerJobChart) -> Void) -> CostPerJobChart {
    var chart = SampleOutlooks.cost
    change(&chart)
    return chart
  }

  private static func reference(
    _ change: (inout ReferenceClassDots) -> Void
  ) -> ReferenceClassDots {
    var chart = SampleOutlooks.reference
    change(&chart)
    return chart
  }

  private static func portfolio(_ change: (inout PortfolioChart) -> Void) -> PortfolioChart {
    var chart = SampleOutlooks.portfolio
    change(&chart)
    return chart
  }

  private static let twentyHubs = hubs { chart in
    chart.numbers = VariedCharts.swedish
    chart.hubs = (0..<20).map { index in
      let name = "Medlemsföretagens utvecklingscentrum nummer \(index + 1)"
      let centre = Double(4 + 600 * (index % 4))
      let target = Double(10 + 500 * (index % 5))
      let spread = Double(1 + 90 * (index % 3))
      return SampleOutlooks.hub(name, centre, spread, target, Double(index) / 19)
    }
    chart.labels = .init(target: "Del av målvärdet", median: "Medianvärde", more: "fler nav")
  }

  private static let linearCost = cost { chart in
    chart.rows = Array(chart.rows.prefix(1))
    chart.benchmarks = []
  }

  private static let dearCost = cost { chart in
    chart.rows = [
      .init(name: "Dear", shape: SampleOutlooks.costs(4.2e9, factor: 9)),
      .init(name: "Cheap", shape: SampleOutlooks.costs(0.042, factor: 3)),
    ]
    chart.benchmarks = []
  }

  private static let crowdedCost = cost { chart in
    chart.benchmarks = (1...4).map {
      .init(label: "A programme with a long name: \($0) kronor", value: 300_000 + Double($0))
    }
  }

  private static let costBelowZero = cost { chart in
    chart.rows = [
      .init(
        name: "Saves money",
        shape: DistributionShape(
          bins: [
            .init(from: -50, to: 0, share: 0.3), .init(from: 0, to: 100, share: 0.5),
            .init(from: 100, to: 900, share: 0.2),
          ], median: 30, inner: 10...90, outer: -20...500))
    ]
    chart.benchmarks = []
  }

  private static let thirty = reference { chart in
    let names = ["Alfa", "Beta", "Gamma", "Delta", "Epsilon", "Zeta"]
    let kinds = ["Clusters", "Incubators", "Regional development funds with loans"]
    chart.kinds = kinds.enumerated().map { row, kind in
      SampleOutlooks.kind(
        kind,
        (0..<10).map { index in
          let ratio = 0.3 + 0.11 * Double((index * (row + 3)) % 10)
          return ("\(names[index % 6]) \(row)\(index)", ratio)
        })
    }
  }

  private static let alike = reference { chart in
    chart.kinds = [
      SampleOutlooks.kind("All alike", (0..<9).map { ("Programme \($0)", 0.7) }),
      SampleOutlooks.kind("None finished", []),
    ]
    chart.own = .init(ratio: 1.02, label: "Dagens prognos för programmets medianvärde")
  }

  private static let beyond = reference { chart in
    chart.kinds = [
      SampleOutlooks.kind(
        "Wild", [("Nothing came", 0), ("Everything came", 14.2), ("Twice", 2), ("Thrice", 3)])
    ]
    chart.own = .init(ratio: 7, label: "This forecast")
  }

  private static let certain = portfolio { chart in
    chart.programmes = [
      .init(name: "Sure", attainment: 1, range: 1...1), .init(name: "Hopeless", attainment: 0),
      .init(
        name: "A name that is longer than the column which is there to hold it", attainment: 0.5),
    ]
    chart.together = .init(name: "All", attainment: 0, range: 0...0)
  }

  private static let swedishPortfolio = portfolio { chart in
    chart.numbers = VariedCharts.swedish
    chart.labels = .init(attainment: "Sannolikhet", range: "Spännvidd", points: "procentenheter")
    chart.together.name = "Alla målvärden tillsammans"
  }
}
