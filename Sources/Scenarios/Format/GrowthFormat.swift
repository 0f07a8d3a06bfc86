import Diagnostics
import Formulas
import GrowthModels
import JSON
import Spelling

extension ValueFormat where Value == Growth {
  /// What a formula has and the name of a family has not.
  private static let marks: Set<Character> = ["+", "-", "*", "/", "^", "(", ")", "\u{2212}"]

  /// The name of a family, or a formula in `t`.
  static var growth: ValueFormat {
    let words = GrowthFamily.allCases.map(\.rawValue)
    let schema = JSONValue.object([
      (
        "anyOf",
        .array([
          .object([("enum", .array(words.map(JSONValue.string)))]),
          .object([
            ("description", .string("A formula in `t`, months, and parameters with priors.")),
            ("type", .string("string")), ("pattern", .string("[-+*/^()\u{2212}]")),
          ]),
        ])
      )
    ])
    return ValueFormat(schema: schema) { node, path, reading in
      guard
        let text = scalar(node, path, reading, expected: "one of \(words.joined(separator: ", "))")
      else { return nil }
      if let family = GrowthFamily(rawValue: text) { return .family(family) }
      if text.contains(where: marks.contains) { return formula(text, node, reading) }
      reading.findings.add(
        .unknownWord, at: node.place, "`\(node.shortened)` is not a value of `\(path)`",
        fix: NearestWords.suggestion(for: text, among: words), value: text,
        limit: words.joined(separator: ", "))
      return nil
    }
  }

  private static func formula(
    _ text: String, _ node: YAMLNode, _ reading: Reading
  ) -> Growth? {
    do throws(FormulaError) {
      let formula = try Formula(text, variables: [Growth.time])
      guard formula.uses(Growth.time) else {
        reading.findings.add(
          .formula, at: node.place, "the formula `\(node.shortened)` does not use `t`",
          fix: "write the time in months as `t`, as in `K/(1+exp(-r*(t-m)))`", value: text)
        return nil
      }
      return .formula(formula)
    } catch {
      reading.findings.add(
        .formula, at: node.place.part(error.columns, of: text),
        "in the formula `\(node.shortened)`: \(error.message)", fix: error.fix, value: text)
      return nil
    }
  }
}

extension Place {
  /// The place of a part of a text that is written here, plain or between quotes.
  ///
  /// A text that is written otherwise, on several lines or with escapes, is marked as a whole.
  ///
  /// - Parameters:
  ///   - columns: The part, in Unicode scalars of the text from 0.
  ///   - text: The text as it was read.
  /// - Returns: The part's place, or this one.
  func part(_ columns: Range<Int>, of text: String) -> Place {
    let length = text.unicodeScalars.count
    let quotes = endColumn - column - length
    guard line == endLine, quotes == 0 || quotes == 2 else { return self }
    return Place(
      file: file, line: line, column: column + quotes / 2 + columns.lowerBound,
      length: columns.count)
  }
}
