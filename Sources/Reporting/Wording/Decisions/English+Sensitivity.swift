import Charts
import DecisionAnalysis
import JobCreation
import SensitivityAnalysis

/// What an answer hangs on, in words.
extension English {
  /// What a sensitivity says, line by line, for a terminal.
  package static func answer(of result: SensitivityResult) -> [String] {
    let sensitivity = result.sensitivity
    let outlook = sensitivity.outlook
    let mean = count(Int(outlook.expectedJobs.value.rounded()), "job", "jobs")
    return [
      "\(heading(of: result.description)): \(perCent(outlook.chance.value)), on average \(mean).",
      "What decides whether the target is reached: \(deciders(sensitivity.unknowns, \.attainment)).",
    ] + unknownTable(of: result) + [
      "The chance is that of each future with the jobs' own luck averaged out; members' own luck is in "
        + "it and belongs to no row.",
      "What decides the final count: \(deciders(sensitivity.byCount, \.count)). \(jobsLuck(of: sensitivity))",
      worthMeasuring(in: sensitivity), countWorth(in: sensitivity),
    ] + groups(of: sensitivity) + leftOut(of: sensitivity) + [
      "An index says what knowing would tell, not what changing would bring; what is fixed in the "
        + "file has none. How to read them: docs/what-a-sensitivity-can-tell.md"
    ] + (settings(of: result.description.origin).map { [$0] } ?? [])
  }

  // MARK: What decides

  /// The three largest that can be told from nothing, with their intervals, and which of them cannot
  /// be told apart.
  static func deciders(
    _ unknowns: [Unknown], _ effect: KeyPath<Unknown, Unknown.Effect>
  ) -> String {
    // The explanation holds structure and curve already.
    let isWhole = unknowns.contains { $0.kind == .explanation }
    let told = unknowns.filter {
      ($0[keyPath: effect].index?.lower ?? 0) > 0
        && !(isWhole && ($0.kind == .structure || $0.kind == .membersGrowth))
    }.prefix(3)
    guard !told.isEmpty else { return "nothing that can be told from chance" }
    let list = told.compactMap { unknown in
      unknown[keyPath: effect].index.map { "\(name(of: unknown)) \(share($0))" }
    }.joined(separator: ", ")
    let alike = zip(told, told.dropFirst()).filter { left, right in
      guard let first = left[keyPath: effect].index, let second = right[keyPath: effect].index
      else {
        return false
      }
      return second.upper >= first.lower
    }
    guard !alike.isEmpty else { return list }
    let pairs = alike.map { "\(name(of: $0)) and \(name(of: $1))" }.joined(separator: ", nor ")
    return "\(list); \(pairs) cannot be told apart"
  }

  /// A share with its interval, such as `41% (35 to 47%)`; ends are cut at 0 and 100 %.
  static func share(_ estimate: SensitivityAnalysis.Estimate) -> String {
    "\(NumberStyle.english.percent(max(0, estimate.value))) (\(interval(estimate)))"
  }

  private static func interval(_ estimate: SensitivityAnalysis.Estimate) -> String {
    guard estimate.upper >= 0.005 else { return "below 1%" }
    let low = NumberStyle.english.count(100 * min(1, max(0, estimate.lower)))
    return "\(low) to \(NumberStyle.english.percent(min(1, estimate.upper)))"
  }

  private static func jobsLuck(of sensitivity: Sensitivity) -> String {
    guard let known = sensitivity.shareWithoutJobsLuck else { return "The count does not vary." }
    return
      "\(NumberStyle.english.percent(1 - known.value)) (\(perCent(1 - known.upper)) to "
      + "\(perCent(1 - known.lower))) of its spread is the jobs' own luck, which nobody can know."
  }

  // MARK: The table

  private static func unknownTable(of result: SensitivityResult) -> [String] {
    let currency = result.sensitivity.outlook.money?.currency
    let rows = result.sensitivity.unknowns.prefix(8).map { unknown in
      let tails = unknown.attainment.tails
      func end(_ end: TailMeans.End?) -> String {
        end.map {
          "\(perCent($0.outputMean)) at \(value($0.inputQuantile, of: unknown, currency: currency))"
        } ?? ""
      }
      return [
        name(of: unknown), source(of: unknown),
        unknown.attainment.index.map { NumberStyle.english.percent($0.value) } ?? "",
        unknown.attainment.index.map(interval) ?? "", end(tails?.low), end(tails?.high),
      ]
    }
    return TextTable(
      columns: [
        .words("unknown"), .words("from"), .figures("tells"), .figures("interval"),
        .words("chance in its lowest tenth"), .words("in its highest tenth"),
      ], rows: rows
    ).lines
  }

  /// Where an unknown comes from, in a word or two.
  static func source(of unknown: Unknown) -> String {
    let word =
      switch unknown.kind {
      case .explanation, .structure, .membersGrowth: "explanations"
      case .learned: "the history"
      case .assumed: "assumed"
      case .plan: "the plan"
      case .luck: "luck"
      }
    return unknown.weight < 0.995 ? "\(word), \(perCent(unknown.weight)) weight" : word
  }

  // MARK: What is worth knowing

  private static func worthMeasuring(in sensitivity: Sensitivity) -> String {
    let now = perCent(sensitivity.wrongAnswers)
    let word = sensitivity.outlook.chance.value >= 0.5 ? "yes" : "no"
    let today = "Saying \(word) today is wrong with a chance of \(now)."
    let useful = sensitivity.unknowns.filter {
      $0.isMeasurable && $0.worth.wrongAnswers.lower > 0 && $0.worth.wrongAnswers.value >= 0.001
    }.enumerated().sorted {
      let (left, right) = ($0.element.worth.wrongAnswers, $1.element.worth.wrongAnswers)
      return left.value == right.value ? $0.offset < $1.offset : left.value > right.value
    }.map(\.element)
    guard let first = useful.first else {
      return
        "Worth measuring first: nothing, for that answer. \(today) No single unknown that could "
        + "be measured would change it often enough to tell."
    }
    let gain = first.worth.wrongAnswers
    var text =
      "Worth measuring first: \(name(of: first)). \(today) Knowing "
      + (first.worth.isBeyondExplanation ? "this once the explanation is known" : "it first")
      + " would make that \(pointsWithoutSign(gain.value)) rarer on average "
      + "(\(bare(gain.lower)) to \(bare(gain.upper)))."
    if let second = useful.dropFirst().first, second.worth.wrongAnswers.upper >= gain.lower {
      text += " It cannot be told apart from \(name(of: second))."
    }
    return text
  }

  private static func bare(_ points: Double) -> String {
    NumberStyle.english.decimal(100 * points, places: 1)
  }

  private static func countWorth(in sensitivity: Sensitivity) -> String {
    let useful = sensitivity.unknowns.filter { $0.isMeasurable && $0.worth.countVariance.lower > 0 }
    let best = useful.max { $0.worth.countVariance.value < $1.worth.countVariance.value }
    guard let best, sensitivity.countVariance > 0 else {
      return "No single unknown that could be measured would tell the count more closely."
    }
    // What comes beyond the explanation is taken off what knowing the explanation leaves.
    let explanations = sensitivity.unknowns.filter(\.isExplanation).map(\.worth.countVariance.value)
    let before = best.worth.isBeyondExplanation ? explanations.max() ?? 0 : 0
    let variance = max(sensitivity.countVariance - before, sensitivity.countVariance / 1e6)
    func left(_ reduction: Double) -> String {
      perCent(max(0, 1 - reduction / variance).squareRoot())
    }
    let worth = best.worth.countVariance
    let after = best.worth.isBeyondExplanation ? ", once the explanation is known," : ""
    return
      "Knowing \(name(of: best))\(after) would shrink the spread of the count to "
      + "\(left(worth.value)) of what it is (\(left(worth.upper)) to \(left(worth.lower)))."
  }

  private static func leftOut(of sensitivity: Sensitivity) -> [String] {
    guard sensitivity.weightLeftOut > 0.0005 else { return [] }
    return [
      "Explanations with \(perCent(sensitivity.weightLeftOut)) of the weight had too few futures and "
        + "are left out."
    ]
  }
}
