/// Where a step's values lie: one block a four points, or one block for all.
struct ValueSlot: Hashable, Sendable {
  /// The place of the first block.
  let start: Int

  /// Whether one number stands for every point.
  let isScalar: Bool

  /// The place of the values of a block of points.
  @inline(__always)
  func place(_ block: Int) -> Int { isScalar ? start : start + block }
}

/// One operation over all points, from slots to a slot.
struct EvaluationStep: Sendable {
  enum Operation: Sendable {
    case unary(UnaryOperation)
    case binary(BinaryOperation)
  }

  let operation: Operation
  let result: ValueSlot
  let left: ValueSlot

  /// The second operand; that of a unary operation is its first.
  let right: ValueSlot
}

/// The same operation on the way back: from ∂f/∂result to its share in ∂f/∂left and ∂f/∂right.
struct BackwardStep: Sendable {
  /// Where a share goes.
  struct Target: Sendable {
    /// The place of the first block.
    let start: Int

    /// Whether it is the first share, which replaces what an earlier evaluation left.
    let isFirst: Bool
  }

  let step: EvaluationStep

  /// The place of the first block of ∂f/∂result.
  let adjoint: Int

  /// `nil` where the operand depends on no parameter.
  let left: Target?

  /// `nil` where the operand depends on no parameter or is missing.
  let right: Target?

  /// The logarithm of a power's base, where the exponent depends on a parameter.
  let logarithm: ValueSlot?
}
