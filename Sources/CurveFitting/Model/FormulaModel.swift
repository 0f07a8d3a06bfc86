public import Formulas

/// A formula with the place where its fit starts and the bounds it must keep.
public struct FormulaModel: Sendable, Hashable {
  /// The formula; its variables are the data's predictors, in order.
  public let formula: Formula

  /// A value for each parameter, in the formula's order; `nil` where none was stated.
  public let start: [Double?]

  /// The range of each parameter, in the formula's order; unbounded ends are infinite.
  public let bounds: [ClosedRange<Double>]

  /// A formula with starts and bounds by parameter name.
  ///
  /// - Precondition: Every name is a parameter of the formula and starts are finite.
  public init(
    _ formula: Formula, start: [String: Double] = [:], bounds: [String: ClosedRange<Double>] = [:]
  ) {
    let names = formula.parameters
    precondition(start.keys.allSatisfy(names.contains), "starts are those of parameters")
    precondition(bounds.keys.allSatisfy(names.contains), "bounds are those of parameters")
    precondition(start.values.allSatisfy(\.isFinite), "starts are finite")
    self.formula = formula
    self.start = names.map { start[$0] }
    self.bounds = names.map { bounds[$0] ?? (-.infinity ... .infinity) }
  }
}
