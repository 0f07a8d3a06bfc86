import Charts

/// Charts of sensitivities and of net jobs at the edges of what may happen.
enum ExtremeSensitivities {
  static let all: [(name: String, chart: any Chart)] = [
    ("tornado-of-none", tornado { $0.inputs = [] }),
    ("tornado-of-one", tornado { $0.inputs = Array($0.inputs.prefix(1)) }),
    ("tornado-without-swing", still),
    ("tornado-one-sided", oneSided),
    ("tornado-of-chances", chances),
    ("tornado-long-words", longTornado),
    ("indices-of-none", indices { $0.inputs = [] }),
    ("indices-first-only", firstOnly),
    ("indices-beyond", beyond),
    ("waterfall-of-nothing", waterfall { chart in (chart.gross, chart.steps) = (0, []) }),
    ("waterfall-below-zero", belowZero),
    ("waterfall-small-steps", smallSteps),
    ("waterfall-swedish", swedishWaterfall),
  ]

  private static func tornado(_ change: (inout TornadoChart) -> Void) -> TornadoChart {
    var chart = SampleSensitivities.tornado
    change(&chart)
    return chart
  }

  private static func indices(
    _ change: (inout SensitivityIndices) -> Void
  ) -> SensitivityIndices {
    var chart = SampleSensitivities.indices
    change(&chart)
    return chart
  }

  private static func waterfall(
    _ change: (inout NetJobsWaterfall) -> Void
  ) -> NetJobsWaterfall {
    var chart = SampleSensitivities.waterfall
    change(&chart)
    return chart
  }

  private static let still = tornado { chart in
    chart.inputs = (0..<4).map {
      SampleSensitivities.input("Input \($0)", 918, "1", 918, "2", error: 0)
    }
  }

  private static let oneSided = tornado { chart in
    chart.inputs = [
      SampleSensitivities.input("Both below", 700, "4", 850, "9"),
      SampleSensitivities.input("Both above", 1200, "4", 1000, "9"),
      SampleSensitivities.input("Low at the base", 918, "SEK 10 M", 1000, "SEK 20 M"),
      SampleSensitivities.input("The same above", 1010, "SEK 10 M", 1010, "SEK 20 M"),
    ]
  }

  private static let chances = tornado { chart in
    chart.quantity = .share
    chart.base = 0.34
    chart.labels.swing = "Points"
    chart.inputs = [
      SampleSensitivities.input("Budget", 0.02, "SEK 4 M", 0.93, "SEK 24 M", error: 0.004),
      SampleSensitivities.input("Deadline", 0.3, "Jun 2022", 0.51, "Jun 2023", error: 0.02),
    ]
  }

  private static let longTornado = tornado { chart in
    chart.numbers = VariedCharts.swedish
    chart.inputs = (0..<30).map { index in
      SampleSensitivities.input(
        "Medlemsföretagens genomsnittliga sysselsättningsutveckling \(index)",
        900 - 12 * Double(30 - index), "SEK 1 234 567 890 per arbetstillfälle",
        940 + 15 * Double(30 - index), "SEK 9 876 543 210 per arbetstillfälle",
        note: "antagande utan stöd i data")
    }
    chart.labels = .init(
      low: "Lågt antaget värde på indatan", high: "Högt antaget värde på indatan",
      base: "Som programmet är beslutat i dag", swing: "Svängning", others: "fler indata")
  }

  private static let firstOnly = indices { chart in
    chart.inputs = chart.inputs.map { .init(name: $0.name, note: $0.note, first: $0.first) }
  }

  private static let beyond = indices { chart in
    chart.inputs = [
      .init(name: "Above one", first: .init(value: 1.04, interval: 0.98...1.11)),
      .init(
        name: "Below zero throughout", first: .init(value: -0.08, interval: -0.12...(-0.03)),
        total: .init(value: 1.2, interval: 1.05...1.4)),
      .init(name: "Everything", first: .init(value: 1, interval: 1...1)),
    ]
  }

  private static let belowZero = waterfall { chart in
    chart.steps = [
      .init(name: "Would have come anyway", change: -900),
      .init(name: "Displaced elsewhere", change: -400),
    ]
    chart.interval = -700...90
  }

  private static let smallSteps = waterfall { chart in
    chart.steps = [
      .init(name: "Hardly anything", change: -0.4), .init(name: "A little more", change: 1),
    ]
    chart.interval = 1040...1041
  }

  private static let swedishWaterfall = waterfall { chart in
    chart.numbers = VariedCharts.swedish
    chart.labels = .init(
      gross: "Bruttoarbetstillfällen", net: "Nettoarbetstillfällen", value: "Arbetstillfällen",
      share: "Andel av brutto", interval: "90 % osäkerhetsintervall", to: "till")
    chart.steps[1].name = "Undanträngning av arbetstillfällen i andra företag i regionen"
  }
}
