import DelimitedText
import Diagnostics

/// Findings about cells: a column that is wrong throughout is told by its first cells and a count.
final class CellFindings {
  /// The number of cells of one column that one check reports.
  static let limit = 100

  /// Where all findings go.
  let findings: Findings

  private struct Key: Hashable {
    var check: Check
    var column: Int
  }

  private var counts: [Key: Int] = [:]
  private var rest: [(key: Key, name: String, first: Place)] = []

  init(findings: Findings) {
    self.findings = findings
  }

  /// Adds a finding about a cell; its words are made only if they are told.
  func add(
    _ check: Check, at cell: DelimitedTable.Cell, column: Int, name: String,
    _ words: (_ shown: String) -> (message: String, fix: String)
  ) {
    let key = Key(check: check, column: column)
    counts[key, default: 0] += 1
    switch counts[key, default: 0] {
    case ...Self.limit:
      let text = cell.text
      let (message, fix) = words(String(text.prefix(40)))
      findings.add(check, at: cell.place, message, fix: fix, value: text)
    case Self.limit + 1: rest.append((key, name, cell.place))
    default: break
    }
  }

  /// Says how many more there are.
  func close() {
    for (key, name, first) in rest {
      let more = counts[key, default: 0] - Self.limit
      findings.add(
        key.check, at: first,
        "\(more) more cell\(more == 1 ? "" : "s") of `\(name)` from here on are like those before")
    }
    rest = []
  }
}
