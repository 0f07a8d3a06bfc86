/// Readings with the curve fitted to them, what it says beyond, and what it leaves unexplained.
///
/// Above: dots for readings, the curve solid over them and dashed beyond, the interval of a reading
/// darker where there are readings and lighter beyond, the ceiling where the curve has one. Below,
/// on the same time axis: readings less curve.
public struct FitChart: Chart {
  /// The words that the plot itself carries.
  public struct Labels: Sendable, Equatable {
    /// Names the curve at its end, such as `Logistic`.
    public var curve: String

    /// Names the interval of a reading, such as `90% interval`.
    public var interval: String

    /// Names the ceiling, such as `Ceiling`.
    public var ceiling: String

    /// Stands at the boundary between readings and extrapolation, such as `Last reading`.
    public var lastReading: String

    /// Heads the lower panel, such as `Residuals: reading minus curve`.
    public var residuals: String

    /// Stands before the residual standard deviation, such as `shaded: one standard deviation, ±`.
    public var deviation: String

    /// How the ceiling's interval is written.
    public var words: IntervalWords

    /// Words for a fit.
    public init(
      curve: String, interval: String, ceiling: String, lastReading: String, residuals: String,
      deviation: String, words: IntervalWords
    ) {
      self.curve = curve
      self.interval = interval
      self.ceiling = ceiling
      self.lastReading = lastReading
      self.residuals = residuals
      self.deviation = deviation
      self.words = words
    }
  }

  /// The name of the file, and what ids begin with.
  public var slug: String

  /// The words around the plot.
  public var texts: ChartTexts

  /// The words in the plot.
  public var labels: Labels

  /// What was read, by ascending time; times may repeat.
  public var readings: [FittedReading]

  /// The curve over the readings, by ascending time.
  public var fitted: [CurvePoint]

  /// The curve beyond them, by ascending time.
  public var extrapolated: [CurvePoint]

  /// The share of readings that an interval holds, such as 0.9.
  public var level: Double

  /// What the curve approaches, where it has a ceiling.
  public var ceiling: FitCeiling?

  /// The residual standard deviation; 0 or more.
  public var deviation: Double

  /// Whether values are counted up from zero, which is then on the axis.
  public var isCounted: Bool

  /// What times count.
  public var timeUnit: TimeUnit

  /// The labelled places on the time axis, at most six.
  public var timeTicks: [AxisTick]

  /// How numbers are written.
  public var numbers: NumberStyle

  /// A chart from data and words.
  public init(
    slug: String = "fit", texts: ChartTexts, labels: Labels, readings: [FittedReading],
    fitted: [CurvePoint], extrapolated: [CurvePoint] = [], level: Double,
    ceiling: FitCeiling? = nil, deviation: Double, isCounted: Bool = false, timeUnit: TimeUnit,
    timeTicks: [AxisTick], numbers: NumberStyle = .english
  ) {
    precondition(
      readings.allSatisfy { timeUnit.holds($0.time) && $0.value.isFinite && $0.fitted.isFinite }
        && zip(readings, readings.dropFirst()).allSatisfy { $0.time <= $1.time },
      "readings are finite, and their times ascend")
    precondition(
      fitted.areDrawable(in: timeUnit) && extrapolated.areDrawable(in: timeUnit),
      "curves are finite, and their times ascend")
    precondition(level > 0 && level < 1, "an interval holds a share between 0 and 1")
    precondition(deviation >= 0 && deviation.isFinite, "a standard deviation is 0 or more")
    self.slug = slug
    self.texts = texts
    self.labels = labels
    self.readings = readings
    self.fitted = fitted
    self.extrapolated = extrapolated
    self.level = level
    self.ceiling = ceiling
    self.deviation = deviation
    self.isCounted = isCounted
    self.timeUnit = timeUnit
    self.timeTicks = timeTicks
    self.numbers = numbers
  }

  /// One row a reading, a point of the curve, the ceiling and the residual standard deviation.
  public var plottedNumbers: DataTable {
    var table = DataTable(columns: ["series", "time", "value", "low", "high", "fitted", "residual"])
    for reading in readings {
      table.append(
        [.text("reading"), timeUnit.cell(reading.time), .number(reading.value), .missing, .missing]
          + [.number(reading.fitted), .number(reading.residual)])
    }
    for (name, curve) in [("fitted", fitted), ("extrapolated", extrapolated)] {
      for point in curve {
        table.append(
          [.text(name), timeUnit.cell(point.time), .number(point.value)]
            + [point.interval?.lowerBound, point.interval?.upperBound].map(DataTable.Cell.finite)
            + [.missing, .missing])
      }
    }
    if let ceiling {
      table.append(
        [.text("ceiling"), .missing, .number(ceiling.value)]
          + [ceiling.low, ceiling.high].map(DataTable.Cell.finite) + [.missing, .missing])
    }
    table.append(
      [.text("residual_deviation"), .missing, .number(deviation)]
        + Array(repeating: .missing, count: 4))
    return table
  }

  /// The chart as a picture.
  public func drawing() -> SVGDrawing {
    Sheet(slug: slug, texts: texts).drawing(of: plottedNumbers, height: .exactly(FitLayout.height))
    {
      FitLayout(chart: self).draw(in: $0, on: &$1)
    }
  }
}
