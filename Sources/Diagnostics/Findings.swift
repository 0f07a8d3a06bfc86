/// Collects findings while a file is read, so that all of them are told at once.
package final class Findings {
  private var found: [Diagnostic] = []
  private var seen: Set<Diagnostic> = []
  private var sources: [String: SourceText] = [:]
  private var order: [String] = []
  private var lines: [Place: String] = [:]

  /// The variant whose keys are being checked; what only shows there is told with its name.
  package var variant: String?

  package init() {}

  /// Makes a file known, so that findings can show its lines; files are listed in this order.
  package func register(_ source: SourceText) {
    if sources.updateValue(source, forKey: source.file) == nil { order.append(source.file) }
  }

  /// The line of a registered file; one text for all findings in it.
  private func line(at place: Place) -> String? {
    let key = Place(file: place.file, line: place.line, column: 1)
    if let line = lines[key] { return line }
    let line = sources[place.file]?.line(place.line)
    lines[key] = line
    return line
  }

  /// Adds a finding; the same one at the same place is told once.
  package func add(
    _ check: Check, severity: Diagnostic.Severity? = nil, at place: Place, _ message: String,
    label: String? = nil, why: String? = nil, fix: String? = nil, value: String? = nil,
    limit: String? = nil, related: [(place: Place, message: String)] = []
  ) {
    var diagnostic = Diagnostic(
      check, severity: severity, at: place, message, label: label, why: why, fix: fix,
      value: value, limit: limit,
      related: related.map { .init(place: $0.place, message: $0.message) })
    guard seen.insert(diagnostic).inserted else { return }
    if let variant { diagnostic.message += " (in the variant `\(variant)`)" }
    diagnostic.excerpt = line(at: place)
    for index in diagnostic.related.indices {
      diagnostic.related[index].excerpt = line(at: diagnostic.related[index].place)
    }
    found.append(diagnostic)
  }

  /// Whether an error is among them.
  package var hasErrors: Bool { found.contains { $0.severity == .error } }

  /// The number of findings so far.
  package var count: Int { found.count }

  /// All findings in the order of files, lines and columns, with the weights that the scenario
  /// chose.
  package func sorted(weights: [Check: CheckWeight] = [:]) -> [Diagnostic] {
    let ranks = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    let weighted = found.compactMap { diagnostic -> Diagnostic? in
      var diagnostic = diagnostic
      guard diagnostic.severity != .error else { return diagnostic }
      switch weights[diagnostic.check] {
      case .off: return nil
      case .error: diagnostic.severity = .error
      case nil: break
      }
      return diagnostic
    }
    return weighted.enumerated().sorted { left, right in
      let (a, b) = (left.element.place, right.element.place)
      let ranked = (ranks[a.file] ?? .max, ranks[b.file] ?? .max)
      if ranked.0 != ranked.1 { return ranked.0 < ranked.1 }
      if (a.line, a.column) != (b.line, b.column) { return (a.line, a.column) < (b.line, b.column) }
      return left.offset < right.offset
    }.map(\.element)
  }
}

/// What a scenario makes of a check's findings: `checks: {TIM-06: off}`.
package enum CheckWeight: String, CaseIterable {
  case off
  case error
}
