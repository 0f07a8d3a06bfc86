import Charts

/// Charts of what moves an invented result, and of what is left of it.
enum SampleSensitivities {
  static let tornado = TornadoChart(
    texts: SampleCharts.texts(
      title: "Jobs per member decides most: 640 to 1,210 jobs between its low and high value",
      subtitle: "Median gross jobs (head count) by 30 September 2022, one input changed at a time",
      notes: [
        "Each bar holds all other inputs as they stand. Low and high: the ends of what is believed "
          + "in 8 of 10 cases. Thin lines: two standard errors of the simulation."
      ]),
    labels: .init(
      low: "Low value", high: "High value", base: "As it stands", swing: "Swing",
      others: "further inputs"),
    inputs: [
      input("Jobs a member", 640, "1.8", 1210, "4.1"),
      input("Members who join a year", 730, "22", 1125, "61"),
      input("Share owed to support", 812, "20%", 1047, "65%", note: "assumed"),
      input("Cost a job", 1031, "SEK 310,000", 851, "SEK 480,000"),
      input("Members who leave a year", 988, "2%", 871, "9%"),
      input("Months until a first job", 961, "4", 893, "11"),
      input("Effect of the matching service", 921, "0%", 988, "+12%", note: "assumed"),
      input("Overhead", 938, "8%", 902, "17%"),
      input("Months of delay before spending begins", 932, "0", 913, "3"),
      input("Price rise a year", 925, "1%", 911, "4%"),
      input("Rounding of reported jobs", 919, "±5", 914, "±25"),
      input("Rounding of reported members", 918, "±5", 915, "±25"),
    ],
    base: 918)

  static func input(
    _ name: String, _ low: Double, _ lowLabel: String, _ high: Double, _ highLabel: String,
    note: String = "", error: Double = 4
  ) -> TornadoChart.Input {
    .init(
      name: name, note: note, low: .init(label: lowLabel, value: low, error: error),
      high: .init(label: highLabel, value: high, error: error))
  }

  static let indices = SensitivityIndices(
    texts: SampleCharts.texts(
      title: "Jobs a member explains 46% of the spread, alone",
      subtitle: "Share of the spread of gross jobs that each input explains",
      notes: [
        "Alone, the inputs explain 87%; the rest comes from what they do together. Lines: 90% "
          + "intervals, cut at 0 and 100%. n.s.: the interval reaches 0."
      ]),
    labels: .init(first: "Alone", total: "With others", open: "n.s."),
    inputs: [
      .init(
        name: "Jobs a member", first: .init(value: 0.46, interval: 0.41...0.51),
        total: .init(value: 0.58, interval: 0.52...0.66)),
      .init(
        name: "Members who join a year", first: .init(value: 0.27, interval: 0.22...0.33),
        total: .init(value: 0.35, interval: 0.28...0.42)),
      .init(
        name: "Share owed to support", note: "assumed",
        first: .init(value: 0.11, interval: 0.05...0.17),
        total: .init(value: 0.19, interval: 0.12...0.25)),
      .init(
        name: "Members who leave a year", first: .init(value: 0.03, interval: -0.02...0.08),
        total: .init(value: 0.06, interval: 0.01...0.11)),
      .init(
        name: "Overhead", first: .init(value: -0.01, interval: -0.06...0.04),
        total: .init(value: 0.02, interval: -0.03...0.07)),
    ])

  static let waterfall = NetJobsWaterfall(
    texts: SampleCharts.texts(
      title: "Of 1,040 gross jobs about 490 remain net",
      subtitle: "Median gross and net jobs (head count) by 30 September 2022",
      callout: "All corrections are assumed from other programmes: none was measured here.",
      notes: ["The line over the last bar: in 90 of 100 simulated futures net jobs lie there."]),
    labels: .init(
      gross: "Gross jobs", net: "Net jobs", value: "Jobs", share: "Of gross",
      interval: "90% interval", to: "to"),
    gross: 1040,
    steps: [
      .init(name: "Would have come anyway", change: -416),
      .init(name: "Displaced elsewhere", change: -156),
      .init(name: "Substituted within firms", change: -47),
      .init(name: "Leaked to other regions", change: 0),
      .init(name: "Multiplier: suppliers and wages spent", change: 69),
    ],
    interval: 260...770)
}
