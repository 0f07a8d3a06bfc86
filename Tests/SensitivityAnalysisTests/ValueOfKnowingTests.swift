import Probability
import RealModule
import SensitivityAnalysis
import Testing

/// A normal quantity θ with mean μ and standard deviation σ₀, seen as x = θ + normal error σ;
/// choose between 0 and θ.
@Suite struct ValueOfKnowingTests {
  private struct Normal {
    let mean: Double, deviation: Double, error: Double
    let points: SamplePoints
    let quantity: [Double], signal: [Double]

    init(_ number: UInt64, mean: Double, deviation: Double, error: Double) throws {
      var stream = testStream(number)
      self.mean = mean
      self.deviation = deviation
      self.error = error
      points = try SamplePoints(count: 20_000)
      quantity = stream.standardNormals(20_000).map { mean + deviation * $0 }
      signal = quantity.map { $0 + error * stream.nextStandardNormal() }
    }

    var payoffs: [[Double]] { [quantity, quantity.map { _ in 0 }] }

    /// The standard deviation of E[θ | x], σ₀²/√(σ₀² + σ²).
    var explained: Double {
      deviation * deviation / (deviation * deviation + error * error).squareRoot()
    }

    /// σφ(μ/σ) − |μ|Φ(−|μ|/σ) with the standard deviation of what will be known.
    func value(knowing spread: Double) -> Double {
      let ratio = abs(mean) / spread
      return spread * StandardNormal.density(ratio)
        - abs(mean) * StandardNormal.survivalProbability(ratio)
    }
  }

  // Two false alarms in a thousand seeds for each of three intervals.
  @Test(arguments: [(0.5, 1.0, 1.0), (-1, 2, 0.5), (3, 2, 4), (0, 1, 1)])
  func `the normal case has its closed form`(
    mean: Double, deviation: Double, error: Double
  ) throws {
    let normal = try Normal(70, mean: mean, deviation: deviation, error: error)
    let perfect = normal.points.valueOfPerfectKnowledge(payoffs: normal.payoffs, bootstrap: wide)
    #expect(perfect.covers(normal.value(knowing: deviation)))

    let classes = normal.points.classes(of: SampledInput(values: normal.signal))
    let partial = classes.valueOfKnowing(payoffs: normal.payoffs, bootstrap: wide)
    #expect(partial.covers(normal.value(knowing: normal.explained)))
    #expect(partial.value <= perfect.value)

    let reduction = classes.varianceReduction(of: normal.quantity, bootstrap: wide)
    #expect(reduction.covers(normal.explained * normal.explained))
  }

  // 200 samples; a share below 0.83 has probability below 0.002 at 0.9. The first has two plans
  // that are equally good, where the estimate errs downwards.
  @Test(arguments: [(0.0, 1.0), (0.3, 1.0)])
  func `nine in ten intervals cover, also of plans that tie`(mean: Double, error: Double) throws {
    var (covered, coveredPerfect) = (0, 0)
    for sample in 0..<200 {
      var stream = testStream(7_000 + UInt64(sample))
      let quantity = stream.standardNormals(1_000).map { mean + $0 }
      let signal = quantity.map { $0 + error * stream.nextStandardNormal() }
      let points = try SamplePoints(count: 1_000)
      let payoffs = [quantity, quantity.map { _ in 0 }]
      let bootstrap = Bootstrap(seed: UInt64(sample))
      let normal = try Normal(71, mean: mean, deviation: 1, error: error)
      let value = points.classes(of: SampledInput(values: signal))
        .valueOfKnowing(payoffs: payoffs, bootstrap: bootstrap)
      if value.covers(normal.value(knowing: normal.explained)) { covered += 1 }
      let perfect = points.valueOfPerfectKnowledge(payoffs: payoffs, bootstrap: bootstrap)
      if perfect.covers(normal.value(knowing: 1)) { coveredPerfect += 1 }
    }
    #expect(covered >= 166)
    #expect(coveredPerfect >= 166)
  }

  // The interval of an inert input begins above 0 in at most one of 20 seeds at coverage 0.9: of
  // 200 samples more than 21 have a probability below 0.002.
  @Test(arguments: [0.5, 0.45, 0.2])
  func `an inert input is worth 0 within its interval`(chance: Double) throws {
    var (misses, missesOfIndex) = (0, 0)
    for sample in 0..<200 {
      var stream = testStream(8_000 + UInt64(sample))
      let input = SampledInput(values: stream.standardNormals(2_000))
      let outcomes = (0..<2_000).map { _ in stream.nextUniform() < chance ? 1.0 : 0 }
      let classes = try SamplePoints(count: 2_000).classes(of: input)
      let bootstrap = Bootstrap(seed: UInt64(sample))
      if classes.wrongAnswerReduction(of: outcomes, bootstrap: bootstrap).lower > 0 { misses += 1 }
      if classes.varianceReduction(of: outcomes, bootstrap: bootstrap).lower > 0 {
        missesOfIndex += 1
      }
    }
    #expect(misses <= 21)
    #expect(missesOfIndex <= 21)
  }

  @Test func `a yes or no that an input settles`() throws {
    // P(yes | X) = X, uniform: wrong now with ½, with X known E[min(X, 1 − X)] = ¼.
    var stream = testStream(75)
    let values = (0..<20_000).map { _ in stream.nextUniform() }
    let classes = try SamplePoints(count: 20_000).classes(of: SampledInput(values: values))
    #expect(classes.wrongAnswerReduction(of: values, bootstrap: wide).covers(0.25))
    let outcomes = values.map { stream.nextUniform() < $0 ? 1.0 : 0 }
    #expect(classes.wrongAnswerReduction(of: outcomes, bootstrap: wide).covers(0.25))
    // One standard error of p is 0.0035; five are allowed, and p beyond ½ counts as much.
    #expect(abs(classes.wrongAnswers(of: outcomes) - 0.5) < 0.018)
  }

  @Test func `an input that moves only the tail decides about the target`() throws {
    // The count is 100 and a little, and 40 more in the one case of fifteen in which T is high.
    var stream = testStream(73)
    let (common, rare) = (stream.standardNormals(5_000), stream.standardNormals(5_000))
    let counts = zip(common, rare).map { 100 + 3 * $0 + ($1 > 1.5 ? 40 : 0) }
    let attained = counts.map { $0 >= 120 ? 1.0 : 0 }
    let points = try SamplePoints(count: 5_000)
    let index = try [common, rare].map {
      try #require(
        points.classes(of: SampledInput(values: $0))
          .firstOrderIndex(of: attained, bootstrap: wide))
    }
    #expect(index[0].covers(0))
    // All but what lies beside the step in its class of 71 points.
    #expect(index[1].value > 0.9)
  }

  @Test func `three plans are worth as much as their best pair where the third is never chosen`()
    throws
  {
    let normal = try Normal(74, mean: 0.5, deviation: 1, error: 1)
    let classes = normal.points.classes(of: SampledInput(values: normal.signal))
    let two = classes.valueOfKnowing(payoffs: normal.payoffs, bootstrap: wide)
    let three = classes.valueOfKnowing(
      payoffs: normal.payoffs + [normal.quantity.map { $0 - 1 }], bootstrap: wide)
    #expect(two.value == three.value)
    let one = classes.valueOfKnowing(payoffs: [normal.quantity], bootstrap: wide)
    #expect(one.value == 0 && one.upper == 0)
  }
}
