import CurveFitting
import Estimation
import Formulas
package import JSON
import JobCreation
import LinearAlgebra

extension JSONValue {
  /// The fit for programs, `fit.json`: numbers in the shortest form that reads back as the same
  /// double, at most 17 significant digits.
  ///
  /// The keys and their order are stable: `docs/outputs.md` lists them. Those of the best curve
  /// stand at the top, those of every curve in `families`.
  package static func fit(of result: FitResult) -> JSONValue {
    let comparison = result.comparison
    let weights = zip(comparison.aiccWeights, comparison.bicWeights)
    let families = zip(comparison.fits, weights).map { fit, weights in
      members(of: fit, weights, result.description.clock)
    }
    return .object(
      [
        ("schema", .integer(1)),
        ("data", data(of: result)),
        ("settings", settings(of: result)),
      ] + (families.first ?? []) + [
        ("families", .array(families.map { .object($0) })),
        ("set_aside", .array(comparison.setAside.map(setAside))),
        ("best_without_last", .optional(comparison.bestWithoutLast?.name)),
        ("observations", .array(observations(of: result))),
        ("findings", .array(result.findings.map(finding))),
      ])
  }

  // MARK: What was fitted

  private static func data(of result: FitResult) -> JSONValue {
    let description = result.description
    let data = result.comparison.data
    let clock = description.clock
    let first = data.times.min().map { time($0, clock) } ?? .null
    let last = data.times.max().map { time($0, clock) } ?? .null
    return .object([
      "name": .string(description.data.name),
      "sha256": .string(description.data.sha256),
      "value": .string(description.valueName),
      "time": .optional(description.timeName),
      "predictors": .array(description.predictorNames.map { .string($0) }),
      "kind": .string(data.kind.rawValue),
      "points": .integer(data.count),
      "weighted": .bool(data.weights != nil),
      "first": data.predictors.count == 1 ? first : .null,
      "last": data.predictors.count == 1 ? last : .null,
      "origin": origin(of: clock),
      "unit_of_t": .string(clock.isCalendar ? "months of 365.25/12 days" : "as given"),
    ])
  }

  private static func settings(of result: FitResult) -> JSONValue {
    let settings = result.comparison.settings
    return .object([
      "loss": .string(settings.loss.rawValue),
      "starts": .integer(settings.starts),
      "level": .number(settings.level),
      "horizon": .array(settings.horizon.map { time($0, result.description.clock) }),
      "allow_unidentified": .bool(settings.allowsUnidentified),
      "seed": .unsigned(settings.seed),
    ])
  }

  private static func origin(of clock: FitClock) -> JSONValue {
    switch clock {
    case .numbers(let origin): .number(origin)
    case .calendar(let origin, _): .string(origin.description)
    }
  }

  /// A time as the reader knows it.
  private static func time(_ time: Double, _ clock: FitClock) -> JSONValue {
    clock.day(of: time).map { .string($0.description) } ?? .number(clock.shown(time))
  }

  // MARK: One curve

  private static func members(
    of fit: CurveFit, _ weights: (aicc: Double?, bic: Double?), _ clock: FitClock
  ) -> [(String, JSONValue)] {
    [
      ("family", .string(fit.model.name)),
      ("formula", formula(of: fit.model)),
      ("estimate", byName(fit) { .number($0.estimate) }),
      ("standard_errors", byName(fit) { .optional($0.standardError) }),
      (
        "confidence_intervals",
        byName(fit) { .array([.optional($0.interval.lower), .optional($0.interval.upper)]) }
      ),
      ("correlation", correlation(of: fit)),
      ("residual_sum_of_squares", .number(fit.residualSumOfSquares)),
      ("residual_standard_deviation", .number(fit.residualStandardDeviation)),
      ("degrees_of_freedom", .integer(fit.degreesOfFreedom)),
      ("deviance", .optional(fit.deviance)),
      ("dispersion", .optional(fit.dispersion)),
      ("log_likelihood", .number(fit.logLikelihood)),
      ("aicc", .optional(fit.aicc)),
      ("bic", .number(fit.bic)),
      ("aicc_weight", .optional(weights.aicc)),
      ("bic_weight", .optional(weights.bic)),
      ("r_squared", .optional(fit.rSquared)),
      ("termination", .string(fit.termination.rawValue)),
      ("iterations", .integer(fit.iterations)),
      ("starts_tried", .integer(fit.startsTried)),
      ("starts_agreeing", .integer(fit.startsAgreeing)),
      ("refused_steps", .integer(fit.refusedSteps)),
      ("at_bound", .array(fit.atBound.map { .string($0) })),
      ("open_ended", .array(fit.openEnded.map { .string($0) })),
      ("lag_one_autocorrelation", .optional(fit.lagOneAutocorrelation)),
      ("ceiling", fit.ceiling.map { ceiling($0, of: fit) } ?? .null),
      ("forecast", forecast(of: fit, clock)),
    ]
  }

  private static func formula(of model: CurveModel) -> JSONValue {
    guard case .formula(let model) = model else { return .null }
    return .string(model.formula.text)
  }

  private static func byName(
    _ fit: CurveFit, _ value: (FittedParameter) -> JSONValue
  ) -> JSONValue {
    .object(fit.parameters.map { ($0.name, value($0)) })
  }

  private static func correlation(of fit: CurveFit) -> JSONValue {
    guard let matrix = fit.correlation else { return .null }
    return .array(
      (0..<matrix.rows).map { row in
        .array((0..<matrix.columns).map { .number(matrix[row, $0]) })
      })
  }

  private static func ceiling(_ ceiling: Ceiling, of fit: CurveFit) -> JSONValue {
    var settling: JSONValue = .null
    var tried: JSONValue = .null
    switch ceiling.settling {
    case .after(let periods): settling = .integer(periods)
    case .notWithin(let periods): tried = .integer(periods)
    case nil: break
    }
    return .object([
      "parameter": .string(fit.parameters[ceiling.parameter].name),
      "identified": .bool(ceiling.isIdentified),
      "statistic_without_ceiling": .number(ceiling.statisticWithoutCeiling),
      "bar": .number(ceiling.bar),
      "lowest": .optional(ceiling.lowest),
      "periods_to_settle": settling,
      "not_settled_within": tried,
      "simulated_ceiling": .optional(ceiling.simulatedCeiling),
    ])
  }

  private static func forecast(of fit: CurveFit, _ clock: FitClock) -> JSONValue {
    guard case .points(let points) = fit.forecast else {
      return .object([
        "refused": .bool(fit.forecast == .refused), "points": .array([]),
      ])
    }
    return .object([
      "refused": .bool(false),
      "points": .array(
        points.map { point in
          .object([
            "time": time(point.time, clock), "t": .number(point.time), "mean": .number(point.mean),
            "lower": .optional(point.lower), "upper": .optional(point.upper),
          ])
        }),
    ])
  }

  // MARK: What else there is to know

  private static func setAside(_ model: CurveComparison.SetAside) -> JSONValue {
    .object([
      "family": .string(model.model.name), "points_needed": .integer(model.observationsNeeded),
    ])
  }

  private static func observations(of result: FitResult) -> [JSONValue] {
    let table = Table.fitted(of: result)
    let data = result.fittedData
    let places = table.columns.count - 3
    return table.rows.enumerated().map { index, row in
      let members = (0..<places).map { column in
        (table.columns[column], JSONValue.cell(row[column]))
      }
      return .object(
        members + [
          ("value", .number(data.values[index])),
          ("fitted", .number(result.best.fitted[index])),
          ("residual", .number(result.best.residuals[index])),
        ])
    }
  }

  private static func cell(_ cell: Table.Cell) -> JSONValue {
    switch cell {
    case .given(let value): .number(value)
    case .day(let day): .string(day.description)
    default: .null
    }
  }

  private static func finding(_ finding: FitFinding) -> JSONValue {
    .object([
      "id": .string(finding.id),
      "severity": .string(finding.severity.rawValue),
      "message": .string(finding.message),
      "why": .optional(finding.why),
      "fix": .optional(finding.fix),
    ])
  }
}
