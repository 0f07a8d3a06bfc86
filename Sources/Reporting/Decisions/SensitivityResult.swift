package import DecisionAnalysis

/// What `tusen sensitivity` answers, and where it came from.
package struct SensitivityResult: Sendable {
  /// Where the result came from.
  package var description: DecisionDescription

  /// The answer.
  package var sensitivity: Sensitivity

  /// A result from its parts.
  package init(description: DecisionDescription, sensitivity: Sensitivity) {
    self.description = description
    self.sensitivity = sensitivity
  }
}
