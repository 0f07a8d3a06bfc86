/// The outputs of a pick-freeze design, the only sample from which Sobol' indices are computed
/// here.
///
/// Two independent samples A and B of all inputs, n points each; and for each input, or group of
/// inputs, a sample AB that is A with the values of that group taken from B, row by row. The groups
/// must be independent of each other; inputs that depend on each other belong into one group.
/// Whoever calls evaluates the model on these n·(groups + 2) points.
public struct PickFreezeOutputs: Sendable {
  /// The outputs on A.
  public let a: [Double]

  /// The outputs on B.
  public let b: [Double]

  /// For each group the outputs on A with that group's values from B.
  public let mixed: [[Double]]

  /// The outputs of a design.
  ///
  /// - Parameters:
  ///   - a: The outputs on A, finite, at least two.
  ///   - b: The outputs on B, as many.
  ///   - mixed: For each group the outputs on A with that group's values from B, as many.
  public init(a: [Double], b: [Double], mixed: [[Double]]) {
    precondition(a.count >= 2, "a design has at least two rows")
    precondition(
      b.count == a.count && mixed.allSatisfy { $0.count == a.count },
      "each sample of a design has as many rows")
    precondition(
      (mixed + [a, b]).allSatisfy { $0.allSatisfy(\.isFinite) }, "an output is a finite number")
    self.a = a
    self.b = b
    self.mixed = mixed
  }
}
