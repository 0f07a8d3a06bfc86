/// A word of a formula and where it stands.
struct FormulaToken: Hashable {
  enum Kind: Hashable {
    case number(Double)
    case name(String)
    case plus, minus, times, divided, power
    case open, close
    case end
  }

  let kind: Kind

  /// In Unicode scalars from 0.
  let columns: Range<Int>

  /// Whether an operand can start here without a sign: what makes `2x` a forgotten `*`.
  var startsOperand: Bool {
    switch kind {
    case .number, .name, .open: true
    default: false
    }
  }
}
