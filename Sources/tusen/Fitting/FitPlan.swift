import CurveFitting
import GrowthModels
import Series

/// A fit before it starts: observations, curves, settings.
struct FitPlan {
  /// The series, its clock set.
  let table: SeriesTable

  /// The observations as the fit sees them.
  let data: FitData

  /// The curves, in the order in which they were asked for.
  let models: [CurveModel]

  /// How to fit and what to answer.
  let settings: FitSettings

  /// The curves that are compared where none is asked for: those that a scenario compares.
  static let defaultFamilies: [GrowthFamily] = [.linear, .logistic, .gompertz, .bass]

  /// The plan for a series.
  ///
  /// - Throws: ``Failure`` where options do not fit the series.
  init(
    _ series: SeriesTable, _ command: FitCommand, seed: UInt64?
  ) throws(Failure) {
    var table = series
    try Self.setClock(of: &table, to: command.series.origin)
    let horizon = try Self.horizon(command.horizon, of: table)
    let data = Self.data(of: table)
    let models = try Self.models(command.curves, table)
    try Self.requireClock(models, data)
    self.table = table
    self.data = data
    self.models = models
    settings = FitSettings(
      loss: command.curves.loss.loss, starts: command.curves.starts,
      level: command.curves.level.value,
      horizon: horizon, allowsUnidentified: command.allowUnidentified,
      seed: seed ?? FitSettings().seed)
  }

  // MARK: Time

  private static func setClock(of table: inout SeriesTable, to text: String?) throws(Failure) {
    guard let text else { return }
    guard let times = table.times else {
      throw Failure(.usage, "--origin sets the clock of a series in time; this one has predictors")
    }
    guard let start = times.clockStart(text) else {
      throw Failure(.usage, "--origin \(text) is not \(wanted(times))")
    }
    table.times?.origin = start
  }

  private static func horizon(
    _ text: String?, of table: SeriesTable
  ) throws(Failure) -> [Double] {
    guard let text else { return [] }
    guard let times = table.times, table.predictorNames.isEmpty else {
      throw Failure(.usage, "--horizon needs a series in time alone; this one has predictors")
    }
    guard let moment = times.moment(text) else {
      throw Failure(.usage, "--horizon \(text) is not \(wanted(times))")
    }
    guard moment > times.ends.max() ?? moment else {
      throw Failure(.usage, "--horizon \(text) is not after the last row of the series")
    }
    return times.steps(to: moment).map(times.modelTime)
  }

  private static func wanted(_ times: SeriesTimes) -> String {
    times.isCalendar ? "a date such as 2022-09-30 or 2022-09" : "a number, as the times are"
  }

  // MARK: Observations and curves

  private static func data(of table: SeriesTable) -> FitData {
    let times = table.times.map { times in times.ends.map(times.modelTime) }
    let starts = table.times.map { times in (times.starts ?? []).map(times.modelTime) }
    let kind: FitData.Kind =
      switch table.kind {
      case .response: .response
      case .cumulative: .cumulative
      case .increments: .increments
      }
    return FitData(
      kind: kind, predictors: (times.map { [$0] } ?? []) + table.predictors, starts: starts ?? [],
      values: table.values, weights: table.weights)
  }

  private static func models(
    _ options: CurveOptions, _ table: SeriesTable
  ) throws(Failure) -> [CurveModel] {
    var families: [GrowthFamily] = []
    for family in options.families.flatMap(\.families) where !families.contains(family) {
      families.append(family)
    }
    if families.isEmpty, options.formula == nil { families = defaultFamilies }
    if !families.isEmpty, table.times == nil || !table.predictorNames.isEmpty {
      throw Failure(.usage, "growth curves depend on time alone; predictors need a --formula")
    }
    var models = families.map { CurveModel.family($0) }
    if let text = options.formula {
      models.append(try FormulaOption(text: text, options: options).model(for: table))
    }
    return models
  }

  /// Curves that start at their clock's 0 have no value before.
  private static func requireClock(_ models: [CurveModel], _ data: FitData) throws(Failure) {
    let clocked: [GrowthFamily] = [.power, .weibull, .bass]
    for case .family(let family) in models where clocked.contains(family) {
      if let first = (data.starts + data.times).min(), first < 0 {
        throw Failure(
          .usage,
          "\(family.rawValue) has no value before its clock starts, and the series begins earlier; "
            + "set the start with --origin, or choose other curves with --family")
      }
    }
  }
}
