/// How much of a result's spread each input explains: alone, and with all that it does together
/// with others.
public struct SensitivityIndices: Chart {
  /// A share of the spread, as it was estimated.
  public struct Index: Sendable, Equatable {
    /// The estimate; rounding and chance may put it below 0 or above 1.
    public var value: Double

    /// Its interval.
    public var interval: ClosedRange<Double>

    /// An estimate with its interval.
    public init(value: Double, interval: ClosedRange<Double>) {
      precondition(
        value.isFinite && interval.lowerBound.isFinite && interval.upperBound.isFinite,
        "an index is finite")
      self.value = value
      self.interval = interval
    }

    /// Whether the interval leaves open that there is nothing.
    public var isOpen: Bool { interval.lowerBound <= 0 }
  }

  /// An input with its shares.
  public struct Input: Sendable, Equatable {
    /// Its name.
    public var name: String

    /// What the reader must know of it, such as `assumed`; may be empty.
    public var note: String

    /// What it explains alone.
    public var first: Index

    /// What it explains together with others, where it was computed.
    public var total: Index?

    /// An input from its shares.
    public init(name: String, note: String = "", first: Index, total: Index? = nil) {
      self.name = name
      self.note = note
      self.first = first
      self.total = total
    }
  }

  /// The words that the plot itself carries.
  public struct Labels: Sendable, Equatable {
    /// Names the filled dots and their column, such as `Alone`.
    public var first: String

    /// Names the hollow dots and their column, such as `With others`.
    public var total: String

    /// Stands in place of a figure whose interval reaches 0, such as `n.s.`.
    public var open: String

    /// Words for the chart.
    public init(first: String, total: String, open: String) {
      self.first = first
      self.total = total
      self.open = open
    }
  }

  /// The name of the file, and what ids begin with.
  public var slug: String

  /// The words around the plot.
  public var texts: ChartTexts

  /// The words in the plot.
  public var labels: Labels

  /// The inputs, in the order drawn.
  public var inputs: [Input]

  /// How numbers are written.
  public var numbers: NumberStyle

  /// A chart from data and words.
  public init(
    slug: String = "sensitivity", texts: ChartTexts, labels: Labels, inputs: [Input],
    numbers: NumberStyle = .english
  ) {
    self.slug = slug
    self.texts = texts
    self.labels = labels
    self.inputs = inputs
    self.numbers = numbers
  }

  /// Whether an estimate or an interval goes beyond 0 or 1, where the picture cuts it; the note
  /// then says so.
  public var isClipped: Bool {
    inputs.flatMap { [$0.first, $0.total].compactMap { $0 } }.contains {
      $0.interval.lowerBound < 0 || $0.interval.upperBound > 1 || !(0...1).contains($0.value)
    }
  }

  /// Whether any input has a share together with others.
  var hasTotals: Bool { inputs.contains { $0.total != nil } }

  /// One row an index, not cut.
  public var plottedNumbers: DataTable {
    var table = DataTable(columns: ["series", "input", "share", "low", "high"])
    for input in inputs {
      for (series, index) in [("first_order", input.first), ("total", input.total)] {
        guard let index else { continue }
        table.append([
          .text(series), .text(input.name), .number(index.value),
          .number(index.interval.lowerBound), .number(index.interval.upperBound),
        ])
      }
    }
    return table
  }

  /// The chart as a picture.
  public func drawing() -> SVGDrawing {
    let layout = SensitivityLayout(chart: self, theme: .house)
    return Sheet(slug: slug, texts: texts)
      .drawing(of: plottedNumbers, height: .exactly(layout.height)) {
        layout.draw(in: $0, on: &$1)
      }
  }
}
