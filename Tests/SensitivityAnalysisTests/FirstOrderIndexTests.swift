import Probability
import SensitivityAnalysis
import Testing

@Suite struct FirstOrderIndexTests {
  // Per index a false alarm in two of a thousand seeds; 17 indices.
  @Test(arguments: ReferenceFunction.all)
  func `indices from plain samples cover the exact ones`(function: ReferenceFunction) throws {
    var stream = testStream(1)
    let inputs = function.points(20_000, using: &stream)
    let outputs = function.values(at: inputs)
    let points = try SamplePoints(count: 20_000)
    for (input, exact) in zip(inputs, try function.exact.first) {
      let classes = points.classes(of: SampledInput(values: input))
      let index = try #require(classes.firstOrderIndex(of: outputs, bootstrap: wide))
      #expect(index.covers(exact), "\(exact) is not in \(index.lower)…\(index.upper)")
      // The normal interval of three standard errors each way at n = 20,000 is at most this wide.
      #expect(index.upper - index.lower < 0.06)
    }
  }

  @Test func `an output that is the input has index 1`() throws {
    var stream = testStream(2)
    let values = stream.standardNormals(2_000)
    let classes = try SamplePoints(count: 2_000).classes(of: SampledInput(values: values))
    let index = try #require(classes.firstOrderIndex(of: values, bootstrap: wide))
    #expect(index.covers(1))
    // 44 classes of a line each leave nothing; the correction by the errors costs some 1/n.
    #expect(abs(index.value - 1) < 1e-3)
  }

  // 200 samples; a share below 0.83 or above 0.965 has probability below 0.002 at 0.9.
  @Test(arguments: [500, 4_000])
  func `nine in ten intervals cover, for strong, weak and inert inputs alike`(n: Int) throws {
    var covered = [0, 0, 0]
    for sample in 0..<200 {
      var stream = testStream(1_000 * UInt64(n) + UInt64(sample))
      let inputs = (0..<3).map { _ in stream.standardNormals(n) }
      let outputs = (0..<n).map {
        2 * inputs[0][$0] + 0.5 * inputs[1][$0] + stream.nextStandardNormal()
      }
      let points = try SamplePoints(count: n)
      for (number, exact) in [4 / 5.25, 0.25 / 5.25, 0].enumerated() {
        let classes = points.classes(of: SampledInput(values: inputs[number]))
        let index = try #require(
          classes.firstOrderIndex(of: outputs, bootstrap: Bootstrap(seed: UInt64(sample))))
        if index.covers(exact) { covered[number] += 1 }
      }
    }
    for count in covered.prefix(2) { #expect(166...193 ~= count) }
    // For an inert input the interval is somewhat too wide, as its correction is an estimate too.
    #expect(covered[2] >= 166)
  }

  @Test func `estimates do not depend on the order of the points`() throws {
    var stream = testStream(3)
    let (input, noise) = (stream.standardNormals(1_000), stream.standardNormals(1_000))
    let outputs = zip(input, noise).map(+)
    let points = try SamplePoints(count: 1_000)
    let index = points.classes(of: SampledInput(values: input))
      .firstOrderIndex(of: outputs, bootstrap: wide)
    let turned = points.classes(of: SampledInput(values: input.reversed()))
      .firstOrderIndex(of: outputs.reversed(), bootstrap: wide)
    let (one, other) = (try #require(index), try #require(turned))
    // Sums in another order differ in their last digits.
    #expect(abs(one.value - other.value) < 1e-12)
    #expect(abs(one.lower - other.lower) < 1e-9)
  }

  @Test func `a seed gives the same interval again, another one nearly the same`() throws {
    var stream = testStream(7)
    let (input, noise) = (stream.standardNormals(1_000), stream.standardNormals(1_000))
    let outputs = zip(input, noise).map(+)
    let points = try SamplePoints(count: 1_000)
    func index(seed: UInt64) throws -> Estimate {
      try #require(
        points.classes(of: SampledInput(values: input))
          .firstOrderIndex(of: outputs, bootstrap: Bootstrap(seed: seed, replicates: 2_000)))
    }
    let (one, again, other) = (try index(seed: 1), try index(seed: 1), try index(seed: 2))
    #expect(one == again)
    #expect(one.value == other.value && one.lower != other.lower)
    // A 5 % quantile of 2,000 replicates has a standard error of a twentieth of theirs; five allowed.
    #expect(abs(one.lower - other.lower) < 0.35 * one.standardError)
  }

  @Test func `units of input and output do not matter, an offset neither`() throws {
    var stream = testStream(4)
    let (input, noise) = (stream.standardNormals(1_000), stream.standardNormals(1_000))
    let points = try SamplePoints(count: 1_000)
    func index(_ outputs: [Double], of input: [Double]) throws -> Estimate {
      try #require(
        points.classes(of: SampledInput(values: input)).firstOrderIndex(
          of: outputs, bootstrap: wide))
    }
    let plain = try index(zip(input, noise).map(+), of: input)
    let scaled = try index(
      zip(input, noise).map { 1e6 + 3 * ($0 + $1) }, of: input.map { 1e-9 * $0 })
    // 1e6 takes six digits off the outputs' sixteen.
    #expect(abs(plain.value - scaled.value) < 1e-8)
    #expect(abs(plain.upper - scaled.upper) < 1e-8)
  }

  @Test func `an output without spread has no index`() throws {
    let points = try SamplePoints(count: 100)
    let classes = points.classes(of: SampledInput(values: (0..<100).map(Double.init)))
    let constant = Array(repeating: 0.1, count: 100)
    #expect(classes.firstOrderIndex(of: constant, bootstrap: wide) == nil)
    let reduction = classes.varianceReduction(of: constant, bootstrap: wide)
    #expect(reduction.lower == 0 && reduction.value == 0 && reduction.upper == 0)
  }

  @Test func `a constant input has index 0`() throws {
    var stream = testStream(5)
    let points = try SamplePoints(count: 400)
    let classes = points.classes(of: SampledInput(values: Array(repeating: 3.3, count: 400)))
    let index = classes.firstOrderIndex(of: stream.standardNormals(400), bootstrap: wide)
    #expect(classes.count == 1)
    #expect(index?.value == 0)
  }

  @Test func `few values get a class each, and their index is that of the table`() throws {
    // Y = 1 + X for X = 0, 1, 2 and nothing else: all of the variance.
    let values = (0..<300).map { Double($0 % 3) }
    let classes = try SamplePoints(count: 300).classes(of: SampledInput(values: values))
    #expect(classes.count == 3)
    let index = try #require(
      classes.firstOrderIndex(of: values.map { 1 + $0 }, bootstrap: wide))
    // Within a class nothing varies, so nothing is corrected: exact to rounding.
    #expect(abs(index.value - 1) < 1e-12)
  }

  @Test func `a large atom does not swallow what lies beside it`() throws {
    var stream = testStream(6)
    let values = (0..<4_000).map { _ in max(0, stream.nextStandardNormal()) }
    let classes = try SamplePoints(count: 4_000).classes(of: SampledInput(values: values))
    // √4000 classes were asked for and half of the weight is one value.
    #expect(30...34 ~= classes.count)
  }
}
