import Charts
import DecisionAnalysis
import JobCreation

/// What it would take, in words.
extension English {
  /// What a search says, line by line, for a terminal.
  package static func answer(of result: SolutionResult) -> [String] {
    [verdict(of: result)] + details(of: result)
      + (settings(of: result.description.origin).map { [$0] } ?? [])
  }

  private static func verdict(of result: SolutionResult) -> String {
    let (solution, quantity) = (result.solution, result.quantity)
    let wish = "\(perCent(solution.wanted)) chance of \(wish(of: result))"
    guard let answer = solution.answer else {
      let best = perCents(solution.best.outlook.chance.value, solution.wanted).0
      return
        "\(result.description.origin.title): not reachable: for \(a(wish)) the best is \(best), at "
        + "\(value(solution.best.value, of: quantity)) for \(name(of: quantity)), within "
        + "\(value(solution.knob.range.lowerBound, of: quantity)) to "
        + "\(value(solution.knob.range.upperBound, of: quantity))."
    }
    if solution.holdsThroughout {
      return
        "\(result.description.origin.title): \(a(wish)) is there all over the range, from "
        + "\(value(solution.knob.range.lowerBound, of: quantity)) to "
        + "\(value(solution.knob.range.upperBound, of: quantity)) for \(name(of: quantity)); as "
        + "stated it is \(perCent(solution.present.chance.value))."
    }
    if quantity.isOfJobs || quantity.key == "target.by" { return promise(answer, of: result) }
    return
      "\(result.description.origin.title): \(a(wish)) takes \(value(answer.value, of: quantity)) for "
      + "\(name(of: quantity))\(interval(of: answer, quantity)); as stated"
      + "\(solution.knob.present.map { ", at \(value($0, of: quantity))," } ?? "") it is "
      + "\(perCent(solution.present.chance.value))."
  }

  /// A target or a deadline that can be defended.
  private static func promise(_ answer: Solution.Answer, of result: SolutionResult) -> String {
    let (solution, quantity) = (result.solution, result.quantity)
    let target = result.description.programme.target
    let value = value(answer.value, of: quantity)
    let chance = "\(a("\(perCent(solution.wanted)) chance"))"
    let claim =
      quantity.isOfJobs
      ? "at \(chance) the target that can be defended by \(target.deadline) is \(value)"
      : "\(chance) of at least \(promise(of: target)) is there by \(value)"
    let stated =
      solution.knob.present.map {
        quantity.isOfJobs
          ? "for \(self.value($0, of: quantity))" : "by \(self.value($0, of: quantity))"
      } ?? "as stated"
    return
      "\(result.description.origin.title): \(claim)\(interval(of: answer, quantity)); \(stated) the "
      + "chance is \(perCent(solution.present.chance.value))."
  }

  private static func wish(of result: SolutionResult) -> String {
    let target = result.description.programme.target
    switch result.quantity.key {
    case "target.at_least": return "the target by \(target.deadline)"
    case "target.by": return "at least \(promise(of: target)) by the deadline"
    default: return "at least \(promise(of: target)) by \(target.deadline)"
    }
  }

  /// Words with the article that the number before them asks for.
  private static func a(_ words: String) -> String {
    let takesAn = words.hasPrefix("8") || words.hasPrefix("11%") || words.hasPrefix("18%")
    return "\(takesAn ? "an" : "a") \(words)"
  }

  private static func interval(
    of answer: Solution.Answer, _ quantity: VariedQuantity
  ) -> String {
    switch answer.interval {
    case (let low?, let high?):
      let ends = (value(low, of: quantity), value(high, of: quantity))
      return ends.0 == ends.1 ? "" : " (simulation leaves \(ends.0) to \(ends.1))"
    case (let low?, nil): return " (simulation leaves \(value(low, of: quantity)) or more)"
    case (nil, let high?): return " (simulation leaves \(value(high, of: quantity)) or less)"
    case (nil, nil): return ""
    }
  }

  // MARK: Details

  private static func details(of result: SolutionResult) -> [String] {
    let solution = result.solution
    var lines: [String] = []
    let structures = solution.conditionals.compactMap { conditional -> String? in
      guard case .structure(let structure) = conditional.condition else { return nil }
      return "\(name(of: structure.structure)) \(place(of: conditional, result))"
    }
    if structures.count > 1 {
      lines.append("If only one explanation held: \(structures.joined(separator: ", ")).")
    }
    let shares = solution.conditionals.compactMap { conditional -> String? in
      switch conditional.condition {
      case .structure: nil
      case .littleSupport(let share), .muchSupport(let share):
        "at \(perCent(share)) \(place(of: conditional, result))"
      }
    }
    if !shares.isEmpty {
      lines.append(
        "No history at one budget teaches what share of jobs support brings: "
          + "\(shares.joined(separator: ", ")).")
    }
    if let limit = bindingConstraint(of: result) { lines.append(limit) }
    if let price = price(of: result) { lines.append(price) }
    if !solution.isMonotone {
      let places = solution.crossings.map { value($0, of: result.quantity) }
      lines.append(
        "The chance turns within the range: more is not always better. It crosses "
          + "\(perCent(solution.wanted)) at \(places.isEmpty ? "no value" : list(places)).")
    }
    return lines
  }

  private static func place(
    of conditional: Solution.Conditional, _ result: SolutionResult
  ) -> String {
    if conditional.holdsThroughout { return "anywhere in the range" }
    return conditional.value.map { value($0, of: result.quantity) } ?? "not reachable"
  }

  /// What stands in the way where more of what is turned would not help.
  private static func bindingConstraint(of result: SolutionResult) -> String? {
    let solution = result.solution
    let outlook = (solution.answer?.outlook ?? solution.best.outlook)
    guard let money = outlook.money else { return nil }
    let isBudget = result.quantity.key.hasPrefix("budget.")
    if money.coverage > 0.99 {
      let unspent =
        money.unspent > 0.001 * money.cost
        ? " and \(self.money(money.unspent, money.currency)) would be left over" : ""
      return
        "What binds there is not money: support reaches nearly every member already\(unspent); more could only come "
        + "from stronger support or from more members."
    }
    guard solution.answer == nil || isBudget else { return nil }
    return
      "What binds there is money: support reaches \(perCent(money.coverage)) of the member-months."
  }

  private static func price(of result: SolutionResult) -> String? {
    guard let answer = result.solution.answer, !result.solution.holdsThroughout else { return nil }
    guard let step = answer.perPoint else {
      return "One more percentage point cannot be had within the range."
    }
    let size: String
    if result.quantity.isOfDays {
      size = count(Int(abs(step).rounded(.up)), "day", "days")
    } else if result.quantity.isOfJobs {
      size = count(max(1, Int(abs(step).rounded())), "job", "jobs")
    } else {
      size = value(abs(step), of: result.quantity).replacing("+", with: "")
    }
    return "One more percentage point costs \(size) there."
  }

  // MARK: The chart

  static func solutionTexts(of result: SolutionResult) -> ChartTexts {
    let (solution, quantity) = (result.solution, result.quantity)
    let title =
      solution.answer.map {
        solution.holdsThroughout
          ? "\(perCent(solution.wanted)) all over the range"
          : "\(capitalised(a("\(perCent(solution.wanted)) chance"))) "
            + "\(quantity.isOfDays ? "is there by" : "takes") \(value($0.value, of: quantity))"
      }
      ?? "\(perCent(solution.wanted)) is not reachable: best is "
      + "\(perCents(solution.best.outlook.chance.value, solution.wanted).0) at "
      + value(solution.best.value, of: quantity)
    return texts(
      of: result.description, title: title,
      subtitle: "chance of \(wish(of: result))",
      callout: supportCallout(of: solution.probes.map(\.outlook)), notes: [curveNote],
      alternative: "Line chart of the chance over \(name(of: quantity)). \(title). As stated "
        + "\(perCent(solution.present.chance.value)). The numbers are in solution.csv.")
  }
}
