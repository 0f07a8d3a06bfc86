import Charts
import JobCreation
import MonteCarlo

/// The words about hubs and countries.
extension English {
  /// Which hubs fall short most, and what is known of hubs at all; `nil` with fewer than two.
  static func hubs(of forecast: Forecast) -> String? {
    guard forecast.hubs.count > 1 else { return nil }
    return "Hubs: \(largestShortfall(of: forecast)); \(shareBasis(of: forecast))."
  }

  /// The hubs with the largest shortfall, those included that cannot be told from them.
  private static func largestShortfall(of forecast: Forecast) -> String {
    let ranked = byShortfall(forecast.hubs)
    let first = ranked[0].goal
    guard first.part > 0 else { return "nothing is missing to the target any more" }
    let last = ranked.filter { $0.rank == 1 || !isTellable($0.goal, from: first) }
    let whole = last.allSatisfy { $0.goal.part == first.part } ? " of \(jobs(first.part))" : ""
    let missing = "short by about \(jobs(first.shortfall))\(whole) jobs on average"
    if last.count == ranked.count {
      return "none can be told from the others, each \(missing) (\(perCent(first.attainment)) "
        + "chance of its part)"
    }
    return last.count == 1
      ? "largest shortfall \(last[0].hub.name), \(missing) (\(perCent(first.attainment)) chance "
        + "of its part)"
      : "largest shortfall \(list(last.map(\.hub.name))), each \(missing)"
  }

  /// What hubs' shares rest on.
  private static func shareBasis(of forecast: Forecast) -> String {
    let basis = HubShareBasis(of: forecast.programme)
    guard basis.stated.count < forecast.hubs.count else {
      return "shares are those that the scenario states"
    }
    var parts: [String] = []
    if !basis.counted.isEmpty {
      let groups = basis.counted.map { $0.count == 1 ? $0[0] : "\(list($0)) together" }
      parts.append(
        "shares come from counts of \(list(groups))"
          + (basis.counted.contains { $0.count > 1 }
            ? ", who are not told apart" : ""))
    }
    if !basis.stated.isEmpty {
      parts.append(
        "\(list(basis.stated)) \(basis.stated.count == 1 ? "has a share" : "have shares") that the "
          + "scenario states")
    }
    if basis.alike.count > 1 {
      parts.append(
        (parts.isEmpty ? "shares are" : "the others' are")
          + " assumed equal on average, as none was counted by itself")
    }
    return parts.joined(separator: "; ")
  }

  /// The words around the panels of hubs.
  static func hubTexts(of result: RunResult) -> ChartTexts {
    let forecast = result.headline
    let target = forecast.programme.target
    let ranked = byShortfall(forecast.hubs)
    let countries = forecast.countries.map { country in
      "\(countryName(country.code)) \(count(country.jobs.quantile(0.5)))"
        + (country.goal.part > 0
          ? " of \(jobs(country.goal.part)) (\(perCent(country.goal.attainment)))" : "")
    }
    return texts(
      of: result, title: hubTitle(of: forecast),
      subtitle: "\(measure(of: target)) still to come by \(date(target.deadline)), a panel a hub, "
        + "same axis",
      callout: nil,
      notes: [
        "The largest shortfall comes first. "
          + (target.jobs > forecast.jobsCountedAlready
            ? "A hub's target is what it promised, or its share of the jobs still missing. " : "")
          + capitalised(shareBasis(of: forecast)) + ".",
        "Half of all futures lie inside a thick bar, 90 of 100 inside a thin one; shapes leave out "
          + "that hubs may differ in ways that nobody stated.",
      ] + (countries.isEmpty ? [] : ["By country, median: \(countries.joined(separator: ", "))."]),
      alternative: "Small panels of the jobs still to come by hub. "
        + ranked.map {
          "\($0.hub.name): median \(count($0.jobs.quantile(0.5)))"
            + ($0.goal.part > 0
              ? ", \(perCent($0.goal.attainment)) chance of \(jobs($0.goal.part))" : "")
        }.joined(separator: "; ") + ". The numbers are in hub-multiples.csv and hubs.csv.")
  }

  /// The words in the panels.
  static let hubLabels = HubMultiples.Labels(
    target: "Target", median: "Median", more: "further hubs")

  /// A country in words where it is one of those that programmes here name.
  static func countryName(_ code: String?) -> String {
    switch code {
    case "SE": "Sweden"
    case "DK": "Denmark"
    case "NO": "Norway"
    case "FI": "Finland"
    case "IS": "Iceland"
    case "DE": "Germany"
    case let code?: code
    case nil: "without a country"
    }
  }

  // MARK: Parts

  private static func hubTitle(of forecast: Forecast) -> String {
    let hubs = byShortfall(forecast.hubs).filter { $0.goal.part > 0 }
    let chances = hubs.map(\.goal.attainment)
    guard let low = hubs.min(by: { $0.goal.attainment < $1.goal.attainment }),
      let high = hubs.max(by: { $0.goal.attainment < $1.goal.attainment })
    else { return "What each hub still brings" }
    let range = (chances.min() ?? 0)...(chances.max() ?? 1)
    guard range.upperBound - range.lowerBound > 0.1 else {
      return (hubs.count == 1 ? "\(hubs[0].hub.name) has a " : "Each hub has a ")
        + "\(NumberStyle.english.probabilityRange(range)) chance of its part"
    }
    return "Chances of the hubs' parts go from \(perCent(range.lowerBound)) (\(low.hub.name)) to "
      + "\(perCent(range.upperBound)) (\(high.hub.name))"
  }

  /// The hubs by place, equal ones in the programme's order.
  private static func byShortfall(_ hubs: [HubForecast]) -> [HubForecast] {
    hubs.indices.sorted { (hubs[$0].rank, $0) < (hubs[$1].rank, $1) }.map { hubs[$0] }
  }

  /// Whether two shortfalls differ by more than their simulation errors.
  private static func isTellable(_ goal: HubGoal, from other: HubGoal) -> Bool {
    let variance =
      goal.shortfallError * goal.shortfallError + other.shortfallError * other.shortfallError
    return abs(goal.shortfall - other.shortfall) > 2 * variance.squareRoot()
  }

  /// A number of jobs that need not be whole.
  private static func jobs(_ value: Double) -> String {
    value > 0 && value < 0.5 ? "less than 1" : count(Int(value.rounded()))
  }
}
