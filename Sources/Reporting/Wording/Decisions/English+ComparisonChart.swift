import Charts
import DecisionAnalysis
import JobCreation
import MonteCarlo

/// The words of charts about plans.
extension English {
  static func texts(
    of description: DecisionDescription, title: String, subtitle: String, callout: String?,
    notes: [String], alternative: String
  ) -> ChartTexts {
    texts(
      of: description.origin, by: description.programme.asOf, simulation: description.simulation,
      identifier: description.identifier, title: title, subtitle: subtitle, callout: callout,
      notes: notes, alternative: alternative)
  }

  static func comparisonTexts(of result: ComparisonResult) -> ChartTexts {
    let comparison = result.comparison
    let description = result.description
    let title = comparisonTitle(of: comparison)
    let best = comparison.plans.map {
      "\($0.named.name): chance \(perCent($0.outlook.chance.value)), median "
        + "\(count($0.final.quantile(0.5)))"
    }
    return texts(
      of: description, title: title,
      subtitle: "\(measure(of: description.programme.target)) by "
        + "\(description.programme.target.deadline)",
      callout: comparisonCallout(of: comparison),
      notes: [
        "Each row: where futures end; dot: median; thick and thin line: 50 and 90 of 100 futures. All "
          + "plans meet the same futures. Simulation errors stand beside the chances."
      ] + (supportNote(of: comparison.plans).map { [$0] } ?? []),
      alternative: "Densities of jobs by the deadline under \(comparison.plans.count) plans. "
        + best.joined(separator: "; ") + ". The numbers are in comparison.csv.")
  }

  private static func comparisonTitle(of comparison: Comparison) -> String {
    let first = comparison.plans[0]
    let told = comparison.differences.filter(\.isTellable)
    guard
      let largest = told.max(by: { abs($0.chance.value) < abs($1.chance.value) }),
      let plan = comparison.plans.first(where: { $0.named.name == largest.name })
    else {
      return comparison.differences.isEmpty
        ? "\(capitalised(first.named.name)): \(perCent(first.outlook.chance.value)) chance"
        : "No plan can be told from \(first.named.name) at this precision"
    }
    return
      "\(capitalised(largest.name)) moves the chance from \(perCent(first.outlook.chance.value)) to "
      + perCent(plan.outlook.chance.value)
  }

  private static func comparisonCallout(of comparison: Comparison) -> String? {
    let range = comparison.plans[0].outlook.range
    guard range.upperBound - range.lowerBound > 0.2 else { return nil }
    return
      "Explanations disagree: \(comparison.plans[0].named.name) has between "
      + "\(perCent(range.lowerBound)) and \(perCent(range.upperBound))"
  }

  static func note(on plan: Plan) -> String {
    let judged = plan.levers.filter {
      $0.evidence != .measuredHere && $0.evidence != .measuredElsewhere
    }
    guard !judged.isEmpty else { return "" }
    return judged.count == plan.levers.count
      ? "rests on effects nobody measured" : "rests in part on effects nobody measured"
  }
}
