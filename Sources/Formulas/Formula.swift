/// A formula that a person wrote: an expression in variables and named parameters.
///
/// ```
/// K/(1+exp(-r*(t-m)))          t a variable; K, r and m parameters
/// ```
///
/// Numbers, `+ - * / ^`, parentheses, `pi`, the elementary functions of one argument, and names.
/// `^` binds to the right and before a sign: `-x^2` is −(x²). `log` is natural. Every name that is
/// neither a function nor `pi` nor one of the variables is a parameter; names are case-sensitive.
/// A formula sees nothing but its variables and parameters. The language is in `docs/formulas.md`.
public struct Formula: Sendable {
  let content: FormulaContent

  /// Reads a formula.
  ///
  /// A variable need not occur in the text.
  ///
  /// - Parameters:
  ///   - text: At most 10,000 characters, nested at most 200 deep, with at most 100 parameters.
  ///   - variables: The names that stand for given numbers.
  /// - Precondition: No variable is named twice, and ``canName(_:)`` holds for each that occurs.
  /// - Throws: What is wrong first, reading from the left, and where.
  public init(_ text: String, variables: [String]) throws(FormulaError) {
    precondition(Set(variables).count == variables.count, "each variable is named once")
    content = FormulaContent(
      text: text, variables: variables,
      reading: try FormulaParser.read(text, variables: variables))
  }

  /// The text as written.
  public var text: String { content.text }

  /// The names of the variables, as given.
  public var variables: [String] { content.variables }

  /// The names of the parameters, in the order in which the text first uses them.
  public var parameters: [String] { content.parameters }

  /// Where each parameter first stands in the text, in Unicode scalars from 0.
  public var parameterColumns: [Range<Int>] { content.parameterColumns }

  /// A set of parameters, by index, in which the formula is jointly affine by its structure.
  ///
  /// With the other parameters fixed, a least-squares fit of these is a linear problem: {b1, b3}
  /// for `b1*exp(-b2*x)+b3*exp(-b4*x)`. What is affine only after rearranging, as b in `exp(log(b))`,
  /// does not count. Of several sets it is the largest that a search from each parameter finds.
  public var linearParameters: Set<Int> { content.linearParameters }

  /// Whether a variable or a parameter can have a name: letters, digits and `_`, no digit first,
  /// and neither a function nor `pi`.
  public static func canName(_ name: String) -> Bool {
    FormulaLexer.isName(name) && !ReservedNames.contains(name)
  }

  /// The names of the functions that a formula may call.
  public static var functions: [String] { ReservedNames.functions }

  /// Whether the text uses a variable.
  ///
  /// - Precondition: The variable is one of ``variables``.
  public func uses(_ variable: String) -> Bool {
    guard let index = variables.firstIndex(of: variable) else {
      preconditionFailure("a formula knows its own variables only")
    }
    return content.graph.nodes.contains(.variable(index))
  }

  /// The value at one point.
  ///
  /// It is not finite where the formula has no value or overflows. For many points use
  /// ``FormulaTable``, which gives the same numbers to the last bit.
  ///
  /// - Parameters:
  ///   - variables: One number a variable, in their order.
  ///   - parameters: One number a parameter, in their order.
  /// - Returns: The formula's value.
  /// - Precondition: As many numbers as names.
  public func value(at variables: [Double], parameters: [Double]) -> Double {
    precondition(variables.count == self.variables.count, "each variable has one number")
    precondition(parameters.count == self.parameters.count, "each parameter has one number")
    return content.graph.value(of: content.root, at: variables, parameters: parameters)
  }
}

extension Formula: Hashable {
  /// Whether both have the same text and variables.
  public static func == (left: Formula, right: Formula) -> Bool {
    left.content === right.content
      || left.text == right.text && left.variables == right.variables
  }

  /// Hashes text and variables.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(variables)
  }
}

extension Formula: CustomStringConvertible {
  /// The text.
  public var description: String { text }
}
