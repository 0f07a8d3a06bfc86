import Probability

/// Good and bad times that several programmes live through together.
///
/// Each path has one standard normal draw for each calendar month, decided by seed, path and month. A
/// programme makes its own course of them, as lasting as its scenario says:
///
/// ```
/// x_first = z_first,  x_t = φ x_{t−1} + √(1 − φ²) z_t,  φ = correlation^{1/12}
/// ```
///
/// Programmes whose shocks are equally lasting meet the same course, each with its own spread and its
/// own past.
package struct CommonShock: Sendable {
  /// The first calendar month, counted from year 0.
  package let first: Int

  /// The number of calendar months.
  package let count: Int

  private let seed: UInt64

  /// The months that any of the programmes looks at, those of their counts included.
  package init(over models: [ProgrammeModel], seed: UInt64) {
    var months: [Int] = []
    for model in models {
      for axis in [model.history, model.future] {
        months += [axis.firstMonth, axis.firstMonth + axis.monthCount - 1]
      }
    }
    first = months.min() ?? 0
    count = (months.max() ?? 0) - first + 1
    self.seed = seed
  }

  /// The draws of a path, one a month.
  package func draws(path: Int) -> [Double] {
    (first..<first + count).map { month in
      var stream = RandomStream(
        seed: seed, purpose: .commonShock, path: UInt64(path), position: UInt32(month))
      return stream.nextStandardNormal()
    }
  }

  /// The course of a programme's shock over the months of its paths' axis and those before it, in units
  /// of its spread; empty without a shock.
  package func course(of draws: [Double], in model: ProgrammeModel) -> ShockCourse? {
    guard let shock = model.futureShock else { return nil }
    return ShockCourse(
      values: shock.course(of: draws), first: first - model.future.firstMonth)
  }
}

/// A shock's values month by month, in units of its spread.
package struct ShockCourse: Sendable {
  /// The values.
  package let values: [Double]

  /// The month of the first value, counted from the axis' first as 0.
  package let first: Int

  /// A course from its values and its first month.
  package init(values: [Double], first: Int) {
    self.values = values
    self.first = first
  }

  /// The value of a month of the axis.
  func value(in month: Int) -> Double { values[month - first] }
}

extension Timeline {
  /// The calendar month of the axis' first, counted from year 0.
  var firstMonth: Int {
    let day = origin.components
    return day.year * 12 + day.month - 1
  }
}
