import Probability
import SensitivityAnalysis
import Testing

/// Points that share some of their inputs, as paths from one posterior draw do.
@Suite struct SourceTests {
  /// 400 sources of 25 points: X and an unseen U belong to the source, Z to the point;
  /// Y = X + 2U + Z, so the variance is 6.
  private struct Shared {
    var x: [Double] = []
    var inert: [Double] = []
    var z: [Double] = []
    var outputs: [Double] = []
    let sources = (0..<10_000).map { $0 / 25 }

    init(_ number: UInt64) {
      var stream = testStream(number)
      for _ in 0..<400 {
        let (x, inert, unseen) = (
          stream.nextStandardNormal(), stream.nextStandardNormal(), stream.nextStandardNormal()
        )
        for _ in 0..<25 {
          let z = stream.nextStandardNormal()
          self.x.append(x)
          self.inert.append(inert)
          self.z.append(z)
          outputs.append(x + 2 * unseen + z)
        }
      }
    }
  }

  // 200 samples; a share below 0.83 has probability below 0.002 at 0.9.
  @Test func `intervals cover where sources are named`() throws {
    var covered = [0, 0, 0]
    for sample in 0..<200 {
      let shared = Shared(5_000 + UInt64(sample))
      let points = try SamplePoints(count: 10_000, sources: shared.sources)
      for (number, (values, exact)) in [
        (shared.x, 1.0 / 6), (shared.inert, 0), (shared.z, 1.0 / 6),
      ].enumerated() {
        let index = try #require(
          points.classes(of: SampledInput(values: values))
            .firstOrderIndex(of: shared.outputs, bootstrap: Bootstrap(seed: 3)))
        if index.covers(exact) { covered[number] += 1 }
      }
    }
    for count in covered { #expect(count >= 166) }
  }

  @Test func `unnamed, they would make an inert input matter`() throws {
    let shared = Shared(50)
    let named = try SamplePoints(count: 10_000, sources: shared.sources)
    let unnamed = try SamplePoints(count: 10_000)
    let input = SampledInput(values: shared.inert)
    let honest = try #require(
      named.classes(of: input).firstOrderIndex(of: shared.outputs, bootstrap: wide))
    let fooled = try #require(
      unnamed.classes(of: input).firstOrderIndex(of: shared.outputs, bootstrap: wide))
    #expect(honest.covers(0))
    // 100 classes of four sources each would seem to explain about a fifth.
    #expect(fooled.lower > 0.1)
  }

  @Test func `the order of the points and the names of the sources do not matter`() throws {
    let shared = Shared(51)
    let plain = try SamplePoints(count: 10_000, sources: shared.sources)
    let turned = try SamplePoints(
      count: 10_000, sources: shared.sources.reversed().map { 7 - 3 * $0 })
    let one = try #require(
      plain.classes(of: SampledInput(values: shared.x))
        .firstOrderIndex(of: shared.outputs, bootstrap: wide))
    let other = try #require(
      turned.classes(of: SampledInput(values: shared.x.reversed()))
        .firstOrderIndex(of: shared.outputs.reversed(), bootstrap: wide))
    // Sums in another order differ in their last digits.
    #expect(abs(one.value - other.value) < 1e-12)
    #expect(abs(one.upper - other.upper) < 1e-9)
  }

  @Test func `a tail's error counts sources`() throws {
    let shared = Shared(52)
    let input = SampledInput(values: shared.x)
    let named = try #require(
      SamplePoints(count: 10_000, sources: shared.sources)
        .classes(of: input).tailMeans(of: shared.outputs))
    let unnamed = try #require(
      SamplePoints(count: 10_000).classes(of: input).tailMeans(of: shared.outputs))
    #expect(named.swing == unnamed.swing)
    // Of the variance in a tail, 4 of some 5 belongs to the source: √(4·25/5) is 4.5.
    #expect(named.swingStandardError > 3 * unnamed.swingStandardError)
  }
}
