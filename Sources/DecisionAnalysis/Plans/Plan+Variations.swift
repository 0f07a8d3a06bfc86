import JobCreation
import Probability

extension Plan {
  /// The plan if the share of jobs that support brings were the quantile `p` of what is stated;
  /// `nil` where it is not uncertain.
  func withAttributable(atQuantile p: Double) -> Plan? {
    guard let attributable = budget?.attributable, !attributable.isFixed else { return nil }
    var plan = self
    plan.budget?.attributable = .fixed(attributable.quantile(p))
    return plan
  }

  /// The plan with the effects of levers that nobody measured taken away, their costs kept; `nil`
  /// where there are none.
  var withoutJudgedEffects: Plan? {
    guard levers.contains(where: \.isJudged) else { return nil }
    var plan = self
    for index in plan.levers.indices where plan.levers[index].isJudged {
      plan.levers[index].effects = [:]
    }
    return plan
  }
}

extension Lever {
  /// Whether its effect rests on a judgement or an assumption, or nothing is said about it.
  var isJudged: Bool {
    switch evidence {
    case .measuredHere, .measuredElsewhere: false
    case .judged, .assumed, nil: true
    }
  }
}
