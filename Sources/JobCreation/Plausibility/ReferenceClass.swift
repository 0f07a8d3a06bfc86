/// The outside view of a promise: what became of those that others made.
///
/// It counts programmes that were over and known for good when the forecast is made, and never the
/// programme itself. It is shown beside a forecast and never fitted: the programmes are those whose
/// figures somebody published, not a sample of all, and a ratio of result to promise says nothing
/// about rates.
public struct ReferenceClass: Sendable, Equatable {
  /// Why a programme is left out, the first reason that holds.
  public enum Exclusion: String, Sendable, CaseIterable {
    /// It is the programme in question, by its name.
    case itself

    /// Its result is not final.
    case notFinal = "not_final"

    /// The day of its end is not known.
    case endUnknown = "end_unknown"

    /// It was not over before the forecast is made.
    case endedLater = "ended_later"
  }

  /// A programme that is not counted, with the reason.
  public struct LeftOut: Hashable, Sendable {
    /// The programme.
    public var programme: ReferenceProgramme

    /// Why it is not counted.
    public var reason: Exclusion
  }

  /// The kind of the programme in question; `nil` where nobody said it.
  public let kind: String?

  /// The programmes that count, in the order in which they were listed.
  public let finished: [ReferenceProgramme]

  /// The others, in that order.
  public let leftOut: [LeftOut]

  /// Those of a list that count beside a programme.
  ///
  /// - Parameters:
  ///   - programmes: The list.
  ///   - name: The name of the programme in question; one whose name is the same, or begins with
  ///     the other's, is taken for it.
  ///   - asOf: The day the forecast is made; the last day on which an end may lie comes before it.
  ///   - kind: The kind of the programme in question.
  public init(
    of programmes: [ReferenceProgramme], beside name: String, asOf: CalendarDay,
    kind: String? = nil
  ) {
    self.kind = kind
    var (finished, leftOut) = ([ReferenceProgramme](), [LeftOut]())
    for programme in programmes {
      if let reason = Self.exclusion(of: programme, beside: name, asOf: asOf) {
        leftOut.append(LeftOut(programme: programme, reason: reason))
      } else {
        finished.append(programme)
      }
    }
    self.finished = finished
    self.leftOut = leftOut
  }

  /// The kinds of the programmes that count: the one in question first, then in their order.
  public var kinds: [String] {
    finished.map(\.kind).reduce(into: kind.map { [$0] } ?? []) { kinds, kind in
      if !kinds.contains(kind) { kinds.append(kind) }
    }
  }

  /// The programmes of a kind that count.
  public func finished(ofKind kind: String) -> [ReferenceProgramme] {
    finished.filter { $0.kind == kind }
  }

  /// How many are left out for a reason.
  public func count(leftOutFor reason: Exclusion) -> Int {
    leftOut.count { $0.reason == reason }
  }

  private static func exclusion(
    of programme: ReferenceProgramme, beside name: String, asOf: CalendarDay
  ) -> Exclusion? {
    if isOneName(programme.name, name) { return .itself }
    guard programme.basis != .interim else { return .notFinal }
    guard let end = programme.end else { return .endUnknown }
    return end.days.last < asOf ? nil : .endedLater
  }

  /// Whether two names are the same, or one begins with the other as a whole word.
  private static func isOneName(_ left: String, _ right: String) -> Bool {
    let words = [left, right].map { name in
      name.lowercased().split { !$0.isLetter && !$0.isNumber }
    }
    guard words.allSatisfy({ !$0.isEmpty }) else { return false }
    return words[0].starts(with: words[1]) || words[1].starts(with: words[0])
  }
}
