import Charts
import Foundation

/// Charts of one invented fit: members of a programme, of which the data cannot tell a ceiling yet.
enum SampleFits {
  static let words = IntervalWords(
    to: "to", openAbove: "open above", openBelow: "open below",
    openOnBothSides: "open on both sides")

  static let start = 17_282.0
  static let end = 19_265.0
  static let readingDays = [17_282, 17_470, 17_659, 17_849, 17_990, 18_108, 18_227, 18_261]
  static let readingValues = [50.0, 105, 138, 178, 196, 215, 268, 277]

  static func logistic(_ day: Double) -> Double {
    480 / (1 + exp(-0.0021 * (day - 18_120)))
  }

  static let readings = zip(readingDays, readingValues).map {
    FittedReading(time: Double($0), value: $1, fitted: logistic(Double($0)))
  }

  /// A curve at every 20th day, with an interval that widens beyond the readings.
  static func curve(
    from first: Int, to last: Int, _ value: (Double) -> Double
  ) -> [CurvePoint] {
    stride(from: first, through: last, by: 20).map(Double.init).map { day in
      let beyond = max(0, day - 18_261) / 1000
      let low = value(day) - 22 - 60 * beyond
      let high = value(day) + 22 + 190 * beyond * (1 + beyond)
      return CurvePoint(time: day, value: value(day), interval: low...high)
    }
  }

  static let fit = FitChart(
    texts: SampleCharts.texts(
      title: "Members: the data cannot tell a ceiling yet; 358 to 843 by September 2022",
      subtitle: "Member companies (running total), logistic curve fitted to 8 readings, 2017–2019",
      callout: "Six curves fit almost equally well and end between 416 and 888: see the families.",
      notes: [
        "Band: where 90 of 100 further readings are expected if this curve holds, darker where "
          + "there are readings. Dashed: beyond the last reading. Dash-dotted: the ceiling."
      ]),
    labels: .init(
      curve: "Logistic", interval: "90% interval", ceiling: "Ceiling",
      lastReading: "Last reading 31 Dec 2019", residuals: "Residuals: reading minus curve",
      deviation: "shaded: one standard deviation, ±", words: words),
    readings: readings, fitted: curve(from: 17_282, to: 18_262, logistic),
    extrapolated: curve(from: 18_282, to: 19_265, logistic), level: 0.9,
    ceiling: FitCeiling(value: 480, low: 346, high: nil), deviation: 14.6, isCounted: true,
    timeUnit: .days, timeTicks: SampleCharts.members.timeTicks)

  static let families: FamilyComparison = {
    func family(
      _ name: String, _ weight: Double, _ value: @escaping (Double) -> Double
    ) -> FamilyComparison.Family {
      .init(
        name: name, weight: weight, fitted: curve(from: 17_282, to: 18_262, value),
        extrapolated: curve(from: 18_282, to: 19_265, value))
    }
    func years(_ day: Double) -> Double { (day - 17_282) / 365.25 }
    return FamilyComparison(
      texts: SampleCharts.texts(
        title: "Six curves fit the readings and part beyond them: 416 to 888 by September 2022",
        subtitle: "Member companies (running total), curves fitted to 8 readings, 2017–2019",
        notes: [
          "Weight: how much the readings speak for a curve, after its number of parameters. "
            + "Dashed: beyond the last reading. ▲ ends above the chart."
        ]),
      labels: .init(weight: "Weight", lastReading: "Last reading 31 Dec 2019"),
      readings: readings,
      families: [
        family("Linear", 0.41) { 66 + 77 * years($0) },
        family("Power", 0.24) { 62 + 80 * pow(max(0, years($0)), 0.96) },
        family("Logistic", 0.17, logistic),
        family("Gompertz", 0.11) { 640 * exp(-exp(0.92 - 0.42 * years($0))) },
        family("Weibull", 0.05) { 70 + 900 * (1 - exp(-pow(max(0, years($0)) / 11, 1.02))) },
        family("Exponential", 0.02) { 84 * exp(0.435 * years($0)) },
      ], isCounted: true, timeUnit: .days, timeTicks: SampleCharts.members.timeTicks)
  }()

  static func profile(
    around estimate: Double, from low: Double, to high: Double, _ rise: (Double) -> Double
  ) -> [ProfileCurves.Point] {
    (0...400).map { step in
      let value = low + (high - low) * Double(step) / 400
      return ProfileCurves.Point(value: value, rise: rise(value))
    }
  }

  static let profiles = ProfileCurves(
    texts: SampleCharts.texts(
      title: "The data bound two of three parameters; the ceiling is open above",
      subtitle: "How much worse the logistic curve fits (upwards) when one parameter is held at "
        + "other values (sideways)",
      notes: [
        "Values under the 90% line fit almost as well as the best: they are the 90% interval, the "
          + "thick bar. An arrow: no value is too large for the data. The 97.5% line decides "
          + "whether a ceiling counts as known."
      ]),
    words: words,
    parameters: [
      .init(
        name: "ceiling", estimate: 480, low: 346, high: nil,
        profile: profile(around: 480, from: 290, to: 4_000) { value in
          value < 480
            ? 4.06 * pow((1 / value - 1 / 480) / (1 / 346.0 - 1 / 480), 2)
            : 3.1 * pow(1 - 480 / value, 2)
        }),
      .init(
        name: "growth_rate", estimate: 0.0641, low: 0.0312, high: 0.0987,
        profile: profile(around: 0.0641, from: 0.001, to: 0.13) { value in
          4.06 * pow((value - 0.0641) / 0.0337, 2)
        }),
      .init(
        name: "inflection_time", estimate: 27.5, low: 18.2, high: 61.4,
        profile: profile(around: 27.5, from: 12, to: 90) { value in
          4.06 * pow(log(value / 27.5) / log(value < 27.5 ? 18.2 / 27.5 : 61.4 / 27.5), 2)
        }),
    ],
    cuts: [.init(label: "90%", rise: 4.06), .init(label: "97.5%", rise: 9.6)])
}
