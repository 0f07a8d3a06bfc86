/// From gross to net: what each correction takes away or adds.
public struct NetJobsWaterfall: Chart {
  /// A correction.
  public struct Step: Sendable, Equatable {
    /// Its name, such as `Would have come anyway`.
    public var name: String

    /// What it adds; negative where it takes away.
    public var change: Double

    /// A correction from its name and its size.
    public init(name: String, change: Double) {
      precondition(change.isFinite, "a correction is finite")
      self.name = name
      self.change = change
    }
  }

  /// The words that the plot itself carries.
  public struct Labels: Sendable, Equatable {
    /// Names what the corrections begin with, such as `Gross jobs`.
    public var gross: String

    /// Names what is left, such as `Net jobs`.
    public var net: String

    /// Heads the column of values, such as `Jobs`.
    public var value: String

    /// Heads the column of shares, such as `Of gross`.
    public var share: String

    /// Stands before the interval of what is left, such as `90% interval`.
    public var interval: String

    /// Stands between its ends, such as `to`.
    public var to: String

    /// Words for the chart.
    public init(
      gross: String, net: String, value: String, share: String, interval: String, to: String
    ) {
      self.gross = gross
      self.net = net
      self.value = value
      self.share = share
      self.interval = interval
      self.to = to
    }
  }

  /// The name of the file, and what ids begin with.
  public var slug: String

  /// The words around the plot.
  public var texts: ChartTexts

  /// The words in the plot.
  public var labels: Labels

  /// What the corrections begin with.
  public var gross: Double

  /// The corrections, in the order drawn; those of 0 are left out.
  public var steps: [Step]

  /// The interval of what is left.
  public var interval: ClosedRange<Double>

  /// How numbers are written.
  public var numbers: NumberStyle

  /// A chart from data and words.
  public init(
    slug: String = "net-jobs", texts: ChartTexts, labels: Labels, gross: Double, steps: [Step],
    interval: ClosedRange<Double>, numbers: NumberStyle = .english
  ) {
    precondition(
      gross.isFinite && gross >= 0 && interval.lowerBound.isFinite
        && interval.upperBound.isFinite, "jobs are finite")
    self.slug = slug
    self.texts = texts
    self.labels = labels
    self.gross = gross
    self.steps = steps
    self.interval = interval
    self.numbers = numbers
  }

  /// The corrections that are drawn.
  var shownSteps: [Step] { steps.filter { $0.change != 0 } }

  /// What is left: gross and all corrections.
  public var net: Double { steps.reduce(gross) { $0 + $1.change } }

  /// One row a bar with its part of gross, then the interval.
  public var plottedNumbers: DataTable {
    var table = DataTable(columns: ["series", "name", "value", "share_of_gross"])
    func append(_ series: String, _ name: String, _ value: Double) {
      table.append([
        .text(series), .text(name), .number(value), .finite(gross > 0 ? value / gross : nil),
      ])
    }
    append("gross", labels.gross, gross)
    for step in shownSteps { append("correction", step.name, step.change) }
    append("net", labels.net, net)
    append("interval_low", labels.net, interval.lowerBound)
    append("interval_high", labels.net, interval.upperBound)
    return table
  }

  /// The chart as a picture.
  public func drawing() -> SVGDrawing {
    let layout = WaterfallLayout(chart: self, theme: .house)
    return Sheet(slug: slug, texts: texts)
      .drawing(of: plottedNumbers, height: .exactly(layout.height)) {
        layout.draw(in: $0, on: &$1)
      }
  }
}
