import LinearAlgebra
import RealModule

/// The common shock: log ε is a stationary Gaussian AR(1) over calendar months, in units of its
/// spread σ.
///
/// ```
/// Cov(x_s, x_t) = φ^|s − t|,  φ = correlation^{1/12};   ε_t = exp(σ x_t − σ² / 2),  E ε_t = 1
/// ```
///
/// A known job interval has one latent, the log of its mean shock: `σ (L z)_i − σ² V_ii / 2`, with
/// V = L Lᵀ the covariance of the months' means and z the scores. Months still to come are drawn
/// given the latents.
package struct ShockProcess: Sendable {
  /// V_ii for each known interval.
  package let variances: [Double]

  /// L, the lower factor of V by columns.
  private let lower: [Double]

  /// The matrix that maps scores z to the expected x of each month to come, by columns.
  private let conditionalMean: [Double]

  /// The lower factor of the covariance of the months to come given the latents, by columns.
  private let conditionalLower: [Double]

  /// The known intervals, the months to come, and the correlation between neighbouring months.
  private let intervals: [[(month: Int, share: Double)]]
  private let months: [Int]
  private let monthly: Double

  /// The number of months to come.
  package let monthCount: Int

  /// A process over known intervals and months to come.
  ///
  /// - Parameters:
  ///   - correlation: The correlation between months twelve apart, in [0, 1).
  ///   - intervals: For each known interval, its months with the share of the interval that each
  ///     makes; shares sum to 1.
  ///   - months: The months to come that paths need.
  package init(correlation: Double, intervals: [[(month: Int, share: Double)]], months: [Int]) {
    let monthly = correlation == 0 ? 0 : Double.pow(correlation, 1.0 / 12)
    func covariance(_ first: Int, _ second: Int) -> Double {
      first == second ? 1 : Double.pow(monthly, abs(first - second))
    }
    let known = intervals.count
    var between = Matrix(rows: known, columns: known)
    for row in 0..<known {
      for column in 0..<known {
        var sum = 0.0
        for first in intervals[row] {
          for second in intervals[column] {
            sum += first.share * second.share * covariance(first.month, second.month)
          }
        }
        between[row, column] = sum
      }
    }
    let lower = Self.lowerFactor(of: between)
    // Rows of `across` solve L wᵀ = Cov(x, interval means): the regression of a month on the
    // scores.
    var across = [Double](repeating: 0, count: months.count * known)
    for (index, month) in months.enumerated() {
      for interval in 0..<known {
        var value = 0.0
        for part in intervals[interval] { value += part.share * covariance(month, part.month) }
        for earlier in 0..<interval {
          value -= lower[earlier * known + interval] * across[earlier * months.count + index]
        }
        across[interval * months.count + index] = value / lower[interval * known + interval]
      }
    }
    var remaining = Matrix(rows: months.count, columns: months.count)
    for row in months.indices {
      for column in months.indices {
        var value = covariance(months[row], months[column])
        for interval in 0..<known {
          value -= across[interval * months.count + row] * across[interval * months.count + column]
        }
        remaining[row, column] = value
      }
    }
    self.intervals = intervals
    self.months = months
    self.monthly = monthly
    variances = (0..<known).map { between[$0, $0] }
    self.lower = lower
    conditionalMean = across
    conditionalLower = Self.lowerFactor(of: remaining)
    monthCount = months.count
  }

  /// The log of the mean shock of a known interval, −σ² V_ii / 2 on average.
  package func logMeanShock(of interval: Int, spread: Double, scores: [Double]) -> Double {
    let known = variances.count
    var sum = 0.0
    for column in 0...interval { sum += lower[column * known + interval] * scores[column] }
    return spread * sum - 0.5 * spread * spread * variances[interval]
  }

  /// Puts the shocks ε of the months to come into `shocks`, given the latents' scores and fresh
  /// normal draws.
  package func fillShocks(
    _ shocks: inout [Double], spread: Double, scores: [Double], draws: [Double]
  ) {
    for month in 0..<monthCount {
      var value = 0.0
      for interval in variances.indices {
        value += conditionalMean[interval * monthCount + month] * scores[interval]
      }
      for column in 0...month {
        value += conditionalLower[column * monthCount + month] * draws[column]
      }
      shocks[month] = .exp(spread * value - 0.5 * spread * spread)
    }
  }

  /// The course of the process over consecutive months from a standard normal draw each, in units of
  /// its spread.
  package func course(of draws: [Double]) -> [Double] {
    let innovation = (1 - monthly * monthly).squareRoot()
    var course = draws
    for month in draws.indices.dropFirst() {
      course[month] = monthly * course[month - 1] + innovation * draws[month]
    }
    return course
  }

  /// Puts the shocks ε of the months to come into `shocks`, given the latents' scores and a course
  /// that knows nothing of them.
  ///
  /// The course is moved by what the latents would expect of the difference between their scores and
  /// the course's own [Hoffman 1991]: the law is that of ``fillShocks(_:spread:scores:draws:)``.
  package func fillShocks(
    _ shocks: inout [Double], spread: Double, scores: [Double], along course: ShockCourse
  ) {
    let known = variances.count
    var difference: [Double] = []
    for interval in 0..<known {
      var mean = 0.0
      for part in intervals[interval] { mean += part.share * course.value(in: part.month) }
      for earlier in 0..<interval {
        mean -= lower[earlier * known + interval] * (scores[earlier] - difference[earlier])
      }
      difference.append(scores[interval] - mean / lower[interval * known + interval])
    }
    for month in 0..<monthCount {
      var value = course.value(in: months[month])
      for interval in 0..<known {
        value += conditionalMean[interval * monthCount + month] * difference[interval]
      }
      shocks[month] = .exp(spread * value - 0.5 * spread * spread)
    }
  }

  private static func lowerFactor(of covariance: Matrix) -> [Double] {
    guard covariance.rows > 0 else { return [] }
    // Intervals that overlap a month to come can make it nearly certain: a ridge far below any
    // effect.
    var ridged = covariance
    for index in 0..<covariance.rows { ridged[index, index] += 1e-12 }
    guard let factor = try? CholeskyFactor(of: ridged) else {
      preconditionFailure("the covariance of an AR(1) is positive definite")
    }
    return factor.lower.elements
  }
}
