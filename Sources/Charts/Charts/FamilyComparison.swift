/// Several curves through the same readings: alike where there are readings, apart beyond them.
public struct FamilyComparison: Chart {
  /// A curve that was fitted, and how much speaks for it.
  public struct Family: Sendable, Equatable {
    /// Its name in words.
    public var name: String

    /// Its share of all weight, from 0 to 1; `nil` where too few readings leave it unknown.
    public var weight: Double?

    /// The curve over the readings, by ascending time.
    public var fitted: [CurvePoint]

    /// The curve beyond them, by ascending time.
    public var extrapolated: [CurvePoint]

    /// A curve under its name.
    public init(
      name: String, weight: Double?, fitted: [CurvePoint], extrapolated: [CurvePoint] = []
    ) {
      precondition(weight.map((0...1).contains) ?? true, "a weight is from 0 to 1")
      self.name = name
      self.weight = weight
      self.fitted = fitted
      self.extrapolated = extrapolated
    }
  }

  /// The words that the plot itself carries.
  public struct Labels: Sendable, Equatable {
    /// Heads the column of weights, such as `Weight`.
    public var weight: String

    /// Stands at the boundary between readings and extrapolation, such as `Last reading`.
    public var lastReading: String

    /// Words for a comparison.
    public init(weight: String, lastReading: String) {
      self.weight = weight
      self.lastReading = lastReading
    }
  }

  /// The name of the file, and what ids begin with.
  public var slug: String

  /// The words around the plot.
  public var texts: ChartTexts

  /// The words in the plot.
  public var labels: Labels

  /// What was read, by ascending time; the fitted values of them are not shown.
  public var readings: [FittedReading]

  /// The curves, the heaviest first.
  public var families: [Family]

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
    slug: String = "families", texts: ChartTexts, labels: Labels, readings: [FittedReading],
    families: [Family], isCounted: Bool = false, timeUnit: TimeUnit, timeTicks: [AxisTick],
    numbers: NumberStyle = .english
  ) {
    precondition(
      readings.allSatisfy { timeUnit.holds($0.time) && $0.value.isFinite }
        && zip(readings, readings.dropFirst()).allSatisfy { $0.time <= $1.time },
      "readings are finite, and their times ascend")
    precondition(
      families.allSatisfy {
        $0.fitted.areDrawable(in: timeUnit) && $0.extrapolated.areDrawable(in: timeUnit)
      }, "curves are finite, and their times ascend")
    self.slug = slug
    self.texts = texts
    self.labels = labels
    self.readings = readings
    self.families = families
    self.isCounted = isCounted
    self.timeUnit = timeUnit
    self.timeTicks = timeTicks
    self.numbers = numbers
  }

  /// One row a reading, a family's weight, and a point of its curve.
  public var plottedNumbers: DataTable {
    var table = DataTable(columns: ["series", "name", "time", "value"])
    for reading in readings {
      table.append(
        [.text("reading"), .missing, timeUnit.cell(reading.time), .number(reading.value)])
    }
    for family in families {
      table.append([.text("weight"), .text(family.name), .missing, .finite(family.weight)])
      for (name, curve) in [("fitted", family.fitted), ("extrapolated", family.extrapolated)] {
        for point in curve {
          table.append(
            [.text(name), .text(family.name), timeUnit.cell(point.time), .number(point.value)])
        }
      }
    }
    return table
  }

  /// The chart as a picture.
  public func drawing() -> SVGDrawing {
    let layout = FamilyLayout(chart: self)
    return Sheet(slug: slug, texts: texts)
      .drawing(of: plottedNumbers, height: .atLeast(layout.leastHeight)) {
        layout.draw(in: $0, on: &$1)
      }
  }
}
