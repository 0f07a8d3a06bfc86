import DecisionAnalysis
import Diagnostics
import JobCreation
import Probability
import Reporting
import Scenarios

/// What `tusen solve` turns: a key of the scenario within a range, or the pace of new jobs.
struct SolveKnob {
  let knob: Knob
  let quantity: VariedQuantity

  /// The range of the key; `nil` for the pace, which is no key.
  let range: VariedRange?

  /// The word for the pace of new jobs.
  static let pace = "pace"

  /// How far the pace is looked at, as a factor.
  private static let paces = 0.25...4.0

  /// What is turned and how far; without a range it goes from a third to three times what is stated,
  /// a deadline over the programme's days to come.
  init(key: String, within: String?, study: Study, options: StudyOptions) throws {
    guard key != Self.pace else {
      if within != nil {
        throw Failure(.usage, "--within is for keys of the scenario; leave it out with --for pace")
      }
      range = nil
      knob = Knob(key: key, range: Self.paces, isWhole: false, present: 1)
      quantity = VariedQuantity(key: key, unit: "×")
      return
    }
    let range: VariedRange
    do {
      range = try VariedRange(
        within ?? Self.defaultRange(of: key, study: study), of: key, option: "--within")
    } catch let invalid as InvalidInput {
      FindingText.write(invalid.diagnostics, style: options.messages.style)
      throw Failure(.usage)
    }
    self.range = range
    quantity = VariedQuantity(key: key, range: range)
    knob = Knob(
      key: key, range: range.low...range.high, isWhole: range.isWhole || range.isOfDays,
      present: try options.present(of: key, in: range, of: study))
  }

  private static func defaultRange(of key: String, study: Study) throws -> String {
    let plan = study.scenario.plan
    switch key {
    case "budget.total":
      guard let total = plan.budget?.total else { break }
      let amount = total.amount.median
      // In millions where that is how people write it.
      let millions = amount >= 3e6
      let unit = millions ? amount / 1e6 : amount
      let (low, high) = (Int((unit / 3).rounded()), Int((unit * 3).rounded()))
      return "\(max(1, low))..\(max(2, high))\(millions ? "M" : "")\(total.currency)"
    case "target.at_least":
      let jobs = plan.programme.target.jobs
      return "\(max(1, jobs / 3))..\(max(3, jobs * 3))"
    case "target.by":
      let first = max(plan.programme.asOf, plan.programme.period.first).adding(days: 1)
      return "\(first.endOfMonth)..\(plan.programme.period.last)"
    default: break
    }
    throw Failure(
      .usage, "--for \(key) needs --within LOW..HIGH: how far it may be turned is yours to say")
  }
}
