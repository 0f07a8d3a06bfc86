package import DecisionAnalysis

/// What `tusen compare` answers: plans side by side, and where they came from.
package struct ComparisonResult: Sendable {
  /// Where the result came from.
  package var description: DecisionDescription

  /// The plans.
  package var comparison: Comparison

  /// A result from its parts.
  package init(description: DecisionDescription, comparison: Comparison) {
    self.description = description
    self.comparison = comparison
  }
}
