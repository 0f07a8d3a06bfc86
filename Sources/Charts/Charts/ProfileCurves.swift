/// How much worse the fit becomes as one parameter is held at other values: a panel a parameter.
public struct ProfileCurves: Chart {
  /// A point of a profile.
  public struct Point: Sendable, Equatable {
    /// The value at which the parameter was held.
    public var value: Double

    /// How much worse the best fit with it is; 0 at the estimate.
    public var rise: Double

    /// A point of a profile.
    public init(value: Double, rise: Double) {
      self.value = value
      self.rise = rise
    }
  }

  /// A parameter with its profile and its interval.
  public struct Parameter: Sendable, Equatable {
    /// Its name.
    public var name: String

    /// The estimate.
    public var estimate: Double

    /// The lower end of its interval; `nil` where the data set none.
    public var low: Double?

    /// The upper end of its interval; `nil` where the data set none.
    public var high: Double?

    /// The profile, by ascending value.
    public var profile: [Point]

    /// The least difference that its figures show; 0 for as fine as the panel can.
    public var step: Double

    /// A parameter with its profile.
    public init(
      name: String, estimate: Double, low: Double?, high: Double?, profile: [Point],
      step: Double = 0
    ) {
      precondition(
        estimate.isFinite && low?.isFinite != false && high?.isFinite != false,
        "an estimate is finite, and an open end of its interval is nil")
      precondition(
        profile.allSatisfy { $0.value.isFinite && $0.rise.isFinite }
          && zip(profile, profile.dropFirst()).allSatisfy { $0.value < $1.value },
        "a profile is finite, and its values ascend")
      self.name = name
      self.estimate = estimate
      self.low = low
      self.high = high
      self.profile = profile
      self.step = step
    }
  }

  /// A height at which profiles are cut to tell which values the data rule out.
  public struct Cut: Sendable, Equatable {
    /// Its name, such as `90%`.
    public var label: String

    /// The height, in the unit of the profiles.
    public var rise: Double

    /// A cut with its name.
    public init(label: String, rise: Double) {
      precondition(rise > 0 && rise.isFinite, "a cut lies above the best fit")
      self.label = label
      self.rise = rise
    }
  }

  /// The name of the file, and what ids begin with.
  public var slug: String

  /// The words around the plot.
  public var texts: ChartTexts

  /// How intervals are written.
  public var words: IntervalWords

  /// The parameters, a panel each.
  public var parameters: [Parameter]

  /// The cuts; the first is that of the intervals.
  public var cuts: [Cut]

  /// How numbers are written.
  public var numbers: NumberStyle

  /// A chart from data and words.
  public init(
    slug: String = "profiles", texts: ChartTexts, words: IntervalWords, parameters: [Parameter],
    cuts: [Cut], numbers: NumberStyle = .english
  ) {
    precondition(!cuts.isEmpty && cuts.count <= 2, "one cut or two")
    self.slug = slug
    self.texts = texts
    self.words = words
    self.parameters = parameters
    self.cuts = cuts
    self.numbers = numbers
  }

  /// The cuts, and for each parameter its estimate, the ends of its interval and its profile.
  public var plottedNumbers: DataTable {
    var table = DataTable(columns: ["series", "parameter", "value", "rise"])
    for cut in cuts { table.append([.text("cut"), .missing, .missing, .number(cut.rise)]) }
    for parameter in parameters {
      func append(_ series: String, _ value: Double?, rise: Double? = nil) {
        table.append([.text(series), .text(parameter.name), .finite(value), .finite(rise)])
      }
      append("estimate", parameter.estimate)
      append("low", parameter.low)
      append("high", parameter.high)
      for point in parameter.profile { append("profile", point.value, rise: point.rise) }
    }
    return table
  }

  /// The chart as a picture.
  public func drawing() -> SVGDrawing {
    let layout = ProfileLayout(chart: self)
    return Sheet(slug: slug, texts: texts)
      .drawing(of: plottedNumbers, height: .exactly(layout.height)) {
        layout.draw(in: $0, on: &$1)
      }
  }
}
