import DecisionAnalysis
import GrowthModels
import JobCreation
import MonteCarlo
import Probability
import Testing

/// Plans that several tests share: one hub, twenty members who neither come nor go, and jobs at a
/// known rate, so that answers have closed forms.
enum Sample {
  static func day(_ text: String) -> CalendarDay {
    guard let day = CalendarDay(iso: text) else { preconditionFailure("\(text) is no day") }
    return day
  }

  /// Jobs expected over the three years: 20 members, 1.2 jobs a member and year.
  static let expectedJobs = 20 * 1.2 * 12 * 1_095 / 365.25 / 12

  /// Three years, a target, and nothing uncertain but the luck of jobs; `excess` is D − 1.
  static func programme(target: Int = 75, excess: Double = 0) -> Programme {
    Programme(
      asOf: day("2016-12-31"),
      period: DayInterval(from: day("2017-01-01"), to: day("2019-12-31")),
      target: Target(jobs: target, deadline: day("2019-12-31"), indicator: nil),
      history: History(from: day("2017-01-01"), observations: Observations()),
      members: MemberAssumptions(
        growth: [.linear], initial: .fixed(20), attrition: nil, excessDispersion: .fixed(1),
        priors: [GrowthPriorKey(family: .linear, parameter: "rate"): .fixed(0)]),
      jobs: JobAssumptions(
        exposure: ExposureAssumption(rate: .fixed(1.2), counted: [.joined]),
        excessDispersion: .fixed(excess)),
      shock: nil, hubs: [])
  }

  static func kronor(_ amount: Double) -> MoneyAmount {
    MoneyAmount(amount: .fixed(amount), currency: "SEK")
  }

  /// A budget of which `share` reaches members; 100 000 kronor support a member for a year.
  static func budget(
    _ total: Double, overhead: PartOfBudget? = .share(.fixed(0.2)),
    attributable: UncertainQuantity = .fixed(0.5), unitCost: Double = 100_000
  ) -> Budget {
    Budget(
      total: kronor(total), financing: [], overhead: overhead, unitCost: kronor(unitCost),
      attributable: attributable, profile: [], lines: [],
      eligible: DayInterval(from: day("2017-01-01"), to: day("2019-12-31")))
  }

  /// The reference plan: three million kronor, which support two of five members.
  static func plan(
    _ total: Double = 3_000_000, target: Int = 75, excess: Double = 0,
    overhead: PartOfBudget? = .share(.fixed(0.2)), attributable: UncertainQuantity = .fixed(0.5),
    unitCost: Double = 100_000, levers: [Lever] = [], net: NetEffects? = nil
  ) -> Plan {
    Plan(
      programme: programme(target: target, excess: excess),
      budget: budget(total, overhead: overhead, attributable: attributable, unitCost: unitCost),
      levers: levers, net: net)
  }

  static func named(_ name: String, _ plan: Plan, reference: Plan = plan()) -> NamedPlan {
    NamedPlan(name: name, plan: plan, reference: reference)
  }

  static func lever(
    _ effects: [Lever.Handle: UncertainQuantity], from start: String = "2017-01-01",
    ramp: Double = 0, cost: Double? = nil, payment: Lever.Payment = .budget,
    evidence: EvidenceGrade? = .assumed
  ) -> Lever {
    Lever(
      name: "lever", effects: effects, from: day(start), ramp: .fixed(ramp),
      cost: cost.map(kronor), payment: payment, evidence: evidence, source: nil)
  }

  static let simulation = SimulationSettings(paths: 400, seed: 7, workers: 2)

  static func compare(_ plans: [NamedPlan]) async throws -> Comparison {
    try await Comparison.make(
      of: plans, simulation: simulation,
      precision: PosteriorSet.Precision(particles: 50, repetitions: 2))
  }
}
