/// A programme elsewhere whose promise and result were both published.
public struct ReferenceProgramme: Hashable, Sendable {
  /// How its result is known.
  public enum Basis: String, Sendable, CaseIterable {
    /// By its own final figure.
    case final

    /// By an auditor or a review.
    case audited

    /// Before it was over, or by an estimate.
    case interim
  }

  /// The programme's name.
  public var name: String

  /// Where it was, by ISO 3166 codes.
  public var country: String?

  /// What kind of programme it was, such as `soft-support`.
  public var kind: String

  /// When it began, as precisely as published.
  public var start: PartialDate?

  /// When it ended, as precisely as published.
  public var end: PartialDate?

  /// The number of jobs promised, at least 1.
  public var target: Int

  /// The number of jobs achieved, at least 0.
  public var achieved: Int

  /// How the result is known.
  public var basis: Basis

  /// Where the figures stand.
  public var source: String?

  /// What a reader of the figures must know.
  public var note: String?

  /// A programme from its parts.
  ///
  /// - Precondition: `target` is at least 1 and `achieved` at least 0.
  public init(
    name: String, country: String? = nil, kind: String, start: PartialDate? = nil,
    end: PartialDate?, target: Int, achieved: Int, basis: Basis, source: String? = nil,
    note: String? = nil
  ) {
    precondition(target >= 1 && achieved >= 0, "a programme promises jobs, and has none or more")
    self.name = name
    self.country = country
    self.kind = kind
    self.start = start
    self.end = end
    self.target = target
    self.achieved = achieved
    self.basis = basis
    self.source = source
    self.note = note
  }

  /// Jobs achieved over jobs promised.
  public var ratio: Double { Double(achieved) / Double(target) }

  /// Whether it kept its promise.
  public var reachedTarget: Bool { achieved >= target }
}
