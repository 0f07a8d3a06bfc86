import Diagnostics
import Scenarios
import Testing

/// Seeded changes of good files, to see that no text can bring the reader down.
@Suite struct `Twenty thousand mutations` {
  /// A small generator of its own, so that the cases never change.
  struct Mutations {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }

    /// Characters that mean something to YAML, to a table or to a number, and some that mean
    /// trouble.
    static let pieces: [[UInt8]] =
      [
        "{", "}", "[", "]", ":", ": ", "- ", ",", ";", "\"", "'", "\n", "\n  ", "\t", "#", " #",
        "&a",
        "*a", "!", "|", ">", "%", "@", "`", "~", "?", "? ", "---", "...", "<<", "0", "-", "1e9",
        "1,5",
        "1.000", "to", " to ", "%", "±", "−", "å", "a\u{30a}", "\u{A0}", "\u{FEFF}", "\u{2028}",
        "99999999999999999999", "-1", "2019-02-29", "9999-12-31", "0001-01-01", "off", "NO", "null",
        "inf", "nan", "e", ".", "_", "extends: x.yaml\n", "\r", "\r\n", "\u{85}",
      ].map { Array($0.utf8) } + [[0], [0xFF], [0xC3], [0x07], [0xED, 0xA0, 0x80]]

    mutating func mutate(_ text: [UInt8]) -> [UInt8] {
      var text = text
      for _ in 0...next(below: 3) {
        guard !text.isEmpty else { return text }
        let at = next(below: text.count)
        let length = min(text.count - at, 1 + next(below: 12))
        switch next(below: 6) {
        case 0: text.removeSubrange(at..<at + length)
        case 1: text.insert(contentsOf: Self.pieces[next(below: Self.pieces.count)], at: at)
        case 2:
          text.replaceSubrange(
            at..<at + length, with: Self.pieces[next(below: Self.pieces.count)])
        case 3: text.insert(contentsOf: text[at..<at + length], at: next(below: text.count))
        case 4: text[at] = UInt8(next(below: 256))
        default:
          let piece = Self.pieces[next(below: Self.pieces.count)]
          text.insert(contentsOf: [[UInt8]](repeating: piece, count: 40).flatMap(\.self), at: at)
        }
      }
      return text
    }
  }

  static let bases: [Workbench] = {
    var plain = Workbench.good
    for name in ["baseline: {}", "no automation: {levers: {automation: off}}"] {
      plain = plain.replacing("  \(name)\n", "")
    }
    let starters = Starter.allCases.map { Workbench(scenario: $0.text, files: [:]) }
    return [plain] + starters + [`Formulas in scenarios`.good]
  }()

  @Test(arguments: 0..<10) func `never bring the reader down`(batch: Int) {
    var mutations = Mutations(state: 0x9E37_79B9_7F4A_7C15 &* UInt64(batch + 1))
    for round in 0..<2_000 {
      let base = Self.bases[round % Self.bases.count]
      var scenario = Array(base.scenario.utf8)
      var table = Array((base.files["data/series.csv"] ?? "").utf8)
      if table.isEmpty || round % 3 != 0 {
        scenario = mutations.mutate(scenario)
      } else {
        table = mutations.mutate(table)
      }
      let loader = ScenarioLoader(
        access: .memory([
          "scenarios/data/series.csv": table, "scenarios/x.yaml": scenario,
        ]))
      do {
        let findings = try loader.load(bytes: scenario, path: Workbench.path).findings
        #expect(!findings.contains { $0.severity == .error })
      } catch {
        #expect(error.diagnostics.contains { $0.severity == .error })
        #expect(!DiagnosticText.render(error.diagnostics).isEmpty)
        #expect(error.diagnostics.allSatisfy { $0.place.line >= 1 && $0.place.column >= 1 })
      }
    }
  }
}
