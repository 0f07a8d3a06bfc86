import CurveFitting
import Foundation
import GrowthModels
import Probability
import RealModule

/// Whether the suites that take minutes run.
enum SlowTests {
  static let areAsked = ProcessInfo.processInfo.environment["TUSEN_SLOW_TESTS"] != nil
}

/// Series drawn from curves with known parameters.
enum SimulatedSeries {
  /// Logistic growth of ceiling 1000 from a hundredth of it, cut where it has reached a share.
  ///
  /// - Parameters:
  ///   - cut: The share of the ceiling at the last reading.
  ///   - readings: How many readings, evenly spaced.
  ///   - noise: The standard deviation of the errors, as a share of the last value.
  ///   - number: The series' number, which with the seed decides its errors.
  /// - Returns: The series.
  static func logistic(cut: Double, readings: Int, noise: Double, number: Int) -> FitData {
    let first = -Double.log(99)
    let last = Double.log(cut / (1 - cut))
    let times = (0..<readings).map(Double.init)
    let rate = (last - first) / Double(readings - 1)
    var stream = RandomStream(
      seed: 20_261_122, purpose: .init(rawValue: 210), path: UInt64(number),
      position: UInt32(readings))
    return FitData(
      times: times,
      values: times.map {
        1000 / (1 + .exp(-(first + rate * $0))) + noise * 1000 * cut * stream.nextStandardNormal()
      })
  }

  /// The share of series whose gate fires.
  static func firingRate(
    cut: Double, readings: Int, noise: Double, series: Range<Int>
  ) throws -> Double {
    var settings = FitSettings()
    settings.drawsProfiles = false
    settings.simulatesSettling = false
    var fired = 0
    for number in series {
      let data = logistic(cut: cut, readings: readings, noise: noise, number: number)
      let fit = try CurveFit(of: .family(.logistic), to: data, settings: settings)
      if fit.ceiling?.isIdentified == false { fired += 1 }
    }
    return Double(fired) / Double(series.count)
  }

  /// Parameters with which a family bends within the data: the ceiling is 100, or where there is
  /// none, 100 is reached at the end.
  static func truth(of family: GrowthFamily, until end: Double) -> [Double] {
    switch family {
    case .linear: [100 / end]
    case .exponential: [300 / end / (Double.exp(3) - 1), 3 / end]
    case .power: [100 / Double.pow(end, 1.5), 1.5]
    case .logistic: [100, 10 / end, 0.5 * end]
    case .gompertz: [100, 7 / end, 0.35 * end]
    case .richards: [100, 10 / end, 0.5 * end, 0.5]
    case .weibull: [100, 0.5 * end, 2]
    case .bass: [100, 0.3 / end, 7 / end]
    }
  }
}
