import Probability

/// Reads quantities from nodes: text, or the keys of a named distribution.
enum QuantityFormat {
  static let scalarSchema = JSONValue.object([
    ("type", .array([.string("number"), .string("string")]))
  ])

  static let schema = JSONValue.object([
    ("anyOf", .array([scalarSchema, SectionReader.schema(of: DistributionSection.self)]))
  ])

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
