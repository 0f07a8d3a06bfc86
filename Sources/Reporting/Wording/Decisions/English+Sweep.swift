import Charts
import DecisionAnalysis
import JobCreation

/// How the answer moves with what is varied, in words.
extension English {
  /// What a sweep says, line by line, for a terminal.
  package static func answer(of result: SweepResult) -> [String] {
    let present = result.sweep.present
    let first =
      "\(heading(of: result.description)): \(perCent(present.chance.value)) as stated, "
      + "\(rangeOfSweep(result))."
    let table = result.quantities.count == 1 ? sweepTable(of: result) : mapTable(of: result)
    let crossings = result.quantities.count == 1 ? [crossings(of: result)] : []
    return [first] + table + crossings
      + (settings(of: result.description.origin).map { [$0] } ?? [])
  }

  private static func rangeOfSweep(_ result: SweepResult) -> String {
    let chances = result.sweep.points.map(\.outlook.chance.value)
    let names = result.quantities.map { name(of: $0) }.joined(separator: " and ")
    return
      "between \(perCent(chances.min() ?? 0)) and \(perCent(chances.max() ?? 0)) over \(names)"
  }

  private static func sweepTable(of result: SweepResult) -> [String] {
    let rows = result.sweep.points.map { point in
      let outlook = point.outlook
      return [
        value(point.values[0], of: result.quantities[0]), perCent(outlook.chance.value),
        NumberStyle.english.probabilityRange(outlook.range),
        outlook.whenSupportMatters.map { perCent($0.little.chance) } ?? "",
        outlook.whenSupportMatters.map { perCent($0.much.chance) } ?? "",
        count(Int(outlook.expectedJobs.value.rounded())),
        outlook.money.map { perCent($0.coverage) } ?? "",
        outlook.money.map { money($0.costPerGrossJob, $0.currency) } ?? "",
      ]
    }
    let share = result.sweep.present.whenSupportMatters
    return TextTable(
      columns: [
        .figures(key(of: result.quantities[0])), .figures("chance"),
        .figures("depending on explanation"),
        .figures(share.map { "if support brings \(perCent($0.little.share))" } ?? ""),
        .figures(share.map { "\(perCent($0.much.share))" } ?? ""), .figures("mean jobs"),
        .figures("members supported"), .figures("per gross job"),
      ], rows: rows
    ).lines
  }

  private static func mapTable(of result: SweepResult) -> [String] {
    let (first, second) = (result.sweep.axes[0], result.sweep.axes[1])
    let rows = second.values.indices.reversed().map { row in
      [value(second.values[row], of: result.quantities[1])]
        + first.values.indices.map {
          perCent(result.sweep.points[$0 * second.values.count + row].outlook.chance.value)
        }
    }
    return [
      "Chance by \(name(of: result.quantities[0])) (across) and \(name(of: result.quantities[1])) "
        + "(down):"
    ]
      + TextTable(
        columns: [.figures("")]
          + first.values.map { .figures(value($0, of: result.quantities[0])) },
        rows: rows
      ).lines
  }

  private static func key(of quantity: VariedQuantity) -> String {
    let name = name(of: quantity)
    return name.hasPrefix("the ") ? String(name.dropFirst(4)) : name
  }

  private static func crossings(of result: SweepResult) -> String {
    let found = [0.5, 0.8, 0.9].map { level in
      let place = result.crossing(of: level).map { "at \(value($0, of: result.quantities[0]))" }
      return "\(perCent(level)) \(place ?? "nowhere in this range")"
    }
    return "On average the chance crosses \(found.joined(separator: ", ")) (straight lines between "
      + "the values; `tusen solve` looks closer)."
  }

  // MARK: Charts

  static func curveTexts(of result: SweepResult) -> ChartTexts {
    let quantity = result.quantities[0]
    let points = result.sweep.points
    let ends = [points.first, points.last].compactMap(\.self)
    let title = ends.map {
      "\(perCent($0.outlook.chance.value)) at \(value($0.values[0], of: quantity))"
    }.joined(separator: ", ")
    return texts(
      of: result.description,
      title: "\(capitalised(name(of: quantity))) moves the chance: \(title)",
      subtitle: "chance of at least \(promise(of: result.description.programme.target)) by "
        + "\(result.description.programme.target.deadline)",
      callout: supportCallout(of: points.map(\.outlook)), notes: [curveNote],
      alternative: "Line chart of the chance over \(name(of: quantity)): \(title). As stated "
        + "\(perCent(result.sweep.present.chance.value)). The numbers are in sweep.csv.")
  }

  static var curveNote: String {
    "Line: average over explanations by evidence; wide band: from the lowest to the highest "
      + "explanation that counts; narrow band: twice the simulation error. All values meet the same "
      + "futures."
  }

  /// What the curve rests on, where nothing could teach it.
  static func supportCallout(of outlooks: [PlanOutlook]) -> String? {
    guard outlooks.contains(where: { $0.whenSupportMatters != nil }) else { return nil }
    return "What share of jobs support brings is stated, not learned: it decides how steep this is"
  }

  static func mapTexts(of result: SweepResult) -> ChartTexts {
    let chances = result.sweep.points.map(\.outlook.chance.value)
    let (low, high) = (perCent(chances.min() ?? 0), perCent(chances.max() ?? 0))
    let names = result.quantities.map { name(of: $0) }
    return texts(
      of: result.description,
      title: "Together they move the chance between \(low) and \(high)",
      subtitle: "chance of at least \(promise(of: result.description.programme.target)) by "
        + "\(result.description.programme.target.deadline)",
      callout: supportCallout(of: result.sweep.points.map(\.outlook) + [result.sweep.present]),
      notes: ["Averages over explanations by evidence; all cells meet the same futures."],
      alternative: "Heat map of the chance over \(names[0]) and \(names[1]), between \(low) and "
        + "\(high). The numbers are in sweep.csv.")
  }
}
