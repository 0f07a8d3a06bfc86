/// Where a step's values lie: one block a four points, or one block for all.
///
/// The blocks for all points come first, then column after column.
struct ValueSlot: Hashable, Sendable {
  /// The position among those of its kind.
  let index: Int

  /// Whether one number stands for every point.
  let isScalar: Bool

  /// Where the values lie in memory for so many blocks of points, behind so many scalars.
  @inline(__always)
  func place(blocks: Int, behind scalars: Int) -> BlockPlace {
    isScalar
      ? BlockPlace(start: index, stride: 0)
      : BlockPlace(start: scalars + index * blocks, stride: 1)
  }
}

/// The place of a step's first block and the distance to the next.
struct BlockPlace {
  let start: Int
  let stride: Int

  /// The place of the values of a block of points.
  @inline(__always)
  subscript(block: Int) -> Int { start &+ block &* stride }
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
    /// The adjoint that receives it.
    let slot: ValueSlot

    /// Whether it is the first share, which replaces what an earlier evaluation left.
    let isFirst: Bool
  }

  let step: EvaluationStep

  /// ∂f/∂result.
  let adjoint: ValueSlot

  /// `nil` where the operand depends on no parameter.
  let left: Target?

  /// `nil` where the operand depends on no parameter or is missing.
  let right: Target?

  /// The logarithm of a power's base, where the exponent depends on a parameter.
  let logarithm: ValueSlot?
}
