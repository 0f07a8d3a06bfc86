import JobCreation
import MonteCarlo
import Probability

/// The values looked at so far, and what they say.
struct SolutionSearch {
  static let coarseSteps = 16
  static let closeRounds = 2
  private static let closeSteps = 8

  /// Chances that turn by less than this count as monotone: futures are the same, but parameters'
  /// extremes can turn a chance in its last digits.
  private static let slack = 0.001

  let knob: Knob
  let wanted: Double
  var study: PlanStudy
  private(set) var probes: [Solution.Probe] = []

  init(knob: Knob, wanted: Double, study: PlanStudy) {
    self.knob = knob
    self.wanted = wanted
    self.study = study
  }

  /// The answer for one plan.
  mutating func look(at plan: NamedPlan, progress: (Double) -> Void) async throws -> PlanOutlook {
    try await outlooks(of: [plan], progress: progress)[0]
  }

  /// Looks at values that were not looked at yet.
  mutating func look(
    at values: [Double], plan: (Double) throws -> NamedPlan, progress: (Double) -> Void
  ) async throws {
    let fresh = values.filter { value in !probes.contains { $0.value == value } }
    guard !fresh.isEmpty else { return }
    let outlooks = try await outlooks(of: fresh.map(plan), progress: progress)
    probes += zip(fresh, outlooks).map { Solution.Probe(value: $0, outlook: $1) }
    probes.sort { $0.value < $1.value }
  }

  private mutating func outlooks(
    of plans: [NamedPlan], progress: (Double) -> Void
  ) async throws -> [PlanOutlook] {
    let asked = plans.map { PlanAspects(of: $0, judgement: false) }
    let found = try await study.simulate(asked.flatMap { $0.requests(.chance) }, progress: progress)
    return PlanAspects.answers(asked, from: found).map(\.outlook)
  }

  // MARK: Curves

  private func curve(_ chance: (PlanOutlook) -> Double) -> ChanceCurve {
    ChanceCurve(values: probes.map(\.value), chances: probes.map { chance($0.outlook) })
  }

  private var chance: ChanceCurve { curve(\.chance.value) }

  /// The chance with so many standard errors added.
  private func chance(plus errors: Double) -> ChanceCurve {
    curve { $0.chance.value + errors * $0.chance.standardError }
  }

  private static let edge = StandardNormal.quantile(0.95)

  /// The curves and levels whose crossings are wanted closely.
  private var wantedCrossings: [(curve: ChanceCurve, level: Double)] {
    [
      (chance, wanted), (chance, wanted + 0.01), (chance(plus: Self.edge), wanted),
      (chance(plus: -Self.edge), wanted),
    ] + conditions.map { ($0.curve, wanted) }
  }

  private var conditions: [(condition: Solution.Condition, curve: ChanceCurve)] {
    guard let first = probes.first?.outlook else { return [] }
    var all = first.structures.indices.map { index in
      (Solution.Condition.structure(first.structures[index]), curve { $0.structures[index].chance })
    }
    if let ends = first.whenSupportMatters,
      probes.allSatisfy({ $0.outlook.whenSupportMatters != nil })
    {
      all += [
        (
          .littleSupport(share: ends.little.share),
          curve { $0.whenSupportMatters?.little.chance ?? 0 }
        ),
        (.muchSupport(share: ends.much.share), curve { $0.whenSupportMatters?.much.chance ?? 0 }),
      ]
    }
    return all
  }

  /// Values between those looked at, wherever a wanted crossing lies.
  var closerValues: [Double] {
    var values: [Double] = []
    for crossing in wantedCrossings {
      guard let piece = crossing.curve.decisivePiece(of: crossing.level) else { continue }
      values += knob.values(
        from: probes[piece].value, to: probes[piece + 1].value, steps: Self.closeSteps)
    }
    return Array(Set(values)).sorted()
  }

  // MARK: The answer

  /// What the values say together.
  func solution(present: PlanOutlook) -> Solution {
    let holdsThroughout = probes.allSatisfy { $0.outlook.chance.value >= wanted }
    return Solution(
      knob: knob, wanted: wanted, answer: answer(holdsThroughout: holdsThroughout),
      holdsThroughout: holdsThroughout, best: best, present: present, probes: probes,
      conditionals: conditions.map { condition, curve in
        Solution.Conditional(
          condition: condition, value: curve.crossing(of: wanted).map(whole),
          holdsThroughout: curve.chances.allSatisfy { $0 >= wanted })
      },
      isMonotone: chance.isMonotone(slack: Self.slack),
      crossings: chance.crossings(of: wanted).map { whole(chance.value(at: wanted, in: $0)) },
      simulation: study.simulation)
  }

  /// The value with the best chance; among chances that differ in their last digits the one with the
  /// least of what is turned.
  private var best: Solution.Probe {
    let highest = probes.map(\.outlook.chance.value).max() ?? 0
    let good = probes.filter { $0.outlook.chance.value >= highest - 1e-9 }
    return chance.isRising ? good[0] : good[good.count - 1]
  }

  private func answer(holdsThroughout: Bool) -> Solution.Answer? {
    if holdsThroughout {
      // The least demanding end: little of what helps, much of what hurts.
      let end = chance.isRising ? probes[0] : probes[probes.count - 1]
      return Solution.Answer(
        value: end.value, interval: (nil, nil), perPoint: nil, outlook: end.outlook)
    }
    guard let piece = chance.decisivePiece(of: wanted) else { return nil }
    let value = whole(chance.value(at: wanted, in: piece))
    let ends = [Self.edge, -Self.edge].map { chance(plus: $0).crossing(of: wanted) }
    let further = chance.crossing(of: wanted + 0.01)
    let near = [probes[piece], probes[piece + 1]]
    let reached = near.first { $0.outlook.chance.value >= wanted } ?? near[1]
    return Solution.Answer(
      value: value,
      interval: chance.isRising ? (ends[0], ends[1]) : (ends[1], ends[0]),
      perPoint: further.map { $0 - chance.value(at: wanted, in: piece) },
      outlook: reached.outlook)
  }

  /// A whole number on the side that reaches the wanted chance.
  private func whole(_ value: Double) -> Double {
    guard knob.isWhole else { return value }
    return chance.isRising ? value.rounded(.up) : value.rounded(.down)
  }
}
