/// What is wrong with the text of a formula: where, why, and what to write instead.
public struct FormulaError: Error, Hashable, Sendable {
  /// What is wrong, in plain words, without a full stop.
  public let message: String

  /// The part of the text that is wrong, in Unicode scalars from 0.
  ///
  /// Where something is missing at the end, it starts at the text's length. It is never empty.
  public let columns: Range<Int>

  /// What to write instead, where that can be said.
  public let fix: String?

  /// An error from its parts.
  public init(_ message: String, at columns: Range<Int>, fix: String? = nil) {
    self.message = message
    self.columns = columns.isEmpty ? columns.lowerBound..<columns.lowerBound + 1 : columns
    self.fix = fix
  }
}

extension FormulaError: CustomStringConvertible {
  /// The message and, where there is one, the fix.
  public var description: String { fix.map { "\(message); \($0)" } ?? message }
}
