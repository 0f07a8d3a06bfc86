/// One step of a formula: a number that is given, or an operation on earlier steps.
///
/// Operands are positions of earlier steps, so that steps in their order are a computation and no
/// step has to call another.
enum FormulaNode: Hashable {
  /// A number, by its bits: 0 and −0 are two.
  case constant(UInt64)

  /// The variable at an index.
  case variable(Int)

  /// The parameter at an index.
  case parameter(Int)

  /// An operation on one earlier step.
  case unary(UnaryOperation, Int)

  /// An operation on two earlier steps.
  case binary(BinaryOperation, Int, Int)

  /// The positions of the operands.
  var operands: [Int] {
    switch self {
    case .constant, .variable, .parameter: []
    case .unary(_, let operand): [operand]
    case .binary(_, let left, let right): [left, right]
    }
  }
}

/// An operation on one number.
enum UnaryOperation: Hashable {
  case negate
  case function(ElementaryFunction)

  /// A power with a constant exponent.
  case power(ConstantPower)

  /// The operation's value at `u`.
  @inline(__always)
  func value(at u: Double) -> Double {
    switch self {
    case .negate: -u
    case .function(let function): function.value(at: u)
    case .power(let power): power.value(at: u)
    }
  }
}

/// An operation on two numbers.
enum BinaryOperation: Hashable {
  case add, subtract, multiply, divide, power

  /// The operation's value at `u` and `w`.
  @inline(__always)
  func value(at u: Double, _ w: Double) -> Double {
    switch self {
    case .add: u + w
    case .subtract: u - w
    case .multiply: u * w
    case .divide: u / w
    case .power: GeneralPower.value(at: u, exponent: w)
    }
  }
}
