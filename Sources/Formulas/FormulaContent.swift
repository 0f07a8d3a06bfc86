/// What is known of a formula once it is read; copies of the formula share it.
final class FormulaContent: Sendable {
  let text: String
  let variables: [String]
  let parameters: [String]
  let parameterColumns: [Range<Int>]
  let linearParameters: Set<Int>

  /// The steps.
  let graph: FormulaGraph

  /// The position of the formula's value.
  let root: Int

  /// How tables compute the formula.
  let plan: EvaluationPlan

  init(text: String, variables: [String], reading: FormulaParser) {
    self.text = text
    self.variables = variables
    (graph, root) = (reading.graph, reading.root)
    (parameters, parameterColumns) = (reading.parameters, reading.parameterColumns)
    linearParameters = graph.linearParameters(of: root, count: parameters.count)
    plan = EvaluationPlan(of: graph, root: root, parameterCount: parameters.count)
  }
}
