import DelimitedText

/// How a column writes its numbers, as far as its own cells decide it.
struct CountStyle {
  /// What a count cell holds.
  enum Reading: Equatable {
    case number(Double)
    case ambiguous([String])
    case malformed
  }

  private enum Mark { case point, comma }

  private let decimal: Mark?
  private let isNordic: Bool

  /// The style of a column: a cell such as `12.5` or `1.234,5` decides for all others.
  init(separator: Separator?, cells: [String]) {
    var marks: Set<Mark> = []
    for cell in cells {
      if let mark = Self.decidedMark(of: cell) { marks.insert(mark) }
    }
    decimal = marks.count == 1 ? marks.first : nil
    isNordic = separator == .semicolon || separator == .tab
  }

  /// Reads a cell.
  func read(_ text: String) -> Reading {
    switch decimal {
    case .comma: return read(plain: Self.swapped(text))
    case .point where Self.hasThousands(text, ","):
      return read(plain: text.filter { $0 != "," })
    case .point: return read(plain: text)
    case nil: break
    }
    if isNordic, Self.decidedMark(of: text) == .comma { return read(plain: Self.swapped(text)) }
    for separator: Character in [",", "."]
    where Self.hasThousands(text, separator) && text.count(where: { $0 == separator }) == 1 {
      let whole = text.filter { $0 != separator }
      return .ambiguous([whole, String(text.prefix { $0 != separator })])
    }
    switch NumberText.read(text, isCount: true) {
    case .number(let number): return .number(number)
    case .ambiguous(let readings): return .ambiguous(readings)
    case .malformed: return .malformed
    }
  }

  private func read(plain text: String) -> Reading {
    // The column has decided what a point means, so `1.000` is one here.
    switch NumberText.read(text, isCount: false) {
    case .number(let number): .number(number)
    case .ambiguous(let readings): .ambiguous(readings)
    case .malformed: .malformed
    }
  }

  private static func swapped(_ text: String) -> String {
    String(text.filter { $0 != "." }.map { $0 == "," ? "." : $0 })
  }

  /// The decimal mark that a cell leaves no doubt about.
  private static func decidedMark(of text: String) -> Mark? {
    let points = text.count { $0 == "." }
    let commas = text.count { $0 == "," }
    if points > 0, commas > 0 {
      let lastPoint = text.lastIndex(of: ".") ?? text.startIndex
      let lastComma = text.lastIndex(of: ",") ?? text.startIndex
      return lastPoint > lastComma ? .point : .comma
    }
    if points == 1, !hasThousands(text, ".") { return .point }
    if commas == 1, !hasThousands(text, ",") { return .comma }
    return nil
  }

  /// Whether a mark could group thousands: one to three digits before it, three after each.
  private static func hasThousands(_ text: String, _ mark: Character) -> Bool {
    let body = text.drop { "+-−".contains($0) }
    let groups = body.prefix { $0.isNumber || $0 == mark }
      .split(separator: mark, omittingEmptySubsequences: false)
    guard groups.count > 1, let first = groups.first, (1...3).contains(first.count), first != "0"
    else { return false }
    return groups.dropFirst().allSatisfy { $0.count == 3 }
  }
}
