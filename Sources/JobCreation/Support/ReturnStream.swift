import Probability
import RealModule

/// The public return of net jobs, laid out on a plan's inputs.
struct ReturnStream: Sendable {
  private let tax: PlanInputs.Input
  private let survival: PlanInputs.Input
  private let years: Int
  private let discount: Double

  init(_ publicReturn: PublicReturn, inputs: inout PlanInputs) {
    tax = inputs.input("returns.tax", publicReturn.tax.amount)
    survival = inputs.input("returns.survival", publicReturn.survival)
    years = publicReturn.years
    discount = publicReturn.discount
  }

  /// What net jobs bring back over all years.
  func total(netJobs: Double, scores: [Double]) -> Double {
    let q = factor(scores)
    return netJobs * tax.value(scores) * Self.sum(q, years: Double(years))
  }

  /// The years until what has come back equals the cost, the last one in part; infinite where it does
  /// not within the years that count.
  func payback(cost: Double, netJobs: Double, scores: [Double]) -> Double {
    guard cost > 0 else { return 0 }
    let yearly = netJobs * tax.value(scores)
    guard yearly > 0 else { return .infinity }
    var (left, worth) = (cost, yearly)
    let q = factor(scores)
    for year in 0..<years {
      if worth >= left { return Double(year) + left / worth }
      left -= worth
      worth *= q
    }
    return .infinity
  }

  private func factor(_ scores: [Double]) -> Double {
    survival.value(scores) / (1 + discount)
  }

  private static func sum(_ q: Double, years: Double) -> Double {
    q == 1 ? years : (1 - Double.pow(q, years)) / (1 - q)
  }
}
