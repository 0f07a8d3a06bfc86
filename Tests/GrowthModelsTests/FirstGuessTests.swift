import GrowthModels
import Testing

@Suite struct FirstGuessTests {
  @Test(arguments: GrowthFamily.allCases)
  func `a first guess passes close to points on a curve`(family: GrowthFamily) {
    var generator = SeededGenerator(seed: 13)
    for _ in 0..<10 {
      let truth = family.plausibleParameters(using: &generator)
      let curve = family.curveType.init(parameters: truth)
      let points = stride(from: 3.0, through: 60, by: 3).map {
        (time: $0, value: curve.value(at: $0))
      }
      let guess = family.curveType.init(
        parameters: family.curveType.firstGuess(from: points.shuffled(using: &generator)))
      let highest = curve.value(at: 60)
      // A start within a fiftieth of the highest point is where least squares take over.
      for (time, value) in points {
        #expect(abs(guess.value(at: time) - value) <= 0.02 * highest, "\(truth) at \(time)")
      }
    }
  }

  @Test(arguments: GrowthFamily.allCases)
  func `poor points give parameters within their domain`(family: GrowthFamily) {
    let poor: [[(time: Double, value: Double)]] = [
      [], [(0, 0)], [(12, 0)], [(12, 240)], [(0, 60), (0, 60)], [(6, 5), (6, 9)],
      [(3, 0), (6, 0), (9, 0)], [(0, 60), (12, 60), (24, 60)], [(12, 10), (24, 5), (36, 1)],
      [(-12, 5), (-6, 9)], [(1e-12, 1), (2e-12, 2)], [(12, .nan), (.infinity, 3), (24, 7)],
      [(1, 1e300), (2, 1e301)],
    ]
    for points in poor {
      let guess = family.curveType.firstGuess(from: points)
      #expect(guess.count == family.parameters.count)
      for (number, parameter) in zip(guess, family.parameters) {
        #expect(number.isFinite && (number > 0 || !parameter.isPositive), "\(points): \(guess)")
      }
    }
  }
}
