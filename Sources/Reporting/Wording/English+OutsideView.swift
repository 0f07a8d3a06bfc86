import Charts
import JobCreation

/// The words around the chart of others' promises.
extension English {
  /// The words in the plot.
  static let outsideViewLabels = ReferenceClassDots.Labels(
    target: "Target reached", reached: "Reached", of: "of")

  /// What the own position is called.
  static let ownMedian = "Median of this forecast"

  static func outsideViewTexts(of result: RunResult, _ outside: ReferenceClass) -> ChartTexts {
    let finished = outside.finished
    let reached = finished.count(where: \.reachedTarget)
    let kinds = outside.kinds.compactMap { kind -> String? in
      let programmes = outside.finished(ofKind: kind)
      guard !programmes.isEmpty else { return nil }
      return "\(kind) \(programmes.count(where: \.reachedTarget)) of \(programmes.count)"
    }
    return texts(
      of: result,
      title: "Elsewhere \(count(reached)) of \(count(finished.count)) finished "
        + "\(finished.count == 1 ? "programme" : "programmes") reached their target",
      subtitle:
        "jobs achieved of jobs promised, for programmes with a final or audited result that "
        + "were over before \(date(result.headline.programme.asOf))",
      callout: nil,
      notes: [selection(of: outside), "Nothing here enters the forecast."],
      alternative: "Dots of jobs achieved over jobs promised, by kind of programme; reached: "
        + "\(kinds.joined(separator: ", ")). The numbers are in reference-class.csv, the programmes "
        + "with their sources in outside-view.csv.")
  }

  /// A kind of programme as a heading.
  static func name(ofKind kind: String, in outside: ReferenceClass) -> String {
    let name = capitalised(kind.replacing("-", with: " "))
    return kind == outside.kind ? "\(name) (this one's kind)" : name
  }

  /// How the programmes came to be on the list, and who is left out.
  private static func selection(of outside: ReferenceClass) -> String {
    let reasons = ReferenceClass.Exclusion.allCases.compactMap { exclusion -> String? in
      let left = outside.count(leftOutFor: exclusion)
      return left == 0 ? nil : "\(count(left)) (\(reason(exclusion)))"
    }
    let left = reasons.isEmpty ? "" : " Left out: \(reasons.joined(separator: ", "))."
    return "These are the programmes whose promise and result somebody published, not a sample of "
      + "all, some of them later; what counts as a job differs between them.\(left)"
  }
}
