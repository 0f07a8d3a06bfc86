import Probability
import SensitivityAnalysis
import Testing

@Suite struct TailMeansTests {
  /// The mean of a standard normal number in its highest tenth, φ(z)/0.1 with Φ(z) = 0.9.
  static let normalTail = StandardNormal.density(StandardNormal.quantile(0.9)) / 0.1

  @Test func `without noise a line's swing is exact`() throws {
    var stream = testStream(60)
    let values = stream.standardNormals(1_000)
    let tails = try #require(
      SamplePoints(count: 1_000).classes(of: SampledInput(values: values))
        .tailMeans(of: values.map { 5 - 3 * $0 }))
    let sorted = values.sorted()
    // Sums of a hundred numbers of size 10: rounding of some 1e-14.
    #expect(abs(tails.swing + 3 * (tails.high.inputMean - tails.low.inputMean)) < 1e-12)
    #expect(abs(tails.low.inputMean - sorted.prefix(100).reduce(0, +) / 100) < 1e-12)
    #expect(tails.low.inputQuantile == sorted[99])
    #expect(tails.high.inputQuantile == sorted[899])
  }

  // 300 samples: a mean of squares below 0.77 or above 1.25 has probability below 0.002.
  @Test func `standard errors are those of the true tail means`() throws {
    var squares = 0.0
    for sample in 0..<300 {
      var stream = testStream(6_000 + UInt64(sample))
      let values = stream.standardNormals(1_000)
      let outputs = values.map { 2 * $0 + stream.nextStandardNormal() }
      let tails = try #require(
        SamplePoints(count: 1_000).classes(of: SampledInput(values: values))
          .tailMeans(of: outputs))
      let error = (tails.swing - 4 * Self.normalTail) / tails.swingStandardError
      squares += error * error / 300
    }
    #expect(0.77...1.25 ~= squares)
  }

  @Test func `strata without the input stay as they are`() throws {
    // Y = X in the first stratum and 10 in the second; weights ¼ and ¾.
    var stream = testStream(61)
    let strata = (0..<4_000).map { $0 % 2 }
    let values = stream.standardNormals(4_000)
    let points = try SamplePoints(strata: strata, weights: [1, 3])
    let tails = try #require(
      points.classes(of: SampledInput(values: values, strata: [0]))
        .tailMeans(of: zip(strata, values).map { $0 == 0 ? $1 : 10 }))
    // Five standard errors: a false alarm in two of a million seeds.
    #expect(
      abs(tails.low.outputMean - (7.5 - 0.25 * Self.normalTail)) < 5 * tails.low.standardError)
    #expect(
      abs(tails.high.outputMean - (7.5 + 0.25 * Self.normalTail)) < 5 * tails.high.standardError)
    #expect(
      abs(tails.base - points.mean(of: zip(strata, values).map { $0 == 0 ? $1 : 10 })) < 1e-12)
    // The standard error of a tail mean of 200 points, times ¼.
    #expect(0.01...0.02 ~= tails.low.standardError)
  }

  @Test func `with an unknown stratum the tails are those of the mixture`() throws {
    // X is below 1 in the first stratum and above it in the second, which has a fifth of the weight
    // and four fifths of the points: the highest tenth is half of the second stratum.
    let strata = (0..<10_000).map { $0 < 2_000 ? 0 : 1 }
    let first = (0..<2_000).map { Double($0) / 2_000 }
    let second = (0..<8_000).map { 1 + Double($0) / 8_000 }
    let values = first + second
    let points = try SamplePoints(strata: strata, weights: [4, 1])
    let tails = try #require(
      points.classes(of: SampledInput(values: values), beyond: .stratumUnknown)
        .tailMeans(of: values))
    // 1 + the upper half of (0, 1), and the lower eighth of (0, 1), on grids of 1/8000 and 1/2000.
    #expect(abs(tails.high.outputMean - 1.75) < 1e-3)
    #expect(abs(tails.low.outputMean - 0.0625) < 1e-3)
    #expect(abs(tails.high.inputQuantile - 1.5) < 1e-3)
    #expect(abs(tails.low.inputQuantile - 0.125) < 1e-3)
  }

  @Test func `sixteen points have tails`() throws {
    let values = (0..<16).map(Double.init)
    let tails = try #require(
      SamplePoints(count: 16).classes(of: SampledInput(values: values)).tailMeans(of: values))
    #expect(tails.low.outputMean == 0.5 && tails.high.outputMean == 14.5)
    #expect(tails.low.standardError > 0)
  }

  @Test func `equal values fall into tails by lot`() throws {
    // X is 0 or 1 in a known order; Y rises with the order, of which X tells nothing.
    let points = try SamplePoints(count: 10_000)
    let classes = points.classes(of: SampledInput(values: (0..<10_000).map { Double($0 % 2) }))
    let tails = try #require(classes.tailMeans(of: (0..<10_000).map(Double.init)))
    // One standard error of the mean of 1,000 such numbers is 91; five are allowed.
    #expect(abs(tails.low.outputMean - 5_000) < 457)
    #expect(abs(tails.high.outputMean - 5_000) < 457)
  }

  @Test func `constants and categories have no tails`() throws {
    let points = try SamplePoints(count: 100)
    let outputs = (0..<100).map(Double.init)
    let constant = SampledInput(values: Array(repeating: 2, count: 100))
    #expect(points.classes(of: constant).tailMeans(of: outputs) == nil)
    #expect(points.classes(ofStrata: [0]).tailMeans(of: outputs) == nil)
  }
}
