import CurveFitting
import GrowthModels
import Probability
import Testing

/// Whether 90 % intervals hold the truth in 90 % of simulated series.
///
/// Errors are normal with 3 % of the ceiling as standard deviation, or counts with a ceiling of 2,000; the bend is
/// inside the data; an open end holds all beyond. Seed 20 261 122.
struct CoverageTests {
  struct Rates: CustomStringConvertible {
    var parameters: [Double]
    var next: [Double]

    var description: String {
      (parameters + next).map { "\(($0 * 1000).rounded() / 10)" }.joined(separator: " | ")
    }
  }

  static func rates(
    of family: GrowthFamily, readings: Int, loss: FitLoss, series: Int
  ) throws -> Rates {
    let times = (1...readings).map(Double.init)
    let next = (1...3).map { Double(readings + $0) }
    var truth = SimulatedSeries.truth(of: family, until: Double(readings))
    if loss != .leastSquares { truth[0] *= 20 }
    let curve = family.curveType.init(parameters: truth)
    var settings = FitSettings(loss: loss, starts: 6, horizon: next, allowsUnidentified: true)
    settings.drawsProfiles = false
    settings.simulatesSettling = false
    var covered = truth.map { _ in 0 }
    var predicted = [0, 0, 0]
    for number in 0..<series {
      var stream = RandomStream(
        seed: 20_261_122, purpose: .init(rawValue: 211), path: UInt64(number),
        position: UInt32(readings))
      let all = times + next
      let data: FitData
      let future: [Double]
      if loss == .leastSquares {
        let values = all.map { curve.value(at: $0) + 3 * stream.nextStandardNormal() }
        data = FitData(times: times, values: Array(values.prefix(readings)))
        future = Array(values.suffix(3))
      } else {
        let starts = [-Double.infinity] + all.dropLast()
        let counts = zip(all, starts).map { end, start in
          let mean = curve.value(at: end) - (start > -.infinity ? curve.value(at: start) : 0)
          let law = NB1Distribution(mean: mean, dispersion: loss == .nb1 ? 3 : 1)
          return Double(law.sample(using: &stream))
        }
        data = FitData(
          kind: .increments, predictors: [times], starts: Array(starts.prefix(readings)),
          values: Array(counts.prefix(readings)))
        future = Array(counts.suffix(3))
      }
      let fit = try CurveFit(of: .family(family), to: data, settings: settings)
      for (place, parameter) in fit.parameters.enumerated()
      where parameter.interval.contains(truth[place]) {
        covered[place] += 1
      }
      guard case .points(let points) = fit.forecast else { continue }
      for (place, point) in points.enumerated() {
        let interval = ProfileInterval(lower: point.lower, upper: point.upper)
        if interval.contains(future[place]) { predicted[place] += 1 }
      }
    }
    return Rates(
      parameters: covered.map { Double($0) / Double(series) },
      next: predicted.map { Double($0) / Double(series) })
  }

  // 100 series: a binomial share of 90 % leaves 79 % to 98 % once in 1,000 shares, and 54 are seen
  // here, of one fixed seed.
  @Test(arguments: GrowthFamily.allCases)
  func `Intervals of each family hold about as often as they say`(_ family: GrowthFamily) throws {
    let rates = try Self.rates(of: family, readings: 12, loss: .leastSquares, series: 100)
    #expect((rates.parameters + rates.next).allSatisfy { (0.79...0.99).contains($0) }, "\(rates)")
  }

  @Test(arguments: [FitLoss.poisson, .nb1])
  func `Intervals of counts hold about as often as they say`(_ loss: FitLoss) throws {
    let rates = try Self.rates(of: .logistic, readings: 12, loss: loss, series: 100)
    #expect(rates.parameters.allSatisfy { (0.79...0.99).contains($0) }, "\(rates)")
  }

  // 1,000 series: one standard deviation is 0.0095.
  @Test(
    .enabled(if: SlowTests.areAsked, "TUSEN_SLOW_TESTS is not set"),
    arguments: GrowthFamily.allCases, [12, 40])
  func `Intervals of least squares hold in 86 to 94 %`(
    _ family: GrowthFamily, _ readings: Int
  ) throws {
    let rates = try Self.rates(of: family, readings: readings, loss: .leastSquares, series: 1000)
    print("coverage | \(family.rawValue) | \(readings) | \(rates)")
    #expect((rates.parameters + rates.next).allSatisfy { (0.86...0.94).contains($0) }, "\(rates)")
  }

  // Prediction intervals of whole numbers hold at least as often as they say, and clearly more
  // where the next counts are small; their lower bar is the one that must hold.
  @Test(
    .enabled(if: SlowTests.areAsked, "TUSEN_SLOW_TESTS is not set"),
    arguments: GrowthFamily.allCases, [FitLoss.poisson, .nb1])
  func `Intervals of counts hold in 85 to 95 %`(_ family: GrowthFamily, _ loss: FitLoss) throws {
    for readings in [12, 40] {
      let rates = try Self.rates(of: family, readings: readings, loss: loss, series: 1000)
      print("coverage | \(loss.rawValue) | \(family.rawValue) | \(readings) | \(rates)")
      #expect(rates.parameters.allSatisfy { (0.85...0.95).contains($0) }, "\(rates)")
      #expect(rates.next.allSatisfy { $0 >= 0.85 }, "\(rates)")
    }
  }
}
