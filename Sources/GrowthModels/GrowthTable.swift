internal import Formulas

/// A growth at fixed times, with the memory to compute it for one set of parameters after another.
///
/// A formula f becomes a curve by what a cumulative count is: it never falls and is never negative.
///
/// ```
/// F(tᵢ) = max(0, f(t₀), …, f(tᵢ))
/// ```
///
/// Where f falls or has no value, the increment is 0; what exceeds the largest double stays there.
/// A table is a value: each evaluation context has its own.
public struct GrowthTable: Sendable {
  private let growth: Growth
  private let times: [Double]

  /// A formula's own table; `nil` for a family.
  private var formula: FormulaTable?

  /// A growth at times.
  ///
  /// - Parameters:
  ///   - growth: A family, or a formula in ``Growth/time``.
  ///   - times: Months, rising.
  public init(_ growth: Growth, times: [Double]) {
    self.growth = growth
    self.times = times
    if case .formula(let formula) = growth {
      self.formula = FormulaTable(formula, columns: [times])
    }
  }

  /// Evaluates the curve at every time: `values[i]` becomes F(times[i]).
  ///
  /// Elements of `values` beyond the times stay as they are. Nothing is allocated.
  ///
  /// - Parameters:
  ///   - values: Receives the expected cumulative counts.
  ///   - parameters: The growth's parameters, in the order of ``Growth/parameters``.
  /// - Precondition: `values` has room for a number a time; the number of parameters is right.
  public mutating func fillValues(_ values: inout [Double], parameters: [Double]) {
    switch growth {
    case .family(let family): family.fillValues(&values, at: times, parameters: parameters)
    case .formula:
      formula?.fillValues(&values, parameters: parameters)
      var highest = 0.0
      for index in times.indices {
        let value = values[index]
        if value > highest { highest = min(value, .greatestFiniteMagnitude) }
        values[index] = highest
      }
    }
  }
}
