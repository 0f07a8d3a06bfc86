/// How many futures end with how much, split exactly at the target.
public struct FinalCountHistogram: Chart {
  /// The words that the plot itself carries; numbers are set before or after them.
  public struct Labels: Sendable, Equatable {
    /// Stands before the target's figure, such as `Target`.
    public var target: String

    /// Stands after the share that reaches the target, such as `reach 1,000`.
    public var reaching: String

    /// Stands after the share that does not, such as `fall short`.
    public var short: String

    /// Stands before the median, such as `Median`.
    public var median: String

    /// Stands before the mean, such as `Mean`.
    public var mean: String

    /// Stands after the count from which a long tail is gathered into one bar, such as `or more`.
    public var orMore: String

    /// Words for a histogram.
    public init(
      target: String, reaching: String, short: String, median: String, mean: String,
      orMore: String
    ) {
      self.target = target
      self.reaching = reaching
      self.short = short
      self.median = median
      self.mean = mean
      self.orMore = orMore
    }
  }

  /// The name of the file, and what ids begin with.
  public var slug: String

  /// The words around the plot.
  public var texts: ChartTexts

  /// The words in the plot.
  public var labels: Labels

  /// The shares of futures, by ascending count; they sum to 1.
  public var distribution: [CountShare]

  /// The count to reach.
  public var target: Int

  /// The chance of reaching it, as the run estimated it: from 0 to 1, near the share of the bars.
  public var attainment: Double

  /// The middle of the distribution.
  public var median: Double

  /// The mean of the distribution.
  public var mean: Double

  /// How numbers are written.
  public var numbers: NumberStyle

  /// A histogram from data and words.
  public init(
    slug: String = "final-count", texts: ChartTexts, labels: Labels, distribution: [CountShare],
    target: Int, attainment: Double, median: Double, mean: Double,
    numbers: NumberStyle = .english
  ) {
    precondition(
      zip(distribution, distribution.dropFirst()).allSatisfy { $0.count < $1.count }
        && distribution.allSatisfy { $0.count >= 0 && $0.share >= 0 },
      "counts ascend from 0, shares are not negative")
    precondition(target >= 0, "a target is a count")
    precondition((0...1).contains(attainment), "a chance is from 0 to 1")
    precondition(median.isFinite && mean.isFinite, "median and mean are finite")
    self.slug = slug
    self.texts = texts
    self.labels = labels
    self.distribution = distribution
    self.target = target
    self.attainment = attainment
    self.median = median
    self.mean = mean
    self.numbers = numbers
  }

  /// How many counts a bar covers, for the note that says so.
  public var barWidth: Int { CountBins(of: distribution, target: target).width }

  /// The bars with their shares, then target, chance, median and mean.
  public var plottedNumbers: DataTable {
    let bins = CountBins(of: distribution, target: target)
    var table = DataTable(columns: ["series", "from", "below", "value"])
    for bin in bins.bins {
      table.append([
        .text(bin.from >= target ? "reaching" : "short"), .number(Double(bin.from)),
        .number(Double(bin.to)), .number(bin.share),
      ])
    }
    if bins.above > 0, let last = bins.bins.last {
      table.append([
        .text("reaching"), .number(Double(last.to)), .missing, .number(bins.above),
      ])
    }
    table.append([.text("target"), .missing, .missing, .number(Double(target))])
    table.append([.text("attainment"), .missing, .missing, .number(attainment)])
    table.append([.text("shortfall"), .missing, .missing, .number(1 - attainment)])
    table.append([.text("median"), .missing, .missing, .number(median)])
    table.append([.text("mean"), .missing, .missing, .number(mean)])
    return table
  }

  /// The chart as a picture.
  public func drawing() -> SVGDrawing {
    Sheet(slug: slug, texts: texts).drawing(of: plottedNumbers, height: .atLeast(250)) {
      FinalCountLayout(chart: self, bins: CountBins(of: distribution, target: target))
        .draw(in: $0, on: &$1)
    }
  }
}
