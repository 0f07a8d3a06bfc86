import JobCreation
import Probability
import RealModule
import Testing

struct ShockProcessTests {
  /// Two years known, months 24 to 35 to come.
  static let intervals = [0..<12, 12..<24].map { months in
    months.map { (month: $0, share: 1.0 / 12) }
  }

  @Test func `the variance of a year's mean is the mean of its covariances`() {
    let process = ShockProcess(correlation: 0.5, intervals: Self.intervals, months: [])
    var expected = 0.0
    for first in 0..<12 {
      for second in 0..<12 { expected += .pow(0.5, Double(abs(first - second)) / 12) / 144 }
    }
    // The tolerance is the ridge that keeps covariances factorable.
    #expect(abs(process.variances[0] - expected) < 1e-11)
    #expect(abs(process.variances[1] - expected) < 1e-11)
  }

  /// Seed 31; each comparison of a mean over 200,000 draws alarms falsely once in 10,000 (3.89
  /// standard errors).
  @Test func `latents and months to come have the moments of one AR(1)`() {
    let process = ShockProcess(
      correlation: 0.5, intervals: Self.intervals, months: Array(24..<36))
    let spread = 0.3
    var stream = RandomStream(seed: 31, purpose: .init(rawValue: 99), path: 0, position: 0)
    var shocks = [Double](repeating: 0, count: 12)
    var sums = (shock: 0.0, square: 0.0, latent: 0.0, cross: 0.0, crossSquare: 0.0)
    let draws = 200_000
    for _ in 0..<draws {
      let scores = [stream.nextStandardNormal(), stream.nextStandardNormal()]
      let fresh = (0..<12).map { _ in stream.nextStandardNormal() }
      process.fillShocks(&shocks, spread: spread, scores: scores, draws: fresh)
      let latent = process.logMeanShock(of: 1, spread: spread, scores: scores)
      let log = Double.log(shocks[2]) + 0.5 * spread * spread
      let centred = latent + 0.5 * spread * spread * process.variances[1]
      sums.shock += shocks[2]
      sums.square += log * log
      sums.latent += .exp(latent)
      sums.cross += log * centred
      sums.crossSquare += log * log * centred * centred
    }
    let n = Double(draws)
    let shockError = (.exp(spread * spread) - 1).squareRoot() / n.squareRoot()
    #expect(abs(sums.shock / n - 1) < 3.89 * shockError)
    #expect(abs(sums.square / n - spread * spread) < 3.89 * spread * spread * (2 / n).squareRoot())
    #expect(abs(sums.latent / n - 1) < 3.89 * shockError)
    var covariance = 0.0
    for month in 12..<24 { covariance += .pow(0.5, Double(26 - month) / 12) / 12 }
    let cross = sums.cross / n
    let crossError = ((sums.crossSquare / n - cross * cross) / n).squareRoot()
    #expect(abs(cross - spread * spread * covariance) < 3.89 * crossError)
  }

  /// Seed 32; 100,000 courses: each comparison alarms falsely once in 10,000 (3.89 standard errors).
  @Test func `a course that programmes share leaves each the law of its own draws`() {
    let process = ShockProcess(
      correlation: 0.5, intervals: Self.intervals, months: Array(24..<36))
    let scores = [1, -0.5]
    func logs(_ draws: [Double]) -> [Double] {
      var shocks = [Double](repeating: 0, count: 12)
      process.fillShocks(&shocks, spread: 1, scores: scores, draws: draws)
      return shocks.map { Double.log($0) + 0.5 }
    }
    let means = logs(Array(repeating: 0, count: 12))
    // What a unit of each draw adds: a column of the factor of the covariance.
    let columns = (0..<12).map { column in
      zip(logs((0..<12).map { $0 == column ? 1 : 0 }), means).map { $0 - $1 }
    }
    var stream = RandomStream(seed: 32, purpose: .init(rawValue: 99), path: 0, position: 0)
    var shocks = [Double](repeating: 0, count: 12)
    var sample: [(first: Double, last: Double)] = []
    for _ in 0..<100_000 {
      // From three months before the axis begins, as another programme's past may ask.
      let course = process.course(of: (0..<39).map { _ in stream.nextStandardNormal() })
      process.fillShocks(
        &shocks, spread: 1, scores: scores, along: ShockCourse(values: course, first: -3))
      sample.append((.log(shocks[0]) + 0.5 - means[0], .log(shocks[7]) + 0.5 - means[7]))
    }
    for (months, values) in [
      ((0, 0), sample.map { $0.first * $0.first }), ((7, 7), sample.map { $0.last * $0.last }),
      ((0, 7), sample.map { $0.first * $0.last }),
    ] {
      let covariance = columns.reduce(0.0) { $0 + $1[months.0] * $1[months.1] }
      let found = Moments(values)
      #expect(abs(found.mean - covariance) < 3.89 * found.standardError)
    }
    for values in [sample.map(\.first), sample.map(\.last)] {
      let found = Moments(values)
      #expect(abs(found.mean) < 3.89 * found.standardError)
    }
  }

  @Test func `without correlation the past says nothing`() {
    let process = ShockProcess(correlation: 0, intervals: Self.intervals, months: [24, 25])
    var first = [0.0, 0.0]
    var second = first
    process.fillShocks(&first, spread: 0.2, scores: [3, -2], draws: [0.5, 1])
    process.fillShocks(&second, spread: 0.2, scores: [0, 0], draws: [0.5, 1])
    #expect(first == second)
  }
}
