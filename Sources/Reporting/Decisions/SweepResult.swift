package import DecisionAnalysis

/// What `tusen sweep` answers, and where it came from.
package struct SweepResult: Sendable {
  /// Where the result came from.
  package var description: DecisionDescription

  /// The answers.
  package var sweep: Sweep

  /// What is varied, one an axis.
  package var quantities: [VariedQuantity]

  /// A result from its parts.
  ///
  /// - Precondition: There is a quantity for each axis.
  package init(description: DecisionDescription, sweep: Sweep, quantities: [VariedQuantity]) {
    precondition(quantities.count == sweep.axes.count, "each axis varies a quantity")
    self.description = description
    self.sweep = sweep
    self.quantities = quantities
  }
}
