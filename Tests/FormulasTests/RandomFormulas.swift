/// Texts that are formulas, nearly formulas or nothing of the kind; the same for the same seed.
struct RandomFormulas {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// A number from 0 to just below a bound, by SplitMix64 [Steele 2014].
  mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }

  /// One text, by one of five roads.
  mutating func text() -> String {
    switch next(below: 100) {
    case 0..<35: soup()
    case 35..<75: mutation()
    case 75..<88: grown(depth: 6)
    case 88..<98: characters()
    default: nested()
    }
  }

  private static let words = [
    "+", "-", "*", "/", "^", "(", ")", "(", ")", "-", "x", "t", "a", "b", "K", "e", "pi", "0", "1",
    "2", "0.5", "1e3", "1e-3", "1e308", "-1", "exp(", "log(", "sqrt(", "sin(", "atan(", "tanh(",
    "abs(", "log", "2^", "^2", "^-1", "^0", " ", ".", ",", "**", "=", "\u{2212}", "é",
  ]

  private static let models = [
    "K/(1+exp(-r*(t-m)))", "K*exp(-exp(-r*(t-m)))", "K*(1+v*exp(-r*(t-m)))^(-1/v)",
    "d+(a-d)/(1+(x/c)^b)^g", "m*(1-exp(-(p+q)*x))/(1+(q/p)*exp(-(p+q)*x))",
    "b1*exp(-b2*x)+b3*exp(-(x-b4)^2/b5^2)+b6*exp(-(x-b7)^2/b8^2)", "b1*(1-(1+2*b2*x)^(-1/2))",
    "b1-b2*x-atan(b3/(x-b4))/pi", "(b1+b2*x+b3*x^2)/(1+b4*x+b5*x^2)", "b1*x^b2", "2^-x^a",
  ]

  private mutating func pick(_ words: [String]) -> String { words[next(below: words.count)] }

  private mutating func soup() -> String {
    (0...next(below: 14)).map { _ in pick(Self.words) }.joined()
  }

  private mutating func mutation() -> String {
    var scalars = Array(pick(Self.models).unicodeScalars)
    for _ in 0...next(below: 3) {
      let at = next(below: scalars.count + 1)
      let piece = Array(pick(Self.words).unicodeScalars)
      switch next(below: 4) {
      case 0: scalars.insert(contentsOf: piece, at: at)
      case 1: scalars.removeSubrange(at..<min(scalars.count, at + 1 + next(below: 3)))
      case 2: scalars.replaceSubrange(at..<min(scalars.count, at + 1), with: piece)
      default:
        let end = min(scalars.count, at + next(below: 12))
        scalars.insert(contentsOf: scalars[at..<end], at: next(below: scalars.count + 1))
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// A formula by the rules of the language.
  private mutating func grown(depth: Int) -> String {
    guard depth > 0 else { return pick(["x", "t", "a", "b", "c", "0", "1", "2", "0.5", "pi"]) }
    switch next(below: 6) {
    case 0: return "(" + grown(depth: depth - 1) + ")"
    case 1: return "-" + grown(depth: depth - 1)
    case 2: return pick(["exp(", "log(", "sqrt(", "cos(", "cbrt("]) + grown(depth: depth - 1) + ")"
    case 3: return grown(depth: 0)
    default:
      let left = grown(depth: depth - 1 - next(below: depth))
      return left + pick(["+", "-", "*", "/", "^"]) + grown(depth: depth - 1)
    }
  }

  /// Any scalars at all, those of formulas among them.
  private mutating func characters() -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<next(below: 30) {
      let range = [0x80, 0x300, 0x3000, 0x11_0000][next(below: 4)]
      scalars.append(Unicode.Scalar(UInt32(next(below: range))) ?? "x")
    }
    return String(scalars)
  }

  private mutating func nested() -> String {
    let (open, close) = [("(", ")"), ("-", ""), ("exp(", ")"), ("x^", ""), ("a+(", ")")][
      next(below: 5)]
    let depth = [3, 150, 199, 201, 2_000, 6_000][next(below: 6)]
    return String(repeating: open, count: depth) + "x" + String(repeating: close, count: depth)
  }
}
