/// How the futures of one case are spread: bars for its density, its middle and two intervals.
public struct DistributionShape: Sendable, Equatable {
  /// A stretch of values and the share of futures that end in it.
  public struct Bin: Sendable, Equatable {
    /// Where it begins.
    public var from: Double

    /// Where it ends.
    public var to: Double

    /// The share of futures, from 0 to 1.
    public var share: Double

    /// A stretch with its share.
    public init(from: Double, to: Double, share: Double) {
      precondition(from.isFinite && to.isFinite && from < to, "a bin has a length")
      precondition((0...1.000001).contains(share), "a share is from 0 to 1")
      self.from = from
      self.to = to
      self.share = share
    }
  }

  /// The bins, by ascending value and without overlap; they may leave out what is far away.
  public var bins: [Bin]

  /// The middle.
  public var median: Double

  /// The interval that holds half of the futures.
  public var inner: ClosedRange<Double>

  /// The interval that holds nine tenths of them.
  public var outer: ClosedRange<Double>

  /// A shape from its parts.
  public init(
    bins: [Bin], median: Double, inner: ClosedRange<Double>, outer: ClosedRange<Double>
  ) {
    precondition(zip(bins, bins.dropFirst()).allSatisfy { $0.to <= $1.from }, "bins ascend")
    precondition(
      [median, inner.lowerBound, inner.upperBound, outer.lowerBound, outer.upperBound]
        .allSatisfy(\.isFinite), "median and intervals are finite")
    self.bins = bins
    self.median = median
    self.inner = inner
    self.outer = outer
  }

  /// The shape of counts, in bins with an edge on the target.
  ///
  /// Quantiles are the smallest counts with at least their share at or below them.
  public init(of counts: [CountShare], target: Int) {
    let gathered = CountBins(of: counts, target: target)
    func quantile(_ p: Double) -> Double { Double(CountBins.quantile(p, of: counts)) }
    self.init(
      bins: gathered.bins.map {
        Bin(from: Double($0.from), to: Double($0.to), share: min($0.share, 1))
      },
      median: quantile(0.5), inner: quantile(0.25)...quantile(0.75),
      outer: quantile(0.05)...quantile(0.95))
  }

  /// The shape on an axis of another scale, which keeps the order of values.
  func mapped(_ place: (Double) -> Double) -> DistributionShape {
    DistributionShape(
      bins: bins.map { Bin(from: place($0.from), to: place($0.to), share: $0.share) },
      median: place(median), inner: place(inner.lowerBound)...place(inner.upperBound),
      outer: place(outer.lowerBound)...place(outer.upperBound))
  }

  /// The share of futures a unit of the axis, at its highest.
  var peak: Double { bins.map { $0.share / ($0.to - $0.from) }.max() ?? 0 }

  /// The value with so much of the bins' share below it, by straight interpolation within a bin;
  /// `nil` without bins.
  ///
  /// - Parameter p: A share from 0 to 1.
  /// - Returns: The value, or `nil`.
  package func quantile(_ p: Double) -> Double? {
    let wanted = p * bins.reduce(0) { $0 + $1.share }
    var sum = 0.0
    for bin in bins where bin.share > 0 {
      if sum + bin.share >= wanted {
        return bin.from + (wanted - sum) / bin.share * (bin.to - bin.from)
      }
      sum += bin.share
    }
    return bins.last?.to
  }

  /// From where to where the bins hold more than a thousandth of what the fullest one holds.
  var visible: ClosedRange<Double>? {
    let least = peak / 1000
    let seen = bins.filter { $0.share > least * ($0.to - $0.from) }
    guard let first = seen.first, let last = seen.last else { return nil }
    return first.from...last.to
  }

  /// The rows of a table: bins, median and the ends of the intervals of a named case.
  func append(to table: inout DataTable, case name: String) {
    for bin in bins where bin.share > 0 {
      table.append([
        .text(name), .text("bin"), .number(bin.from), .number(bin.to), .number(bin.share),
      ])
    }
    table.append([.text(name), .text("median"), .missing, .missing, .number(median)])
    for (series, range) in [("interval_50", inner), ("interval_90", outer)] {
      table.append([
        .text(name), .text(series), .number(range.lowerBound), .number(range.upperBound), .missing,
      ])
    }
  }
}
