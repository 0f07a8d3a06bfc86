package import JobCreation

/// What a reader is told of a promise besides the forecast.
extension English {
  /// The pace that is needed beside the last year's, and what became of others' promises.
  package static func plausibility(of result: RunResult) -> [String] {
    let sentences = [
      result.pace.map { pace($0, target: result.headline.programme.target) },
      result.description.outsideView.flatMap(outsideView),
    ].compactMap { $0 }
    return sentences.isEmpty ? [] : [sentences.joined(separator: " ")]
  }

  // MARK: Paces

  private static func pace(_ pace: JobPace, target: Target) -> String {
    guard pace.needed > 0 else {
      return "The counts so far reach the target already."
    }
    let needed =
      "The target needs \(perMonth(pace.needed)) jobs a month from \(pace.from) on"
    guard let lastYear = pace.lastYear, let end = pace.jobsAtLastYearsPace else {
      return "\(needed); no count of its own is there to compare."
    }
    let jobs = Int(end.rounded(.down))
    let span = lastYear.days.dayCount >= 365 ? "last year counted" : "counts so far"
    return "\(needed); the \(span), to \(lastYear.days.last), had \(perMonth(lastYear.pace)), "
      + "and at that pace it would end at \(count(jobs))."
  }

  /// A pace to a tenth of a job.
  private static func perMonth(_ pace: Double) -> String {
    DecimalText.rounded(pace, decimals: 1) ?? ""
  }

  // MARK: The outside view

  /// How many of those who were done reached their target; `nil` where nobody was.
  package static func outsideView(_ outside: ReferenceClass) -> String? {
    let finished = outside.finished
    guard !finished.isEmpty else { return nil }
    let all = "\(reached(finished)) of \(count(finished.count)) finished"
    let alike = outside.kind.map { kind in
      let alike = outside.finished(ofKind: kind)
      return alike.isEmpty
        ? " (none of them \(kind))" : " (\(kind): \(reached(alike)) of \(count(alike.count)))"
    }
    return "Elsewhere \(all) \(finished.count == 1 ? "programme" : "programmes") reached their "
      + "target\(alike ?? ""): published cases, not a sample, and not used in the forecast."
  }

  private static func reached(_ programmes: [ReferenceProgramme]) -> String {
    count(programmes.count(where: \.reachedTarget))
  }

  /// Why a programme is not counted, for tables and charts.
  package static func reason(_ exclusion: ReferenceClass.Exclusion) -> String {
    switch exclusion {
    case .itself: "the programme itself"
    case .notFinal: "no final or audited result"
    case .endUnknown: "end not known"
    case .endedLater: "not over when the forecast is made"
    }
  }
}
