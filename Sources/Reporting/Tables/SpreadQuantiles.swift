import MonteCarlo

/// The quantiles by which tables show a spread of counts.
enum SpreadQuantiles {
  /// The probabilities, in per cent.
  static let perCents = [5, 10, 25, 50, 75, 90, 95]

  /// The names of their columns: `p05` to `p95`.
  static let names = perCents.map { $0 < 10 ? "p0\($0)" : "p\($0)" }

  /// The quantiles of a spread as fields, in the order of `names`.
  static func cells(of counts: CountMixture) -> [Table.Cell] {
    perCents.map { .integer(counts.quantile(Double($0) / 100)) }
  }
}
