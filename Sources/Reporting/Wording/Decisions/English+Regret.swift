import DecisionAnalysis
import JobCreation

/// Regret over structures, in words.
extension English {
  /// What plans may cost in jobs against the one that turns out best; `nil` for a single plan or
  /// structure.
  static func regret(of comparison: Comparison) -> [String] {
    guard let regret = comparison.regret else { return [] }
    let note = " What plans cost in money is not in it."
    let rows = regret.plans.enumerated().map { index, row in
      let jobs = Int(row.jobs.largest.rounded())
      return jobs == 0
        ? "\(row.name) none to speak of"
        : "\(row.name) up to \(count(jobs, "job", "jobs")) (if \(holds(regret, row.jobs.worst)))"
    }
    let best = regret.bestEverywhere
    if !best.isEmpty {
      let names = best.joined(separator: " and ")
      let verb = best.count == 1 ? "brings" : "bring"
      let others = zip(regret.plans, rows).filter { !best.contains($0.0.name) }.map(\.1)
      let rest = others.isEmpty ? "" : " Regret of the others: \(others.joined(separator: ", "))."
      return ["\(capitalised(names)) \(verb) most jobs whichever explanation holds.\(rest)\(note)"]
    }
    let cautious = regret.plans[regret.cautiousByJobs]
    return [
      "Least to regret whichever explanation holds: \(cautious.name). Jobs short of the plan that is "
        + "best then: \(rows.joined(separator: ", ")).\(note)"
    ]
  }

  private static func holds(_ regret: Regret, _ index: Int) -> String {
    "\(name(of: regret.structures[index].structure)) holds"
  }
}
