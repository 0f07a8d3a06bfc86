import Probability
import SensitivityAnalysis

/// The random numbers of a test, by its number.
func testStream(_ number: UInt64) -> RandomStream {
  RandomStream(seed: 20_260_401, purpose: .init(rawValue: 255), path: number, position: 0)
}

/// Draws for intervals that leave out the true value in two of a thousand seeds: the false-alarm
/// probability of each check that an interval covers it.
let wide = Bootstrap(seed: 1, replicates: 2_000, coverage: 0.998)

extension RandomStream {
  /// Independent standard normal numbers.
  mutating func standardNormals(_ count: Int) -> [Double] {
    (0..<count).map { _ in nextStandardNormal() }
  }
}
