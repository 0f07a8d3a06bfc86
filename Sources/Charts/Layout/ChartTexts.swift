/// The words around a plot, written by the caller in the chart's language.
public struct ChartTexts: Sendable, Equatable {
  /// The finding, computed from the numbers; at most two lines of about 68 characters.
  public var title: String

  /// Measure, unit (gross or net, FTE or head count), place and period.
  public var subtitle: String

  /// A line that the reader must not miss, such as the range that rival explanations leave; bold.
  public var callout: String?

  /// What the marks mean, what they rest on, what they leave out, and the simulation's error.
  public var notes: [String]

  /// Scenario file, paths, seed, version, date of the data.
  public var source: String

  /// What the picture shows, for those who cannot see it.
  public var alternative: String

  /// The language of all these, a BCP 47 code such as `en` or `sv`.
  public var language: String

  /// Where the numbers come from.
  public var provenance: Provenance

  /// The words around a plot.
  public init(
    title: String, subtitle: String, callout: String? = nil, notes: [String], source: String,
    alternative: String, language: String, provenance: Provenance
  ) {
    self.title = title
    self.subtitle = subtitle
    self.callout = callout
    self.notes = notes
    self.source = source
    self.alternative = alternative
    self.language = language
    self.provenance = provenance
  }
}
