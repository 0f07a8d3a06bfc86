import Formulas

extension Formula {
  /// The value at one point, with variables and parameters by name.
  func value(_ numbers: KeyValuePairs<String, Double>) -> Double {
    let numbers = Dictionary(uniqueKeysWithValues: numbers.map { ($0.key, $0.value) })
    return value(
      at: variables.map { numbers[$0] ?? .nan }, parameters: parameters.map { numbers[$0] ?? .nan })
  }

  /// The values and the gradient, one array a parameter, at the points of one column a variable.
  func table(
    _ columns: [[Double]], _ parameters: [Double]
  ) -> (values: [Double], gradient: [[Double]]) {
    var table = FormulaTable(self, columns: columns)
    let count = table.count
    var values = [Double](repeating: .nan, count: count)
    var gradient = [Double](repeating: .nan, count: count * parameters.count)
    table.fillValues(&values, gradient: &gradient, parameters: parameters)
    return (
      values,
      parameters.indices.map { Array(gradient[$0 * count..<($0 + 1) * count]) }
    )
  }

  /// The gradient in x, at one point x, of a formula in `x`.
  func gradient(at x: Double, _ parameters: Double...) -> [Double] {
    table([[x]], parameters).gradient.map { $0[0] }
  }
}
