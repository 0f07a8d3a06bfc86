internal import RealModule

/// A number of about 32 digits: the unevaluated sum of a double and its rounding error.
///
/// Twice the working precision, for the few places where a difference of large numbers decides:
/// residuals of equations that are refined, sums of squares about a mean. The range is that of a
/// double; a sum or product beyond it has no meaning. Source: [Dekker 1971].
public struct DoubleDouble: Sendable, Hashable {
  /// The double closest to the number.
  public let head: Double

  /// What the head leaves, at most half a unit in its last place.
  public let tail: Double

  /// A double, exactly.
  public init(_ value: Double) {
    head = value
    tail = 0
  }

  /// The product of two doubles, exactly.
  public init(product a: Double, _ b: Double) {
    (head, tail) = Augmented.product(a, b)
  }

  /// The sum of a number and one much smaller.
  fileprivate init(large: Double, small: Double) {
    (head, tail) = Augmented.sum(large: large, small: small)
  }

  /// The number with its sign reversed.
  public static prefix func - (number: DoubleDouble) -> DoubleDouble {
    DoubleDouble(large: -number.head, small: -number.tail)
  }

  /// The sum, to twice the working precision even where heads cancel.
  public static func + (left: DoubleDouble, right: DoubleDouble) -> DoubleDouble {
    let heads = Augmented.sum(left.head, right.head)
    let tails = Augmented.sum(left.tail, right.tail)
    let sum = DoubleDouble(large: heads.head, small: heads.tail + tails.head)
    return DoubleDouble(large: sum.head, small: sum.tail + tails.tail)
  }

  /// The difference, to twice the working precision even where heads cancel.
  public static func - (left: DoubleDouble, right: DoubleDouble) -> DoubleDouble {
    left + -right
  }

  /// The product.
  public static func * (left: DoubleDouble, right: DoubleDouble) -> DoubleDouble {
    let heads = Augmented.product(left.head, right.head)
    let mixed = left.head * right.tail + left.tail * right.head
    return DoubleDouble(large: heads.head, small: heads.tail + mixed)
  }

  /// The quotient.
  public static func / (left: DoubleDouble, right: DoubleDouble) -> DoubleDouble {
    let first = left.head / right.head
    let remainder = left - right * DoubleDouble(first)
    let second = remainder.head / right.head
    let rest = remainder - right * DoubleDouble(second)
    let sum = DoubleDouble(large: first, small: second)
    return sum + DoubleDouble(rest.head / right.head)
  }

  /// Adds a number.
  public static func += (left: inout DoubleDouble, right: DoubleDouble) {
    left = left + right
  }

  /// Subtracts a number.
  public static func -= (left: inout DoubleDouble, right: DoubleDouble) {
    left = left - right
  }
}
