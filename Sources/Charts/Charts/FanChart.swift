/// What was observed, what is forecast with its intervals, and the target if there is one.
///
/// Solid line with dots for readings, dashed median, opaque bands that start at the last reading,
/// zero at the bottom. One kind of chart serves cumulative jobs and members.
public struct FanChart: Chart {
  /// The words that the plot itself carries.
  public struct Labels: Sendable, Equatable {
    /// Stands before the median at the line's end, such as `Median`.
    public var median: String

    /// Stands at the boundary between known and forecast, such as `As of 31 Dec 2019`.
    public var asOf: String

    /// Words for a fan.
    public init(median: String, asOf: String) {
      self.median = median
      self.asOf = asOf
    }
  }

  /// A central interval that is drawn as a band.
  public struct Band: Sendable, Equatable {
    /// The share of futures inside, such as 0.9.
    public var coverage: Double

    /// Its name, such as `90% interval`, or `80%` for an inner one.
    public var label: String

    /// A band with its name.
    public init(coverage: Double, label: String) {
      precondition(coverage > 0 && coverage < 1, "a band covers a share between 0 and 1")
      self.coverage = coverage
      self.label = label
    }
  }

  /// The name of the file, and what ids begin with.
  public var slug: String

  /// The words around the plot.
  public var texts: ChartTexts

  /// The words in the plot.
  public var labels: Labels

  /// The bands, outermost first; at most three.
  public var bands: [Band]

  /// What was observed, by ascending day.
  public var readings: [Reading]

  /// What is forecast, by ascending day; one interval a band each.
  public var forecast: [ForecastSlice]

  /// The figure to reach.
  public var target: FanTarget?

  /// What came true, where it is known; the forecast did not see it.
  public var outcome: FanOutcome?

  /// The day after which nothing was known, counted from 1970-01-01.
  public var asOf: Int

  /// The labelled places on the time axis, at most six.
  public var timeTicks: [AxisTick]

  /// How numbers are written.
  public var numbers: NumberStyle

  /// A fan from data and words; `slug` is `fan` for jobs and `members` for members.
  public init(
    slug: String = "fan", texts: ChartTexts, labels: Labels, bands: [Band],
    readings: [Reading], forecast: [ForecastSlice], target: FanTarget? = nil,
    outcome: FanOutcome? = nil, asOf: Int, timeTicks: [AxisTick],
    numbers: NumberStyle = .english
  ) {
    precondition(bands.count <= 3, "a fan has at most three bands")
    precondition(
      forecast.allSatisfy { $0.intervals.count == bands.count }, "one interval a band")
    precondition(
      zip(readings, readings.dropFirst()).allSatisfy { $0.day <= $1.day }
        && zip(forecast, forecast.dropFirst()).allSatisfy { $0.day < $1.day },
      "days ascend")
    precondition(
      readings.allSatisfy { $0.value.isFinite } && target?.value.isFinite != false
        && outcome?.value.isFinite != false
        && forecast.allSatisfy { slice in
          slice.median.isFinite
            && slice.intervals.allSatisfy { $0.lowerBound.isFinite && $0.upperBound.isFinite }
        },
      "every number of a fan is finite")
    self.slug = slug
    self.texts = texts
    self.labels = labels
    self.bands = bands
    self.readings = readings
    self.forecast = forecast
    self.target = target
    self.outcome = outcome
    self.asOf = asOf
    self.timeTicks = timeTicks
    self.numbers = numbers
  }

  /// One row a reading, a forecast day (median and band edges), the target and the outcome.
  public var plottedNumbers: DataTable {
    let edges = bands.map { Int(($0.coverage * 100).rounded()) }
    let noEdges = [DataTable.Cell](repeating: .missing, count: 2 * bands.count)
    var table = DataTable(
      columns: ["series", "day", "value"] + edges.flatMap { ["low_\($0)", "high_\($0)"] })
    for reading in readings {
      table.append(
        [.text(reading.rank.rawValue), .day(reading.day), .number(reading.value)] + noEdges)
    }
    for slice in slices {
      table.append(
        [.text("forecast"), .day(slice.day), .number(slice.median)]
          + slice.intervals.flatMap { [.number($0.lowerBound), .number($0.upperBound)] })
    }
    if let target {
      table.append([.text("target"), .day(target.day), .number(target.value)] + noEdges)
    }
    if let outcome {
      table.append([.text("outcome"), .day(outcome.day), .number(outcome.value)] + noEdges)
    }
    return table
  }

  /// The chart as a picture.
  public func drawing() -> SVGDrawing {
    Sheet(slug: slug, texts: texts).drawing(of: plottedNumbers, height: .atLeast(250)) {
      FanLayout(chart: self).draw(in: $0, on: &$1)
    }
  }

  /// The forecast, led in from the last reading so that the fan opens where knowledge ends.
  var slices: [ForecastSlice] {
    guard let last = readings.last, let first = forecast.first, last.day < first.day else {
      return forecast
    }
    return [ForecastSlice(known: last, intervalCount: bands.count)] + forecast
  }
}
