public import DelimitedText
public import Diagnostics

/// Reads a series from a table: comma-, semicolon- or tab-separated text with a header.
///
/// Lenient in form, strict in meaning: separators, decimal marks and byte-order marks are found;
/// what could mean two things is refused.
public struct SeriesReader: Sendable {
  /// The largest table that is read.
  public static let megabyteLimit = 200

  /// The columns to read.
  public var columns: SeriesColumns

  /// What the values are.
  public var kind: SeriesTable.Kind

  /// Whether the values have to be counts: whole and not negative.
  public var areCounts: Bool

  /// Whose habits decide what a comma or point between digits means where the table does not.
  public var locale: NumberLocale?

  /// A reader of a kind of series.
  public init(
    columns: SeriesColumns = SeriesColumns(), kind: SeriesTable.Kind = .response,
    areCounts: Bool = false, locale: NumberLocale? = nil
  ) {
    self.columns = columns
    self.kind = kind
    self.areCounts = areCounts
    self.locale = locale
  }

  /// Reads the table at a path.
  ///
  /// - Throws: ``InvalidInput`` with all findings where one of them is an error.
  public func read(path: String) throws(InvalidInput) -> SeriesTable {
    try read(bytes: Self.bytes(of: path), path: path)
  }

  /// The content of a table's file.
  ///
  /// - Throws: ``InvalidInput`` where it is missing, cannot be read or is larger than
  ///   ``megabyteLimit``.
  public static func bytes(of path: String) throws(InvalidInput) -> [UInt8] {
    do {
      return try FileAccess.disk(megabytes: megabyteLimit).bytes(path)
    } catch {
      throw InvalidInput(error, of: path)
    }
  }

  /// Reads a table whose content is at hand; `path` names it in messages.
  ///
  /// - Throws: ``InvalidInput`` with all findings where one of them is an error.
  public func read(bytes: [UInt8], path: String) throws(InvalidInput) -> SeriesTable {
    let findings = Findings()
    let assembly = SeriesAssembly(reader: self, findings: findings)
    var table = assembly.table(bytes, path: path)
    let sorted = findings.sorted()
    guard table != nil, !findings.hasErrors else { throw InvalidInput(sorted) }
    table?.findings = sorted
    guard let table else { throw InvalidInput(sorted) }
    return table
  }
}
