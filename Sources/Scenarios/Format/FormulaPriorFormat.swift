import DelimitedText
import Diagnostics
import Probability

extension ValueFormat where Value == UncertainQuantity {
  /// What is believed about a parameter of a formula, a number without a unit.
  ///
  /// Nothing says what the parameter stands for, so here the range chooses its own form: what starts
  /// at 0 or above stays above 0, what starts below can have either sign.
  static var formulaParameter: ValueFormat {
    ValueFormat(schema: QuantityFormat.schema) { node, path, reading in
      QuantityFormat.read(
        node, path, reading, as: isRangeFromZero(node.text) ? .positiveNumber : .number)
    }
  }

  private static func isRangeFromZero(_ text: String?) -> Bool {
    guard let text, let sides = try? QuantityText.sides(of: text, .number), sides.count == 2,
      case .number(let low) = NumberText.read(sides[0].number, isCount: false)
    else { return false }
    return low >= 0
  }
}
