internal import Spelling

/// Reads the words of a formula into its steps.
///
/// ```
/// sum     = term  { ("+" | "-") term }
/// term    = factor { ("*" | "/") factor }
/// factor  = ("+" | "-") factor | power
/// power   = operand [ "^" factor ]
/// operand = number | name | function "(" sum ")" | "(" sum ")"
/// ```
///
/// Every rule that comes back to itself goes through *factor*, where the depth is counted.
struct FormulaParser {
  /// A part that has been read: its last step and where it stands.
  private struct Part {
    var position: Int
    var columns: Range<Int>
  }

  private let tokens: [FormulaToken]
  private let variables: [String]
  private var next = 0
  private var depth = 0

  private(set) var graph = FormulaGraph()
  private(set) var root = 0
  private(set) var parameters: [String] = []
  private(set) var parameterColumns: [Range<Int>] = []
  private var parameterIndices: [String: Int] = [:]

  private init(tokens: [FormulaToken], variables: [String]) {
    self.tokens = tokens
    self.variables = variables
  }

  /// A parser that has read a whole text: its steps, the position of its value, its parameters.
  static func read(_ text: String, variables: [String]) throws(FormulaError) -> FormulaParser {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count <= FormulaLimits.length else {
      throw FormulaError(
        "the formula has \(scalars.count) characters, more than \(FormulaLimits.length)",
        at: FormulaLimits.length..<scalars.count)
    }
    let tokens = try FormulaLexer.tokens(of: scalars)
    var parser = FormulaParser(tokens: tokens, variables: variables)
    guard parser.token.kind != .end else {
      throw FormulaError(
        "the formula is empty", at: 0..<1, fix: "write one such as K/(1+exp(-r*(t-m)))")
    }
    parser.root = try parser.sum().position
    try parser.expectEnd()
    return parser
  }

  private var token: FormulaToken { tokens[next] }

  /// Goes on to the next word; the end stays.
  private mutating func take() -> FormulaToken {
    let taken = tokens[next]
    if taken.kind != .end { next += 1 }
    return taken
  }
}

// MARK: - The rules

extension FormulaParser {
  private mutating func sum() throws(FormulaError) -> Part {
    var left = try term()
    while token.kind == .plus || token.kind == .minus {
      let operation: BinaryOperation = take().kind == .plus ? .add : .subtract
      left = try joined(left, operation, try term())
    }
    return left
  }

  private mutating func term() throws(FormulaError) -> Part {
    var left = try factor()
    while token.kind == .times || token.kind == .divided {
      let operation: BinaryOperation = take().kind == .times ? .multiply : .divide
      left = try joined(left, operation, try factor())
    }
    return left
  }

  private mutating func factor() throws(FormulaError) -> Part {
    depth += 1
    defer { depth -= 1 }
    guard depth <= FormulaLimits.depth else {
      throw FormulaError(
        "the formula is nested more than \(FormulaLimits.depth) deep", at: token.columns)
    }
    guard token.kind == .plus || token.kind == .minus else { return try power() }
    let sign = take()
    let operand = try factor()
    let columns = sign.columns.lowerBound..<operand.columns.upperBound
    guard sign.kind == .minus else { return Part(position: operand.position, columns: columns) }
    let position = graph.insert(.unary(.negate, operand.position))
    return try finite(position, columns)
  }

  private mutating func power() throws(FormulaError) -> Part {
    let base = try operand()
    guard token.kind == .power else { return base }
    _ = take()
    return try joined(base, .power, try factor())
  }

  private mutating func operand() throws(FormulaError) -> Part {
    let first = take()
    switch first.kind {
    case .number(let value): return Part(position: graph.insert(value), columns: first.columns)
    case .name(let name):
      return token.kind == .open ? try call(name, first) : try value(of: name, first)
    case .open: return try rest(ofParentheses: first)
    default: throw missingOperand(before: first)
    }
  }

  private mutating func call(_ name: String, _ word: FormulaToken) throws(FormulaError) -> Part {
    guard let function = ElementaryFunction(rawValue: name) else {
      throw unknownFunction(name, at: word.columns)
    }
    let argument = try rest(ofParentheses: take())
    let columns = word.columns.lowerBound..<argument.columns.upperBound
    let position = graph.insert(.unary(.function(function), argument.position))
    return try finite(position, columns)
  }

  private mutating func rest(ofParentheses open: FormulaToken) throws(FormulaError) -> Part {
    guard token.kind != .close else {
      throw FormulaError(
        "there is nothing between the parentheses",
        at: open.columns.lowerBound..<token.columns.upperBound)
    }
    let inner = try sum()
    guard token.kind == .close else { throw unclosed(open) }
    return Part(
      position: inner.position, columns: open.columns.lowerBound..<take().columns.upperBound)
  }

  private mutating func value(of name: String, _ word: FormulaToken) throws(FormulaError) -> Part {
    if let index = variables.firstIndex(of: name) {
      return Part(position: graph.insert(.variable(index)), columns: word.columns)
    }
    if name == ReservedNames.pi {
      return Part(position: graph.insert(.pi), columns: word.columns)
    }
    guard ElementaryFunction(rawValue: name) == nil else {
      throw FormulaError(
        "`\(name)` is a function and has no value by itself", at: word.columns,
        fix: "write `\(name)(…)`, or give the parameter another name")
    }
    return Part(
      position: graph.insert(.parameter(try index(ofParameter: name, word))), columns: word.columns)
  }

  private mutating func index(
    ofParameter name: String, _ word: FormulaToken
  ) throws(FormulaError) -> Int {
    if let index = parameterIndices[name] { return index }
    guard parameters.count < FormulaLimits.parameters else {
      throw FormulaError(
        "`\(name)` is the parameter after the \(FormulaLimits.parameters)th, which is the last",
        at: word.columns)
    }
    parameters.append(name)
    parameterColumns.append(word.columns)
    parameterIndices[name] = parameters.count - 1
    return parameters.count - 1
  }

  private mutating func joined(
    _ left: Part, _ operation: BinaryOperation, _ right: Part
  ) throws(FormulaError) -> Part {
    let position =
      operation == .power
      ? graph.insertPower(left.position, right.position)
      : graph.insert(.binary(operation, left.position, right.position))
    return try finite(position, left.columns.lowerBound..<right.columns.upperBound)
  }

  /// Refuses a constant part that has no value: nothing else in the formula can mend it.
  private func finite(_ position: Int, _ columns: Range<Int>) throws(FormulaError) -> Part {
    if let constant = graph.constant(at: position), !constant.isFinite {
      let reason = constant.isNaN ? "is not defined" : "is not a finite number"
      throw FormulaError("this part \(reason)", at: columns)
    }
    return Part(position: position, columns: columns)
  }
}

// MARK: - What is wrong

extension FormulaParser {
  private func expectEnd() throws(FormulaError) {
    switch token.kind {
    case .end: return
    case .close:
      throw FormulaError(
        "this parenthesis closes none", at: token.columns, fix: "remove it, or open one before")
    default: throw missingOperator()
    }
  }

  private func unclosed(_ open: FormulaToken) -> FormulaError {
    guard token.kind == .end else { return missingOperator() }
    return FormulaError(
      "this parenthesis is not closed", at: open.columns, fix: "write `)` where it ends")
  }

  private func missingOperator() -> FormulaError {
    let before = tokens[next - 1]
    return FormulaError(
      "there is no operator between these two",
      at: before.columns.lowerBound..<token.columns.upperBound,
      fix: "for a product write `*` between them")
  }

  private func missingOperand(before word: FormulaToken) -> FormulaError {
    if word.kind == .end {
      return FormulaError(
        "the formula ends where a number, a name or `(` is missing", at: word.columns)
    }
    return FormulaError(
      "a number, a name or `(` is missing before this", at: word.columns)
  }

  private func unknownFunction(_ name: String, at columns: Range<Int>) -> FormulaError {
    if variables.contains(name) || parameterIndices[name] != nil || name == ReservedNames.pi {
      return FormulaError(
        "`\(name)` is no function", at: columns, fix: "for a product write `\(name)*(…)`")
    }
    let near = NearestWords.to(name, among: ReservedNames.functions).map { "`\($0)`" }
    let fix =
      if let other = ReservedNames.elsewhere[name.lowercased()] {
        other
      } else if near.isEmpty {
        "for a product write `\(name)*(…)`; the functions are "
          + ReservedNames.functions.joined(separator: ", ")
      } else {
        "did you mean \(near.joined(separator: " or "))?"
      }
    return FormulaError("there is no function `\(name)`", at: columns, fix: fix)
  }
}
