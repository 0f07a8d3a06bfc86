import DelimitedText
import Diagnostics
import JSON
import JobCreation
import Probability

extension ValueFormat where Value == CalendarDay {
  /// An ISO 8601 date.
  static var date: ValueFormat {
    ValueFormat(
      schema: .object([
        ("type", .string("string")), ("pattern", .string("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")),
      ])
    ) { node, path, reading in
      guard let text = scalar(node, path, reading, expected: "a date") else { return nil }
      guard let day = CalendarDay(iso: text) else {
        reading.findings.add(
          .date, at: node.place, "`\(node.shortened)` is not a date",
          fix: "write year, month and day, such as `2022-09-30`", value: text)
        return nil
      }
      return day
    }
  }
}

extension ValueFormat where Value == String {
  /// A month as year and month.
  static var month: ValueFormat {
    ValueFormat(
      schema: .object([("type", .string("string")), ("pattern", .string("^[0-9]{4}-[0-9]{2}$"))])
    ) { node, path, reading in
      guard let text = scalar(node, path, reading, expected: "a month") else { return nil }
      guard text.utf8.count == 7, PartialDate(iso: text) != nil else {
        reading.findings.add(
          .date, at: node.place, "`\(node.shortened)` is not a month",
          fix: "write year and month, such as `2019-12`", value: text)
        return nil
      }
      return text
    }
  }
}

extension ValueFormat where Value == Int {
  /// A whole number within a range; `1 000` and `1_000` are a thousand.
  static func wholeNumber(
    _ range: ClosedRange<Int>, check: Check = .wholeNumber, of things: String = "a whole number"
  ) -> ValueFormat {
    let schema = JSONValue.object([
      (
        "anyOf",
        .array([
          .object([
            ("type", .string("integer")), ("minimum", .integer(range.lowerBound)),
            ("maximum", .integer(range.upperBound)),
          ]),
          .types("string"),
        ])
      )
    ])
    return ValueFormat(schema: schema) { node, path, reading in
      guard let text = scalar(node, path, reading, expected: things) else { return nil }
      func refuse(_ check: Check, _ message: String, _ fix: String) -> Int? {
        reading.findings.add(
          check, at: node.place, message, fix: fix, value: text,
          limit: "\(range.lowerBound) to \(range.upperBound)")
        return nil
      }
      let name = node.shortened
      switch NumberText.read(NumberText.trimmed(text), isCount: true) {
      case .number(let number):
        guard number == number.rounded() else {
          return refuse(check, "`\(name)` is not \(things)", "write \(things)")
        }
        guard number >= Double(range.lowerBound) else {
          return refuse(
            check, "`\(name)` is below \(range.lowerBound), the least for `\(path)`",
            "write \(things) from \(range.lowerBound)")
        }
        guard number <= Double(range.upperBound) else {
          return refuse(
            check, "`\(name)` is above \(range.upperBound), the most for `\(path)`",
            "write \(things) up to \(range.upperBound)")
        }
        if text.count > 1, text.hasPrefix("0"), text.allSatisfy(\.isNumber) {
          reading.findings.add(
            .misreadWord, at: node.place, "`\(text)` is read as \(Int(number))",
            why: "some tools read a number with a leading 0 in base 8",
            fix: "write `\(Int(number))`", value: text)
        }
        return Int(number)
      case .ambiguous(let readings):
        let problem = QuantityProblem.ambiguous(name, readings)
        return refuse(problem.check, problem.message, problem.fix)
      case .malformed:
        return refuse(.wrongKind, "`\(name)` is not \(things)", "write \(things)")
      }
    }
  }
}

extension ValueFormat where Value == Double {
  /// One number without uncertainty, in the unit of calculation.
  static func number(
    _ dimension: Dimension, in range: ClosedRange<Double>, excluding excluded: Double? = nil,
    unit: String? = nil
  ) -> ValueFormat {
    ValueFormat(schema: QuantityFormat.scalarSchema) { node, path, reading in
      guard let text = scalar(node, path, reading, expected: dimension.name) else { return nil }
      do throws(QuantityProblem) {
        let number = try QuantityText.readNumber(text, as: dimension, unit: unit)
        try QuantityText.check(number, text, dimension)
        guard range.contains(number), number != excluded else {
          reading.findings.add(
            .outsideDomain, at: node.place,
            "`\(node.shortened)` is outside what `\(path)` can be",
            fix: "write it as `\(dimension.example)`", value: text,
            limit: "\(range.lowerBound) to \(range.upperBound)")
          return nil
        }
        return number
      } catch {
        QuantityFormat.report(error, at: node, reading)
        return nil
      }
    }
  }
}

extension ValueFormat where Value == Dimension.Unit {
  /// A unit of a dimension by itself.
  static func unit(of dimension: Dimension) -> ValueFormat {
    ValueFormat(schema: .types("string")) { node, path, reading in
      guard let text = scalar(node, path, reading, expected: "a unit") else { return nil }
      if let unit = dimension.units.first(where: { $0.name == text && !text.isEmpty }) {
        return unit
      }
      QuantityFormat.report(.unknownUnit(text, dimension), at: node, reading)
      return nil
    }
  }
}

extension ValueFormat where Value == UncertainQuantity {
  /// A number, a range that covers 90 %, or a named distribution.
  static func quantity(_ dimension: Dimension) -> ValueFormat {
    ValueFormat(schema: QuantityFormat.schema) { node, path, reading in
      QuantityFormat.read(node, path, reading, as: dimension)
    }
  }
}

extension ValueFormat where Value == Money {
  /// An amount of money, or a range of one.
  static func money(per ending: [(name: String, factor: Double)] = []) -> ValueFormat {
    ValueFormat(schema: QuantityFormat.scalarSchema) { node, path, reading in
      guard let text = scalar(node, path, reading, expected: "an amount of money") else {
        return nil
      }
      do throws(QuantityProblem) {
        return try MoneyText.read(text, ending: ending)
      } catch {
        QuantityFormat.report(error, at: node, reading)
        return nil
      }
    }
  }
}
