import Probability
import SensitivityAnalysis
import Testing

@Suite struct StrataTests {
  /// Two rival explanations with weights 0.3 and 0.7 and numbers of points in another ratio: Y is
  /// 1 + 2X + noise in the first, which alone has X, and 4 + noise in the second.
  private struct Rivals {
    let points: SamplePoints
    let input: SampledInput
    let outputs: [Double]

    /// 0.3·5 + 0.7·1 within, 0.3·0.7·(4 − 1)² between.
    static let variance = 1.5 + 0.7 + 1.89

    init(firstPoints: Int, secondPoints: Int) throws {
      var stream = testStream(40)
      let strata =
        Array(repeating: 0, count: firstPoints) + Array(repeating: 1, count: secondPoints)
      let values = stream.standardNormals(strata.count)
      outputs = zip(strata, values).map { stratum, value in
        (stratum == 0 ? 1 + 2 * value : 4) + stream.nextStandardNormal()
      }
      points = try SamplePoints(strata: strata, weights: [3, 7])
      // What stands where the input does not exist is not looked at.
      input = SampledInput(
        values: zip(strata, values).map { $0 == 0 ? $1 : .nan }, strata: [0])
    }
  }

  // Two false alarms in a thousand seeds for each of seven intervals.
  @Test(arguments: [(8_000, 2_000), (1_000, 9_000)])
  func `weights count, not numbers of points`(first: Int, second: Int) throws {
    let rivals = try Rivals(firstPoints: first, secondPoints: second)
    let variance = Rivals.variance
    let classes = rivals.points.classes(of: rivals.input)
    let index = try #require(classes.firstOrderIndex(of: rivals.outputs, bootstrap: wide))
    #expect(index.covers(0.3 * 4 / variance))
    #expect(classes.varianceReduction(of: rivals.outputs, bootstrap: wide).covers(1.2))

    let strata = rivals.points.classes(ofStrata: [0, 1])
    let between = try #require(strata.firstOrderIndex(of: rivals.outputs, bootstrap: wide))
    #expect(between.covers(1.89 / variance))

    let one = rivals.points.classes(ofStrata: [0, 0])
    let nothing = try #require(one.firstOrderIndex(of: rivals.outputs, bootstrap: wide))
    // One category for all: nothing to learn, but for rounding.
    #expect(abs(nothing.value) < 1e-12)
  }

  @Test func `categories of strata are groups of explanations`() throws {
    // Means 0, 2 and 6 with weights ½, ¼, ¼; the first two are one category: means ⅔ and 6.
    var stream = testStream(41)
    let strata = (0..<9_000).map { $0 % 3 }
    let outputs = strata.map { [0, 2, 6][$0] + stream.nextStandardNormal() }
    let points = try SamplePoints(strata: strata, weights: [2, 1, 1])
    let index = try #require(
      points.classes(ofStrata: [0, 0, 1]).firstOrderIndex(of: outputs, bootstrap: wide))
    let between = 0.75 * 0.25 * (6 - 2.0 / 3) * (6 - 2.0 / 3)
    #expect(index.covers(between / (1 + 0.5 * 4 + 0.25 * 0 + 0.25 * 16)))
  }

  @Test func `with an unknown stratum an input tells of the mixture`() throws {
    // Y = ±X by stratum: beyond the stratum X tells all, without it nothing.
    var stream = testStream(42)
    let strata = (0..<8_000).map { $0 % 2 }
    let values = stream.standardNormals(8_000)
    let outputs = zip(strata, values).map { $0 == 0 ? $1 : -$1 }
    let points = try SamplePoints(strata: strata, weights: [1, 1])
    let input = SampledInput(values: values)
    let known = try #require(
      points.classes(of: input).firstOrderIndex(of: outputs, bootstrap: wide))
    let unknown = try #require(
      points.classes(of: input, beyond: .stratumUnknown)
        .firstOrderIndex(of: outputs, bootstrap: wide))
    #expect(known.covers(1))
    #expect(unknown.covers(0))
  }

  @Test func `an unknown stratum is one of many inputs where strata weigh unequally`() throws {
    // P(yes) is 0.9 or 0.1 by stratum, plus or minus 0.05 by X: now p = 0.5 (weights ½).
    var stream = testStream(43)
    let strata = (0..<10_000).map { $0 < 8_000 ? 0 : 1 }
    let values = (0..<10_000).map { _ in stream.nextUniform() < 0.5 ? 0.0 : 1 }
    let chances = zip(strata, values).map { ($0 == 0 ? 0.9 : 0.1) + 0.1 * ($1 - 0.5) }
    let points = try SamplePoints(strata: strata, weights: [1, 1])
    let input = SampledInput(values: values)
    let known = points.classes(of: input)
    let unknown = points.classes(of: input, beyond: .stratumUnknown)
    let strata2 = points.classes(ofStrata: [0, 1])
    #expect(known.wrongAnswerReduction(of: chances, bootstrap: wide).covers(0))
    #expect(unknown.wrongAnswerReduction(of: chances, bootstrap: wide).covers(0.05))
    #expect(strata2.wrongAnswerReduction(of: chances, bootstrap: wide).covers(0.4))
    // Half of the points are above or below by 0.05, give or take 0.0005 (one standard error).
    #expect(abs(known.wrongAnswers(of: chances) - 0.1) < 0.002)
    #expect(abs(unknown.wrongAnswers(of: chances) - 0.5) < 0.002)
  }

  @Test func `a stratum with few sources is refused`() {
    let strata = Array(repeating: 0, count: 100) + Array(repeating: 1, count: 15)
    #expect(throws: SampleError.fewSources(stratum: 1, count: 15)) {
      try SamplePoints(strata: strata, weights: [1, 1])
    }
    #expect(throws: SampleError.fewSources(stratum: 0, count: 10)) {
      try SamplePoints(count: 100, sources: (0..<100).map { $0 % 10 })
    }
    #expect(throws: SampleError.fewSources(stratum: 0, count: 0)) { try SamplePoints(count: 0) }
  }

  @Test func `a stratum without weight may have no points`() throws {
    var stream = testStream(44)
    let values = stream.standardNormals(200)
    let points = try SamplePoints(
      strata: Array(repeating: 1, count: 200), weights: [0, 1, 0])
    let index = try #require(
      points.classes(of: SampledInput(values: values)).firstOrderIndex(of: values, bootstrap: wide))
    #expect(index.covers(1))
    #expect(points.classes(of: SampledInput(values: values)).tailMeans(of: values) != nil)
  }
}
