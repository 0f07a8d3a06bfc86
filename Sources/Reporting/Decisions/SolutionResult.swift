package import DecisionAnalysis

/// What `tusen solve` answers, and where it came from.
package struct SolutionResult: Sendable {
  /// Where the result came from.
  package var description: DecisionDescription

  /// The answer.
  package var solution: Solution

  /// What was turned.
  package var quantity: VariedQuantity

  /// A result from its parts.
  package init(
    description: DecisionDescription, solution: Solution, quantity: VariedQuantity
  ) {
    self.description = description
    self.solution = solution
    self.quantity = quantity
  }
}
