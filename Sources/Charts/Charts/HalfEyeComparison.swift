/// What variants of a programme end with, a row each: density, median, intervals, and the chance
/// of reaching the target.
public struct HalfEyeComparison: Chart {
  /// A variant.
  public struct Row: Sendable, Equatable {
    /// Its name.
    public var name: String

    /// What the reader must know of it, such as `rests on assumed levers`; may be empty.
    public var note: String

    /// What its futures end with.
    public var shape: DistributionShape

    /// The chance of reaching the target, from 0 to 1.
    public var attainment: Double

    /// The standard error that simulation leaves in it.
    public var error: Double

    /// A variant from its data.
    public init(
      name: String, note: String = "", shape: DistributionShape, attainment: Double, error: Double
    ) {
      precondition((0...1).contains(attainment), "a chance is from 0 to 1")
      precondition((0...1).contains(error), "an error of a chance is from 0 to 1")
      self.name = name
      self.note = note
      self.shape = shape
      self.attainment = attainment
      self.error = error
    }
  }

  /// The words that the plot itself carries.
  public struct Labels: Sendable, Equatable {
    /// Stands before the target's figure, such as `Target`.
    public var target: String

    /// Heads the column of medians, such as `Median`.
    public var median: String

    /// Heads the column of chances, such as `Chance`.
    public var attainment: String

    /// Stands after an error in per cent points, such as `points`.
    public var points: String

    /// Words for the chart.
    public init(target: String, median: String, attainment: String, points: String) {
      self.target = target
      self.median = median
      self.attainment = attainment
      self.points = points
    }
  }

  /// The name of the file, and what ids begin with.
  public var slug: String

  /// The words around the plot.
  public var texts: ChartTexts

  /// The words in the plot.
  public var labels: Labels

  /// The variants, in the order drawn.
  public var rows: [Row]

  /// The count to reach, the same for all.
  public var target: Double

  /// How numbers are written.
  public var numbers: NumberStyle

  /// A chart from data and words.
  public init(
    slug: String = "comparison", texts: ChartTexts, labels: Labels, rows: [Row], target: Double,
    numbers: NumberStyle = .english
  ) {
    precondition(target.isFinite && target >= 0, "a target is a count")
    self.slug = slug
    self.texts = texts
    self.labels = labels
    self.rows = rows
    self.target = target
    self.numbers = numbers
  }

  /// For each variant its bins, median, intervals, chance and error; then the target.
  public var plottedNumbers: DataTable {
    var table = DataTable(columns: ["variant", "series", "from", "to", "value"])
    for row in rows {
      row.shape.append(to: &table, case: row.name)
      for (series, value) in [("attainment", row.attainment), ("standard_error", row.error)] {
        table.append([.text(row.name), .text(series), .missing, .missing, .number(value)])
      }
    }
    table.append([.missing, .text("target"), .missing, .missing, .number(target)])
    return table
  }

  /// The chart as a picture.
  public func drawing() -> SVGDrawing {
    let layout = HalfEyeLayout(chart: self, theme: .house)
    return Sheet(slug: slug, texts: texts)
      .drawing(of: plottedNumbers, height: .exactly(layout.height)) {
        layout.draw(in: $0, on: &$1)
      }
  }
}
