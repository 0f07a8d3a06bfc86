/// The chance of reaching the target over a quantity that is varied, such as money or a date.
public struct AcceptabilityCurve: Chart {
  /// The chance at one value of the quantity.
  public struct Point: Sendable, Equatable {
    /// The value, in the unit of the axis.
    public var value: Double

    /// The chance on average, from 0 to 1.
    public var attainment: Double

    /// The standard error that simulation leaves in it; drawn twice to either side.
    public var error: Double

    /// The lowest and highest chance over rival explanations, where it is known.
    public var range: ClosedRange<Double>?

    /// A point of the curve.
    public init(
      value: Double, attainment: Double, error: Double = 0, range: ClosedRange<Double>? = nil
    ) {
      precondition(value.isFinite && (0...1).contains(attainment), "a chance is from 0 to 1")
      precondition((0...1).contains(error), "an error of a chance is from 0 to 1")
      precondition(
        range.map { $0.lowerBound >= 0 && $0.upperBound <= 1 } ?? true, "chances are from 0 to 1")
      self.value = value
      self.attainment = attainment
      self.error = error
      self.range = range
    }
  }

  /// The words that the plot itself carries.
  public struct Labels: Sendable, Equatable {
    /// Names the varied quantity and its unit, below its axis.
    public var axis: String

    /// Names the average, such as `Average`.
    public var average: String

    /// Names the wide ribbon, such as `Range over explanations`.
    public var range: String

    /// Words for the chart.
    public init(axis: String, average: String, range: String) {
      self.axis = axis
      self.average = average
      self.range = range
    }
  }

  /// The name of the file, and what ids begin with.
  public var slug: String

  /// The words around the plot.
  public var texts: ChartTexts

  /// The words in the plot.
  public var labels: Labels

  /// The curve, by ascending value.
  public var points: [Point]

  /// Thinner curves.
  public var lines: [Line]

  /// Values at which the average reaches certain chances, where it does.
  public var crossings: [Crossing]

  /// Where things stand, if it is on the axis.
  public var present: Present?

  /// The labelled places of the axis; none for round numbers.
  public var ticks: [AxisTick]

  /// How numbers are written.
  public var numbers: NumberStyle

  /// A chart from data and words.
  public init(
    slug: String = "sweep", texts: ChartTexts, labels: Labels, points: [Point],
    lines: [Line] = [], crossings: [Crossing] = [], present: Present? = nil,
    ticks: [AxisTick] = [], numbers: NumberStyle = .english
  ) {
    precondition(
      zip(points, points.dropFirst()).allSatisfy { $0.value < $1.value }, "values ascend")
    precondition(
      lines.allSatisfy { $0.attainments.count == points.count }, "a line has a chance a point")
    self.slug = slug
    self.texts = texts
    self.labels = labels
    self.points = points
    self.lines = lines
    self.crossings = crossings
    self.present = present
    self.ticks = ticks
    self.numbers = numbers
  }

  /// One row a point of each curve, a crossing, and the present position.
  public var plottedNumbers: DataTable {
    var table = DataTable(
      columns: ["series", "value", "attainment", "standard_error", "low", "high"])
    func append(_ series: String, _ value: Double, _ attainment: Double, _ rest: [Double?]) {
      table.append(
        [.text(series), .number(value), .number(attainment)] + rest.map(DataTable.Cell.finite))
    }
    for point in points {
      append(
        labels.average, point.value, point.attainment,
        [point.error, point.range?.lowerBound, point.range?.upperBound])
    }
    for line in lines {
      for (point, attainment) in zip(points, line.attainments) {
        append(line.name, point.value, attainment, [nil, nil, nil])
      }
    }
    for crossing in crossings {
      append("crossing", crossing.value, crossing.attainment, [nil, nil, nil])
    }
    if let present { append("present", present.value, present.attainment, [nil, nil, nil]) }
    return table
  }

  /// The chart as a picture.
  public func drawing() -> SVGDrawing {
    let layout = AcceptabilityLayout(chart: self)
    return Sheet(slug: slug, texts: texts)
      .drawing(of: plottedNumbers, height: .atLeast(layout.leastHeight)) {
        layout.draw(in: $0, on: &$1)
      }
  }
}
