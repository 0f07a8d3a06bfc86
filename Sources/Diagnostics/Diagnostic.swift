/// One finding about a scenario or a table: what was found, where, why it matters, and what to do.
public struct Diagnostic: Hashable, Sendable {
  /// How much a finding weighs.
  public enum Severity: String, Sendable, CaseIterable {
    /// Nothing runs.
    case error

    /// The run goes on and lists the finding.
    case warning

    /// Worth knowing.
    case info
  }

  /// Another place that explains the finding.
  public struct Related: Hashable, Sendable {
    /// Where.
    public var place: Place

    /// What stands there.
    public var message: String

    /// The line of the file.
    public var excerpt: String?

    /// A related place with what stands there.
    public init(place: Place, message: String, excerpt: String? = nil) {
      self.place = place
      self.message = message
      self.excerpt = excerpt
    }
  }

  /// The check that fired.
  public var check: Check

  /// Its weight here: the check's own, unless the scenario changed it.
  public var severity: Severity

  /// Where.
  public var place: Place

  /// What was found, with the rejected value and the limit; one line that stands alone.
  public var message: String

  /// A few words for the line under the carets.
  public var label: String?

  /// Why it matters.
  public var why: String?

  /// What to do.
  public var fix: String?

  /// The rejected value as written.
  public var value: String?

  /// The limit that it broke.
  public var limit: String?

  /// Other places that explain the finding.
  public var related: [Related]

  /// The line of the file that the place starts in.
  public var excerpt: String?

  /// A finding from its parts.
  public init(
    _ check: Check, severity: Severity? = nil, at place: Place, _ message: String,
    label: String? = nil, why: String? = nil, fix: String? = nil, value: String? = nil,
    limit: String? = nil, related: [Related] = [], excerpt: String? = nil
  ) {
    self.check = check
    self.severity = severity ?? check.severity
    self.place = place
    self.message = message
    self.label = label
    self.why = why ?? check.why
    self.fix = fix
    self.value = value
    self.limit = limit
    self.related = related
    self.excerpt = excerpt
  }
}
