import Diagnostics
import JSON
import Probability

/// Reads quantities from nodes: text, or the keys of a named distribution.
enum QuantityFormat {
  static let scalarSchema = JSONValue.object([
    ("type", .array([.string("number"), .string("string")]))
  ])

  /// A reference, since quantities stand in many places.
  static let schema = JSONValue.object([("$ref", .string("#/definitions/quantity"))])

  /// What the reference names.
  static var definition: JSONValue {
    .object([
      ("description", .string("A number, a number with a unit, or a range that covers 90 %.")),
      ("anyOf", .array([scalarSchema, SectionReader.schema(of: DistributionSection.self)])),
    ])
  }

  static func read(
    _ node: YAMLNode, _ path: String, _ reading: Reading, as dimension: Dimension
  ) -> UncertainQuantity? {
    if node.entries != nil {
      let section = DistributionSection(
        from: SectionReader(node, path: path, reading: reading), dimension: dimension)
      return section.quantity(at: node, path: path, reading: reading)
    }
    guard
      let text = ValueFormat<UncertainQuantity>.scalar(
        node, path, reading, expected: dimension.name)
    else { return nil }
    do throws(QuantityProblem) {
      let quantity = try QuantityText.read(text, as: dimension)
      if case .fixed(0) = quantity, !dimension.allowsZero {
        throw QuantityProblem(
          check: .outsideDomain, message: "`\(text)` is 0; \(dimension.name) is above 0",
          fix: "write it as `\(dimension.example)`", limit: "above 0")
      }
      return quantity
    } catch {
      report(error, at: node, reading)
      return nil
    }
  }

  static func report(_ problem: QuantityProblem, at node: YAMLNode, _ reading: Reading) {
    reading.findings.add(
      problem.check, at: node.place, problem.message, why: problem.why, fix: problem.fix,
      value: node.text, limit: problem.limit)
  }
}
