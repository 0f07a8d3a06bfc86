/// What a job costs: distributions of cost per gross and per net job, beside benchmarks.
public struct CostPerJobChart: Chart {
  /// A measure of cost, or a variant of the programme.
  public struct Row: Sendable, Equatable {
    /// Its name, such as `Per net job`.
    public var name: String

    /// What the reader must know of it, such as the share of futures without any net job; may be
    /// empty.
    public var note: String

    /// How the cost is spread over the futures that have one.
    public var shape: DistributionShape

    /// A row from its data.
    public init(name: String, note: String = "", shape: DistributionShape) {
      self.name = name
      self.note = note
      self.shape = shape
    }
  }

  /// A cost to compare with.
  public struct Benchmark: Sendable, Equatable {
    /// Its name and figure as the caller writes them, such as `Programme of 2014: SEK 380,000`.
    public var label: String

    /// The cost.
    public var value: Double

    /// A benchmark from its name and cost.
    public init(label: String, value: Double) {
      precondition(value.isFinite && value > 0, "a cost is positive")
      self.label = label
      self.value = value
    }
  }

  /// The words that the plot itself carries.
  public struct Labels: Sendable, Equatable {
    /// Heads the column of medians with the intervals below them, such as `Median and 90%`.
    public var median: String

    /// Stands between the ends of an interval, such as `to`.
    public var to: String

    /// Words for the chart.
    public init(median: String, to: String) {
      self.median = median
      self.to = to
    }
  }

  /// The name of the file, and what ids begin with.
  public var slug: String

  /// The words around the plot.
  public var texts: ChartTexts

  /// The words in the plot.
  public var labels: Labels

  /// The distributions, in the order drawn.
  public var rows: [Row]

  /// Costs to compare with; three at most have room for their names.
  public var benchmarks: [Benchmark]

  /// How numbers are written.
  public var numbers: NumberStyle

  /// A chart from data and words.
  public init(
    slug: String = "cost-per-job", texts: ChartTexts, labels: Labels, rows: [Row],
    benchmarks: [Benchmark] = [], numbers: NumberStyle = .english
  ) {
    self.slug = slug
    self.texts = texts
    self.labels = labels
    self.rows = rows
    self.benchmarks = benchmarks
    self.numbers = numbers
  }

  /// Whether equal steps on the axis are equal factors; the note then says so.
  ///
  /// They are where the 90 % quantile of a row is more than ten times its 10 % quantile, and all
  /// its costs that matter are positive.
  public var isLogarithmic: Bool {
    let isPositive = rows.allSatisfy { $0.shape.outer.lowerBound > 0 }
    return isPositive
      && rows.contains { row in
        guard let low = row.shape.quantile(0.1), let high = row.shape.quantile(0.9) else {
          return false
        }
        return high > 10 * low
      }
  }

  /// For each row its bins, median and intervals; then the benchmarks.
  public var plottedNumbers: DataTable {
    var table = DataTable(columns: ["measure", "series", "from", "to", "value"])
    for row in rows { row.shape.append(to: &table, case: row.name) }
    for benchmark in benchmarks {
      table.append([
        .text(benchmark.label), .text("benchmark"), .missing, .missing, .number(benchmark.value),
      ])
    }
    return table
  }

  /// The chart as a picture.
  public func drawing() -> SVGDrawing {
    let layout = CostLayout(chart: self, theme: .house)
    return Sheet(slug: slug, texts: texts)
      .drawing(of: plottedNumbers, height: .exactly(layout.height)) {
        layout.draw(in: $0, on: &$1)
      }
  }
}
