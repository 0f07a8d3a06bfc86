import Diagnostics
import Formulas
import GrowthModels
import JobCreation
import Probability

/// Looks at the curves that a formula gives under its priors, over the months that matter.
struct FormulaChecks {
  /// Sets of parameters that are tried; one that fails in a hundred goes unmentioned.
  private static let draws = 400

  let file: ScenarioFile
  let findings: Findings

  /// Reports formulas that fall, are negative or have no value in more than one draw of a hundred.
  func check(_ programme: Programme) {
    let months = Self.months(of: programme)
    check(file.members.growth, priors: programme.members.priors, months: months)
    check(file.jobs.structures.trend, priors: programme.jobs.priors, months: months)
  }

  private func check(
    _ list: Located<[Located<Growth>]>?, priors: [GrowthPriorKey: UncertainQuantity],
    months: [Double]
  ) {
    for growth in list?.value ?? [] {
      guard case .formula(let formula) = growth.value else { continue }
      let parameters = formula.parameters.compactMap {
        priors[GrowthPriorKey(formulaParameter: $0)]
      }
      guard parameters.count == formula.parameters.count else { continue }
      report(Self.faults(of: formula, priors: parameters, months: months), at: growth.place)
    }
  }

  private func report(_ faults: [Fault: Int], at place: Place) {
    let total = faults.values.reduce(0, +)
    guard total > Self.draws / 100,
      let fault = Fault.allCases.max(by: { faults[$0, default: 0] < faults[$1, default: 0] })
    else { return }
    findings.add(
      .formulaCurve, severity: total == Self.draws ? .error : nil, at: place,
      "the formula \(fault.rawValue) in \(faults[fault, default: 0]) of \(Self.draws) draws from its "
        + "priors",
      fix: "change the formula or its priors so that it starts at 0 or above and never falls "
        + "before the target's date")
  }

  // MARK: Draws

  /// What is wrong with a curve; of several faults the first counts.
  private enum Fault: String, CaseIterable {
    case isUndefined = "has no value somewhere"
    case isNegative = "is negative somewhere"
    case falls = "falls somewhere"
  }

  /// How many draws have each fault first.
  private static func faults(
    of formula: Formula, priors: [UncertainQuantity], months: [Double]
  ) -> [Fault: Int] {
    var table = FormulaTable(formula, columns: [months])
    var values = [Double](repeating: 0, count: months.count)
    var faults: [Fault: Int] = [:]
    for draw in 0..<draws {
      var stream = RandomStream(seed: 0, purpose: .formulaCheck, path: UInt64(draw), position: 0)
      let parameters = priors.map { $0.value(atScore: stream.nextStandardNormal()) }
      table.fillValues(&values, parameters: parameters)
      if let fault = fault(of: values) { faults[fault, default: 0] += 1 }
    }
    return faults
  }

  private static func fault(of values: [Double]) -> Fault? {
    guard values.allSatisfy(\.isFinite) else { return .isUndefined }
    // A billionth of a member, or of the value, is rounding.
    if values.contains(where: { $0 < -1e-9 }) { return .isNegative }
    let falls = zip(values, values.dropFirst()).contains { $1 < $0 - 1e-9 * max(1, $0) }
    return falls ? .falls : nil
  }

  /// The months from t = 0 to the target's date, or to the last day of the history.
  private static func months(of programme: Programme) -> [Double] {
    let deadline = programme.target.deadline.adding(days: 1)
    let history = programme.history
    let isOther = history.owner == .other
    let end = max(
      deadline.months(since: isOther ? programme.period.first : history.from),
      isOther ? programme.asOf.months(since: history.from) : 0)
    let steps = max(1, Int(end.rounded(.up)))
    return (0...steps).map { end * Double($0) / Double(steps) }
  }
}

extension RandomStream.Purpose {
  /// Draws from the priors of a formula.
  fileprivate static let formulaCheck = Self(rawValue: 32)
}
