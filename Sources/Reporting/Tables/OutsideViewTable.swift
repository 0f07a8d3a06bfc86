import JobCreation

extension Table {
  /// What others promised and achieved, or `nil` where the scenario names no list.
  ///
  /// One row a programme, those that count first; `left_out` says why one of the others does not.
  package static func outsideView(of result: RunResult) -> Table? {
    guard let outside = result.description.outsideView else { return nil }
    let rows =
      outside.finished.map { row($0, leftOut: nil) }
      + outside.leftOut.map { row($0.programme, leftOut: $0.reason) }
    return Table(
      name: "outside-view",
      columns: [
        "programme", "country", "kind", "start", "end", "target_jobs", "achieved_jobs", "ratio",
        "reached_target", "basis", "counted", "left_out", "source", "note",
      ], rows: rows)
  }

  private static func row(
    _ programme: ReferenceProgramme, leftOut reason: ReferenceClass.Exclusion?
  ) -> [Cell] {
    func text(_ text: String?) -> Cell { text.map { .text($0) } ?? .missing }
    return [
      .text(programme.name), text(programme.country), .text(programme.kind),
      text(programme.start?.description), text(programme.end?.description),
      .integer(programme.target), .integer(programme.achieved), .quantity(programme.ratio),
      .flag(programme.reachedTarget), .text(programme.basis.rawValue), .flag(reason == nil),
      text(reason.map(English.reason)), text(programme.source), text(programme.note),
    ]
  }
}
