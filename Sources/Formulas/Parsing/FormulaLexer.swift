/// Splits the text of a formula into its words.
struct FormulaLexer {
  private let scalars: [Unicode.Scalar]
  private var position = 0

  /// The words of a text, the last of which is ``FormulaToken/Kind/end``.
  static func tokens(of scalars: [Unicode.Scalar]) throws(FormulaError) -> [FormulaToken] {
    var lexer = FormulaLexer(scalars: scalars)
    var tokens: [FormulaToken] = []
    while let token = try lexer.next() { tokens.append(token) }
    tokens.append(FormulaToken(kind: .end, columns: scalars.count..<scalars.count + 1))
    return tokens
  }

  private init(scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  private mutating func next() throws(FormulaError) -> FormulaToken? {
    skip { $0.properties.isWhitespace }
    guard position < scalars.count else { return nil }
    let scalar = scalars[position]
    if Self.isDigit(scalar) || scalar == "." { return try number() }
    if Self.startsName(scalar) { return name() }
    guard let kind = Self.symbols[scalar] else { throw strangeCharacter(scalar) }
    let start = position
    position += 1
    if kind == .times, position < scalars.count, scalars[position] == "*" {
      throw FormulaError(
        "`**` is no operator here", at: start..<start + 2, fix: "write `^` for a power")
    }
    return FormulaToken(kind: kind, columns: start..<position)
  }

  // MARK: Words of several characters

  private mutating func name() -> FormulaToken {
    let start = position
    skip { Self.startsName($0) || Self.isDigit($0) || $0.isMark }
    return FormulaToken(kind: .name(text(start..<position)), columns: start..<position)
  }

  private mutating func number() throws(FormulaError) -> FormulaToken {
    let start = position
    skip(Self.isDigit)
    if position < scalars.count, scalars[position] == "." {
      position += 1
      skip(Self.isDigit)
    }
    skipExponent()
    if position < scalars.count, scalars[position] == "." {
      skip { Self.isDigit($0) || $0 == "." }
      throw FormulaError(
        "`\(text(start..<position))` has more than one point", at: start..<position)
    }
    let columns = start..<position
    guard columns.contains(where: { Self.isDigit(scalars[$0]) }),
      let value = Double(text(columns))
    else { throw FormulaError("a point alone is no number", at: columns) }
    guard value.isFinite else {
      throw FormulaError(
        "`\(text(columns))` is larger than any number that can be computed with", at: columns)
    }
    return FormulaToken(kind: .number(value), columns: columns)
  }

  /// Reads `e-3`, but leaves an `e` that no digits follow: a name.
  private mutating func skipExponent() {
    guard position < scalars.count, scalars[position] == "e" || scalars[position] == "E" else {
      return
    }
    var digits = position + 1
    if digits < scalars.count, scalars[digits] == "+" || scalars[digits] == "-" { digits += 1 }
    guard digits < scalars.count, Self.isDigit(scalars[digits]) else { return }
    position = digits
    skip(Self.isDigit)
  }

  private mutating func skip(_ isPart: (Unicode.Scalar) -> Bool) {
    while position < scalars.count, isPart(scalars[position]) { position += 1 }
  }

  private func text(_ columns: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[columns]))
  }
}

// MARK: - Characters

extension FormulaLexer {
  private static let symbols: [Unicode.Scalar: FormulaToken.Kind] = [
    "+": .plus, "-": .minus, "\u{2212}": .minus, "*": .times, "/": .divided, "^": .power,
    "(": .open, ")": .close,
  ]

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  static func startsName(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic
  }

  /// Whether a text is one name from beginning to end.
  static func isName(_ text: String) -> Bool {
    var lexer = FormulaLexer(scalars: Array(text.unicodeScalars))
    guard let first = lexer.scalars.first, startsName(first) else { return false }
    return lexer.name().columns == 0..<lexer.scalars.count
  }

  private func strangeCharacter(_ scalar: Unicode.Scalar) -> FormulaError {
    let columns = position..<position + 1
    let code = String(scalar.value, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
    let shown = scalar.isShown ? "`\(scalar)`" : "the character U+\(padded)"
    return FormulaError("\(shown) means nothing in a formula", at: columns, fix: fix(for: scalar))
  }

  private func fix(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "=": "write only what stands on the right of the `=`"
    case ",": "decimals have a point, as in 1.5; functions take one argument"
    case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}": "write `-` for minus"
    case "\u{D7}", "\u{B7}", "\u{22C5}", "\u{2217}": "write `*` for a product"
    case "\u{F7}", ":", "\u{2215}", "\\": "write `/` for a quotient"
    case "\u{B9}", "\u{B2}", "\u{B3}": "write `^` for a power, as in x^2"
    case "\u{221A}": "write `sqrt(…)`"
    case "[", "]", "{", "}": "use ( and )"
    case "|": "write `abs(…)`"
    case "%": "write a share as a decimal, such as 0.05"
    case "\"", "'", "`": "leave the quotes out"
    default: "a formula holds numbers, names, + - * / ^ and ( )"
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar belongs to the letter before it.
  fileprivate var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  fileprivate var isShown: Bool {
    switch properties.generalCategory {
    case .control, .format, .unassigned, .privateUse, .surrogate, .lineSeparator,
      .paragraphSeparator:
      false
    default: !isMark
    }
  }
}
