package import JobCreation
import MonteCarlo

extension English {
  /// The answer as a terminal prints it, one sentence group a line.
  ///
  /// The first line holds the chance and the range that rival explanations leave it; where the range exceeds
  /// 20 points it comes before the average. The second tells how many and when, the third what each explanation
  /// says and how exact the simulation is. Then come the hubs that fall short most, the pace that is needed, what became
  /// of others' promises, and what happened, where the scenario knows them; the last names the keys that were set for
  /// this run.
  package static func answer(of result: RunResult) -> [String] {
    let forecast = result.headline
    return [
      "\(heading(of: result.description)): \(chance(of: forecast)).",
      "\(spread(of: forecast)) \(time(of: forecast))",
      "\(explanations(of: forecast)) \(basis(of: result))",
    ] + (hubs(of: forecast).map { [$0] } ?? []) + plausibility(of: result)
      + (result.description.outcome.map { [comparison(of: forecast, with: $0)] } ?? [])
      + decisions(of: result) + (settings(of: result.description).map { [$0] } ?? [])
  }

  /// Whether rival explanations disagree so much that their range comes before their average.
  package static func rangeComesFirst(_ attainment: Attainment) -> Bool {
    attainment.range.upperBound - attainment.range.lowerBound > 0.2
  }

  // MARK: The first sentence

  private static func chance(of forecast: Forecast) -> String {
    let attainment = forecast.attainment
    let target = forecast.programme.target
    let low = perCent(attainment.range.lowerBound)
    let high = perCent(attainment.range.upperBound)
    let average = perCent(attainment.probability)
    let promise =
      "of at least \(count(target.jobs, "job", "jobs")) by \(target.deadline)"
      + (target.isAssumed ? " (a target assumed for this question)" : "")
    let reason = "depending on \(whatDecides(forecast))"
    if rangeComesFirst(attainment) {
      return "between \(low) and \(high) chance \(promise), \(reason); \(average) on average"
    }
    let start = "\(average) chance (\(word(for: attainment.probability))) \(promise)"
    guard low != high else { return "\(start), \(low) by every explanation considered" }
    return "\(start); between \(low) and \(high), \(reason)"
  }

  // MARK: The second sentence

  private static func spread(of forecast: Forecast) -> String {
    let final = forecast.final
    let already =
      forecast.jobsCountedAlready > 0
      ? ", of which \(count(forecast.jobsCountedAlready)) \(forecast.jobsCountedAlready == 1 ? "is" : "are") known"
        + " already"
      : ""
    return "Median \(count(final.quantile(0.5)))\(already); in 90 of 100 futures between "
      + "\(count(final.quantile(0.05))) and \(count(final.quantile(0.95)))."
  }

  private static func time(of forecast: Forecast) -> String {
    let date = AttainmentDate(of: forecast)
    if let p50 = date.p50 {
      let rest = date.p90.map { ", 90 of 100 by \(monthOrDay($0))" } ?? ""
      return "Half of all futures get there by \(monthOrDay(p50))\(rest)."
    }
    if let p10 = date.p10 {
      return "Fewer than half of all futures get there in time; 10 of 100 do by \(monthOrDay(p10))."
    }
    return "Fewer than 10 of 100 futures get there in time."
  }

  // MARK: The third sentence

  private static func explanations(of forecast: Forecast) -> String {
    let structures = forecast.structures
    let assumptions =
      doubt(about: forecast) == .assumptions ? extremeWeightings(of: forecast) : []
    guard structures.count > 1 else {
      let only = structures.map { "Only one structure was considered, \(name(of: $0.structure))" }
      return (only + assumptions).joined(separator: "; ") + "."
    }
    let list = byAttainment(structures).map {
      "\(name(of: $0.structure)) \(perCent($0.attainment)) (weight \(perCent($0.weight)))"
    }
    let all = structures.count == 2 ? "both" : "all \(structures.count == 3 ? "three" : "of them")"
    let alike = forecast.attainment.weightings[.equal].map {
      "\(perCent($0)) if \(all) count alike"
    }
    let parts = [list.joined(separator: ", ")] + (alike.map { [$0] } ?? []) + assumptions
    return capitalised(parts.joined(separator: "; ") + ".")
  }

  private static func basis(of result: RunResult) -> String {
    let forecast = result.headline
    let counts = forecast.programme.history.observations.jobs.count
    var known = counts == 0 ? "No job count" : count(counts, "job count", "job counts")
    if counts > 0, forecast.programme.history.owner == .other {
      known += " of another programme"
      if result.description.isHistoryAssumed { known += ", assumed to speak for this one" }
    }
    return "\(known); simulation error \(standardError(forecast.attainment.standardError))."
  }

  // MARK: The fourth sentence

  private static func comparison(of forecast: Forecast, with outcome: Outcome) -> String {
    let verdict =
      outcome.jobs >= forecast.programme.target.jobs
      ? "which reached the target" : "which missed the target"
    let share = futures(forecast.final.chance(ofAtLeast: outcome.jobs))
    return "What happened: \(count(outcome.jobs, "job", "jobs")), \(verdict) (known "
      + "\(outcome.knownOn), not used in the forecast); \(share) held as many or more."
  }

  // MARK: Names

  /// A structure within a sentence.
  package static func name(of structure: Structure) -> String {
    structure.rawValue
  }

  /// Text with a capital first letter.
  package static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
