/// How often each count occurred: exact whole numbers, so that merging two runs is addition.
///
/// Values from 0 to ``limit`` have a bin each, in pages that exist once a value falls into them, so
/// that memory depends on the values and not on how many there are. Values above the limit share one
/// last bin, ``overflow``. Everywhere a value of `limit + 1` reads "more than the limit": the mean and
/// quantiles are lower bounds where it takes part, and whoever shows them says so.
public struct CountHistogram: Sendable {
  /// The largest value with a bin of its own: 65,536.
  public static let limit = 65_536

  /// How many values were counted, those above the limit included.
  public private(set) var total: UInt64 = 0

  /// How many values were above the limit.
  public private(set) var overflow: UInt64 = 0

  /// Where each page starts among the bins, or -1 for a page that no value fell into.
  private var starts: [Int] = []
  private var bins: [UInt64] = []

  /// A histogram of nothing.
  public init() {}

  /// A histogram of nothing that has room for values up to `largest` from the start.
  ///
  /// Where most values will fall below it, memory then does not depend on how many there are.
  public init(reservingUpTo largest: Int) {
    for page in 0...min(max(0, largest), Self.limit) / CountPage.size { open(page) }
  }

  /// Counts `value` another `times` times.
  ///
  /// - Precondition: `value` is not negative.
  /// - Complexity: O(1).
  public mutating func add(_ value: Int, times: UInt64 = 1) {
    precondition(value >= 0, "a count is not negative")
    guard times > 0 else { return }
    total += times
    guard value <= Self.limit else {
      overflow += times
      return
    }
    let page = value / CountPage.size
    if page >= starts.count || starts[page] < 0 { open(page) }
    // No bin can overflow before the total does.
    bins[starts[page] + value % CountPage.size] &+= times
  }

  /// Adds the counts of another histogram.
  ///
  /// - Complexity: O(the range of its values).
  public mutating func merge(_ other: CountHistogram) {
    total += other.total
    overflow += other.overflow
    for page in 0..<other.pageCount {
      guard let added = other.page(page) else { continue }
      if page >= starts.count || starts[page] < 0 { open(page) }
      for (bin, count) in zip(starts[page]..., added) {
        bins[bin] &+= count
      }
    }
  }

  /// How often `value` occurred.
  ///
  /// - Precondition: `value` is at most the limit: the values above it are not told apart.
  public func count(of value: Int) -> UInt64 {
    precondition(value <= Self.limit, "values above \(Self.limit) are not told apart")
    guard value >= 0, let bins = page(value / CountPage.size) else { return 0 }
    return bins[bins.startIndex + value % CountPage.size]
  }

  /// How often a value of at least `value` occurred, values above the limit included.
  ///
  /// - Precondition: `value` is at most `limit + 1`: the values above it are not told apart.
  /// - Complexity: O(`value`).
  public func count(atLeast value: Int) -> UInt64 {
    precondition(value <= Self.limit + 1, "values above \(Self.limit) are not told apart")
    let (last, rest) = max(0, value).quotientAndRemainder(dividingBy: CountPage.size)
    let pagesBelow = (0..<min(last, pageCount)).reduce(0) { $0 + CountPage.sum(page($1)) }
    return total - pagesBelow - CountPage.sum(page(last)?.prefix(rest))
  }

  /// The mean value, each above the limit taken as `limit + 1`; not a number where nothing was counted.
  public var mean: Double {
    var sum = Double(Self.limit + 1) * Double(overflow)
    for index in 0..<pageCount {
      for (value, count) in zip((index * CountPage.size)..., page(index) ?? []) {
        sum += Double(value) * Double(count)
      }
    }
    return sum / Double(total)
  }

  /// The values up to the limit that occurred, ascending, each with its count.
  public var nonEmptyBins: [(value: Int, count: UInt64)] {
    (0..<pageCount).flatMap { index in
      zip((index * CountPage.size)..., page(index) ?? [])
        .filter { $0.1 > 0 }
        .map { (value: $0.0, count: $0.1) }
    }
  }

  /// The number of pages up to that of the largest value.
  var pageCount: Int { starts.count }

  /// The bins of a page, or `nil` where no value fell into it.
  func page(_ index: Int) -> ArraySlice<UInt64>? {
    guard index < starts.count, starts[index] >= 0 else { return nil }
    return bins[starts[index]..<starts[index] + CountPage.size]
  }

  @inline(never)
  private mutating func open(_ page: Int) {
    while starts.count <= page { starts.append(-1) }
    starts[page] = bins.count
    bins += repeatElement(0, count: CountPage.size)
  }
}

extension CountHistogram: Equatable {
  /// Whether the same values were counted equally often, in whatever order.
  public static func == (left: CountHistogram, right: CountHistogram) -> Bool {
    left.total == right.total && left.overflow == right.overflow
      && (0..<max(left.pageCount, right.pageCount)).allSatisfy { page in
        switch (left.page(page), right.page(page)) {
        case (let first?, let second?): first == second
        case (let only?, nil), (nil, let only?): CountPage.sum(only) == 0
        case (nil, nil): true
        }
      }
  }
}
