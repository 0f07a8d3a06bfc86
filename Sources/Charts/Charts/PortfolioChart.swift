/// Several programmes at once: the chance of each target, and of all of them together.
public struct PortfolioChart: Chart {
  /// A programme, or all of them together.
  public struct Row: Sendable, Equatable {
    /// Its name.
    public var name: String

    /// What the reader must know of it, such as its target and deadline; may be empty.
    public var note: String

    /// The chance of reaching the target on average, from 0 to 1.
    public var attainment: Double

    /// The lowest and highest chance over explanations and weightings, where it is known.
    public var range: ClosedRange<Double>?

    /// The standard error that simulation leaves in the average.
    public var error: Double

    /// A row from its data.
    public init(
      name: String, note: String = "", attainment: Double, range: ClosedRange<Double>? = nil,
      error: Double = 0
    ) {
      precondition((0...1).contains(attainment), "a chance is from 0 to 1")
      precondition(
        range.map { $0.lowerBound >= 0 && $0.upperBound <= 1 } ?? true, "chances are from 0 to 1")
      precondition((0...1).contains(error), "an error of a chance is from 0 to 1")
      self.name = name
      self.note = note
      self.attainment = attainment
      self.range = range
      self.error = error
    }
  }

  /// The words that the plot itself carries.
  public struct Labels: Sendable, Equatable {
    /// Heads the column of chances, such as `Chance`.
    public var attainment: String

    /// Heads the column of ranges, such as `Range`.
    public var range: String

    /// Stands after an error in per cent points, such as `points`.
    public var points: String

    /// Words for the chart.
    public init(attainment: String, range: String, points: String) {
      self.attainment = attainment
      self.range = range
      self.points = points
    }
  }

  /// The name of the file, and what ids begin with.
  public var slug: String

  /// The words around the plot.
  public var texts: ChartTexts

  /// The words in the plot.
  public var labels: Labels

  /// The programmes, in the order drawn.
  public var programmes: [Row]

  /// All targets together.
  public var together: Row

  /// How numbers are written.
  public var numbers: NumberStyle

  /// A chart from data and words.
  public init(
    slug: String = "portfolio", texts: ChartTexts, labels: Labels, programmes: [Row],
    together: Row, numbers: NumberStyle = .english
  ) {
    self.slug = slug
    self.texts = texts
    self.labels = labels
    self.programmes = programmes
    self.together = together
    self.numbers = numbers
  }

  /// One row a programme, then all together.
  public var plottedNumbers: DataTable {
    var table = DataTable(
      columns: ["kind", "name", "attainment", "standard_error", "range_low", "range_high"])
    for (kind, rows) in [("programme", programmes), ("together", [together])] {
      for row in rows {
        table.append(
          [.text(kind), .text(row.name), .number(row.attainment), .number(row.error)]
            + [row.range?.lowerBound, row.range?.upperBound].map(DataTable.Cell.finite))
      }
    }
    return table
  }

  /// The chart as a picture.
  public func drawing() -> SVGDrawing {
    let layout = PortfolioLayout(chart: self, theme: .house)
    return Sheet(slug: slug, texts: texts)
      .drawing(of: plottedNumbers, height: .exactly(layout.height)) {
        layout.draw(in: $0, on: &$1)
      }
  }
}
