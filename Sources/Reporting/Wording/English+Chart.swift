import Charts
import JobCreation
import MonteCarlo

/// What the texts of all charts share.
extension English {
  static func texts(
    of result: RunResult, title: String, subtitle: String, callout: String?, notes: [String],
    alternative: String
  ) -> ChartTexts {
    texts(
      of: result.description, by: result.headline.programme.asOf,
      simulation: result.headline.simulation, identifier: result.identifier, title: title,
      subtitle: subtitle, callout: callout, notes: notes, alternative: alternative)
  }

  static func texts(
    of description: RunDescription, by day: CalendarDay, simulation: SimulationSettings,
    identifier: String, title: String, subtitle: String, callout: String?, notes: [String],
    alternative: String
  ) -> ChartTexts {
    ChartTexts(
      title: title, subtitle: "\(heading(of: description)): \(subtitle)", callout: callout,
      notes: notes,
      source: "Source: \(description.scenario.name), "
        + "\(count(simulation.paths, "path", "paths")), seed \(simulation.seed), Tusen "
        + "\(description.version). Data known by \(date(day)).",
      alternative: alternative, language: "en",
      provenance: Provenance(
        creator: "Tusen \(description.version)",
        source: "\(description.scenario.name) sha256:\(description.scenario.sha256)",
        identifier: "sha256:\(identifier)"))
  }

  /// The range that rival explanations leave, for charts whose title does not hold it.
  static func callout(for forecast: Forecast) -> String? {
    let range = forecast.attainment.range
    let reason = "depending on \(whatDecides(forecast))"
    if rangeComesFirst(forecast.attainment) {
      let answers =
        doubt(about: forecast) == .assumptions
        ? extremeWeightings(of: forecast)
        : byAttainment(forecast.structures)
          .map { "\(name(of: $0.structure)) \(perCent($0.attainment))" }
      return capitalised(
        answers.count > 1 ? "\(reason): \(answers.joined(separator: ", "))" : reason)
    }
    let low = perCent(range.lowerBound)
    let high = perCent(range.upperBound)
    return low == high ? nil : "Between \(low) and \(high), \(reason)"
  }

  /// What the bands or bars rest on, and what they leave out.
  static func basis(of forecast: Forecast, marks: String) -> String {
    let explanations = count(forecast.candidates.count, "explanation", "explanations")
    let average =
      forecast.candidates.count > 1
      ? "average \(explanations) by evidence" : "rest on one explanation"
    let shock = forecast.programme.shock == nil ? "" : ", in the economy"
    return
      "\(marks) \(average) and hold what is uncertain in the parameters, in recruitment\(shock) "
      + "and in hiring. They leave out explanations that nobody listed and changes in how jobs are "
      + "counted."
  }

  /// The chance with its simulation error.
  static func chanceNote(of forecast: Forecast) -> String {
    "Chance of the target \(perCent(forecast.attainment.probability)) on average, simulation error "
      + "\(standardError(forecast.attainment.standardError))."
  }

  /// What happened, where it is known.
  static func outcomeNote(of result: RunResult) -> [String] {
    guard let outcome = result.description.outcome else { return [] }
    return [
      "What happened: \(count(outcome.jobs, "job", "jobs")), known \(date(outcome.knownOn)) and not "
        + "used in the forecast."
    ]
  }
}
