import CurveFitting
import Formulas
import GrowthModels
import JobCreation
import Reporting

/// Fits of small series, made once.
enum FitFixtures {
  /// Members of HealthTech Nordic that had joined by the end of a day, from the table that the
  /// scenarios use.
  static let members: [(day: String, count: Double)] = [
    ("2017-04-26", 50), ("2017-10-31", 105), ("2018-11-14", 178), ("2019-07-31", 215),
    ("2019-11-27", 268), ("2019-12-16", 277),
  ]

  /// Months since 2016-10-18, one median step before the first reading.
  static let clock = FitClock.calendar(
    origin: Fixtures.day("2016-10-18"), countsWholeDays: true)

  static func months(_ day: String) -> Double {
    Double(Fixtures.day(day).dayNumber + 1 - Fixtures.day("2016-10-18").dayNumber)
      / CalendarDay.daysPerMonth
  }

  static let memberData = FitData(
    kind: .cumulative, times: members.map { months($0.day) }, values: members.map(\.count))

  /// Growth towards a ceiling of 400 that is in sight, read 20 times with a ripple of 4.
  static let settled = FitData(
    times: (1...20).map(Double.init),
    values: [
      11.3, 20.9, 25.8, 43.1, 57.2, 81.7, 104.9, 142.6, 173.9, 214.8, 253.6, 283.2, 312.4, 331.1,
      353.4, 366.5, 372.2, 384.9, 386.3, 394.6,
    ])

  static func description(
    _ valueName: String = "members", timeName: String? = "date", clock: FitClock = clock,
    predictorNames: [String] = []
  ) -> FitDescription {
    FitDescription(
      id: "example", title: "example.csv",
      data: FileDigest(name: "example.csv", bytes: Array("date,members\n".utf8)),
      valueName: valueName, timeName: timeName, predictorNames: predictorNames, clock: clock,
      version: "0.1.0", command: "tusen fit example.csv")
  }

  static func result(
    _ families: [GrowthFamily], to data: FitData, settings: FitSettings = FitSettings(),
    description: FitDescription = description()
  ) throws -> FitResult {
    FitResult(
      description: description,
      comparison: try CurveComparison(
        of: families.map { .family($0) }, to: data, settings: settings))
  }

  /// Eight families through six readings, looked at until September 2022.
  static let rivals = Result {
    try result(
      GrowthFamily.allCases, to: memberData,
      settings: FitSettings(horizon: ["2020-12-31", "2021-12-31", "2022-09-30"].map(months)))
  }

  /// One curve whose ceiling six readings cannot tell.
  static let open = Result {
    try result(
      [.logistic], to: memberData, settings: FitSettings(horizon: [months("2022-09-30")]))
  }

  /// One curve whose ceiling twenty readings tell.
  static let known = Result {
    try result(
      [.logistic], to: settled, settings: FitSettings(horizon: [21, 24]),
      description: description(
        "output", timeName: "year", clock: .numbers(origin: 1990)))
  }

  /// A formula of one's own, falling and negative.
  static let formula = Result {
    FitResult(
      description: description("loss", timeName: "x", clock: .numbers(origin: 0)),
      comparison: try CurveComparison(
        of: [
          .formula(
            FormulaModel(
              try Formula("a*(1-exp(-b*x))", variables: ["x"]), start: ["a": -30, "b": 0.5]))
        ],
        to: FitData(
          times: [0, 1, 2, 3, 4, 5, 6, 8, 10],
          values: [0.4, -11.8, -19.5, -24.9, -30.1, -32.2, -34.8, -37.9, -38.6])))
  }

  /// Jobs of three years and more, as counts.
  static let counts = Result {
    try result(
      [.linear, .logistic],
      to: FitData(
        kind: .increments, predictors: [[12, 24, 36, 48, 60, 72]],
        starts: [0, 12, 24, 36, 48, 60], values: [212, 229, 310, 340, 322, 351]),
      settings: FitSettings(loss: .nb1, horizon: [84]),
      description: description("jobs"))
  }

  /// Two predictors in the place of time.
  static let plane = Result {
    FitResult(
      description: description(
        "yield", timeName: nil, clock: .numbers(origin: 0), predictorNames: ["heat", "light"]),
      comparison: try CurveComparison(
        of: [.formula(FormulaModel(try Formula("a+b*u+c*v", variables: ["u", "v"])))],
        to: FitData(
          predictors: [[1, 2, 3, 4, 5, 6], [2, 1, 4, 3, 6, 7]], values: [5, 6, 11, 12, 17.2, 20])))
  }

  static let all: [(name: String, result: Result<FitResult, any Error>)] = [
    ("rivals", rivals), ("open", open), ("known", known), ("formula", formula),
    ("counts", counts), ("plane", plane),
  ]
}
