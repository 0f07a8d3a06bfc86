import MonteCarlo

extension CountMixture {
  /// The counts that hold some probability, ascending; counts above the histograms' limit are not told apart and
  /// stand as one, just above it.
  var attainableCounts: [Int] {
    var values: Set<Int> = []
    for (weight, histogram) in zip(weights, histograms) where weight > 0 {
      values.formUnion(histogram.nonEmptyBins.map(\.value))
      if histogram.overflow > 0 { values.insert(CountHistogram.limit + 1) }
    }
    return values.sorted()
  }

  /// The probability of a count, where `limit + 1` stands for all above the limit.
  func share(of count: Int) -> Double {
    count > CountHistogram.limit
      ? probability(atLeast: CountHistogram.limit + 1) : probability(of: count)
  }

  /// The probability of reaching a target; one beyond the histograms' limit is taken as just above it.
  func chance(ofAtLeast target: Int) -> Double {
    probability(atLeast: min(target, CountHistogram.limit + 1))
  }
}
