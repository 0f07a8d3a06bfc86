/// The law of a member's age at its hires: a gamma law of a fixed shape after a fixed delay.
///
/// Shape 1 is the exponential kernel, a whole shape the Erlang kernel.
public struct AgeKernel: Hashable, Sendable {
  /// The kernel's name in files: `exponential`, `gamma` or `erlang`.
  public var name: String

  /// The shape of the gamma law, above 0.
  public var shape: Double

  /// Months after joining in which no job comes, at least 0.
  public var delay: Double

  /// A gamma kernel with a delay in months.
  public init(name: String = "exponential", shape: Double = 1, delay: Double = 0) {
    precondition(shape > 0 && delay >= 0, "a kernel has a shape above 0 and no negative delay")
    self.name = name
    self.shape = shape
    self.delay = delay
  }
}
