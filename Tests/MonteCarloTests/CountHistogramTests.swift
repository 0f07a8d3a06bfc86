import MonteCarlo
import Testing

@Suite struct CountHistogramTests {
  @Test func `counts are exact, whatever the order of the values`() {
    // 3, 1 and 700 are on two pages, opened in either order.
    var ascending = CountHistogram()
    var descending = CountHistogram()
    for value in [1, 3, 3, 700] { ascending.add(value) }
    for value in [700, 3, 1, 3] { descending.add(value) }
    #expect(ascending == descending)
    #expect(ascending.total == 4)
    #expect([0, 1, 2, 3, 700, 65_536].map { ascending.count(of: $0) } == [0, 1, 0, 2, 1, 0])
    #expect(
      [-5, 0, 1, 2, 3, 4, 700, 701].map { ascending.count(atLeast: $0) } == [
        4, 4, 4, 3, 3, 1, 1, 0,
      ])
    #expect(ascending.nonEmptyBins.map(\.value) == [1, 3, 700])
    #expect(ascending.nonEmptyBins.map(\.count) == [1, 2, 1])
    #expect(ascending.mean == 707.0 / 4)
  }

  @Test func `counting several times at once is counting one by one`() {
    var once = CountHistogram()
    once.add(12, times: 3)
    once.add(40, times: 0)
    var repeated = CountHistogram()
    for _ in 0..<3 { repeated.add(12) }
    #expect(once == repeated)
  }

  @Test func `merging is addition`() {
    var whole = CountHistogram()
    var parts = [CountHistogram(), CountHistogram(), CountHistogram()]
    for index in 0..<3_000 {
      // Values over several pages and above the limit, each part with pages the others lack.
      let value = (index * index * 31) % 70_000
      whole.add(value)
      parts[index % 3].add(value)
    }
    var forwards = parts[0]
    forwards.merge(parts[1])
    forwards.merge(parts[2])
    var backwards = parts[2]
    backwards.merge(parts[1])
    backwards.merge(parts[0])
    #expect(forwards == whole)
    #expect(backwards == whole)
    #expect(forwards.total == 3_000)
    let inBins = whole.nonEmptyBins.reduce(0) { $0 + $1.count }
    #expect(inBins + whole.overflow == whole.total)
  }

  @Test func `merging nothing changes nothing`() {
    var histogram = CountHistogram()
    histogram.add(600)
    let before = histogram
    histogram.merge(CountHistogram())
    #expect(histogram == before)
    var empty = CountHistogram()
    empty.merge(before)
    #expect(empty == before)
  }

  @Test func `values above the limit are counted apart and told`() {
    var histogram = CountHistogram()
    histogram.add(10)
    histogram.add(CountHistogram.limit)
    #expect(histogram.overflow == 0)
    histogram.add(CountHistogram.limit + 1)
    histogram.add(Int.max, times: 2)
    #expect(histogram.total == 5)
    #expect(histogram.overflow == 3)
    #expect(histogram.count(of: CountHistogram.limit) == 1)
    #expect(histogram.count(atLeast: CountHistogram.limit) == 4)
    #expect(histogram.count(atLeast: CountHistogram.limit + 1) == 3)
    #expect(histogram.nonEmptyBins.map(\.value) == [10, CountHistogram.limit])
    // A lower bound: each value above the limit enters as the first of them.
    #expect(histogram.mean == Double(10 + 65_536 + 3 * 65_537) / 5)
  }

  @Test func `the mean of nothing is no number`() {
    #expect(CountHistogram().mean.isNaN)
    #expect(CountHistogram().count(atLeast: 0) == 0)
    #expect(CountHistogram().nonEmptyBins.isEmpty)
  }
}

struct ReservedHistogramTests {
  @Test func `room that was reserved changes no count`() {
    var plain = CountHistogram()
    var roomy = CountHistogram(reservingUpTo: 1_000)
    #expect(plain == roomy)
    for value in [0, 3, 999, 1_000, 5_000, 70_000] {
      plain.add(value)
      roomy.add(value)
    }
    #expect(plain == roomy)
    #expect(roomy.nonEmptyBins.map(\.value) == [0, 3, 999, 1_000, 5_000])
    var merged = CountHistogram(reservingUpTo: 10)
    merged.merge(roomy)
    #expect(merged == plain)
  }
}
