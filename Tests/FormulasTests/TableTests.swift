import Formulas
import Testing

@Suite struct TableTests {
  static let text = "d+(a-d)/(1+(x/c)^b)^g*sqrt(y)+log(c)*x^3"
  static let parameters = [10, 100, 30, 2.3, 1.2]

  private func columns(_ count: Int) -> [[Double]] {
    [(0..<count).map { Double($0) * 1.7 }, (0..<count).map { Double($0 * $0 % 11) }]
  }

  @Test(arguments: Array(0...9) + [40, 41, 1_000])
  func `any number of points gives the numbers of each point alone, bit for bit`(
    count: Int
  ) throws {
    let formula = try Formula(Self.text, variables: ["x", "y"])
    let columns = columns(count)
    let (values, gradient) = formula.table(columns, Self.parameters)
    for point in 0..<count {
      let here = [columns[0][point], columns[1][point]]
      #expect(values[point] == formula.value(at: here, parameters: Self.parameters))
      let alone = formula.table(here.map { [$0] }, Self.parameters)
      #expect(alone.gradient.map { $0[0] } == gradient.map { $0[point] })
    }
  }

  @Test func `values alone are those that come with a gradient`() throws {
    let formula = try Formula(Self.text, variables: ["x", "y"])
    var table = FormulaTable(formula, columns: columns(40))
    var values = [Double](repeating: 0, count: 42)
    values[40] = -7
    table.fillValues(&values, parameters: Self.parameters)
    #expect(Array(values[..<40]) == formula.table(columns(40), Self.parameters).values)
    #expect(values[40...] == [-7, 0])
  }

  @Test func `an evaluation leaves nothing behind for the next`() throws {
    let formula = try Formula(Self.text, variables: ["x", "y"])
    var table = FormulaTable(formula, columns: columns(5))
    var values = [Double](repeating: 0, count: 5)
    var gradient = [Double](repeating: 0, count: 25)
    table.fillValues(&values, gradient: &gradient, parameters: [.nan, .infinity, 0, -1, 1e300])
    table.fillValues(&values, gradient: &gradient, parameters: Self.parameters)
    let fresh = formula.table(columns(5), Self.parameters)
    #expect(values == fresh.values)
    #expect(gradient == fresh.gradient.flatMap(\.self))
  }

  @Test func `copies in several tasks agree with one table`() async throws {
    let formula = try Formula(Self.text, variables: ["x", "y"])
    let table = FormulaTable(formula, columns: columns(40))
    let sums = await withTaskGroup(of: (Int, Double).self) { group in
      for task in 0..<8 {
        group.addTask {
          var table = table
          var values = [Double](repeating: 0, count: 40)
          var sum = 0.0
          for round in 0..<100 {
            table.fillValues(&values, parameters: [Double(round % 7 + task), 100, 30, 2.3, 1.2])
            sum += values.reduce(0, +)
          }
          return (task, sum)
        }
      }
      return await group.reduce(into: [Int: Double]()) { $0[$1.0] = $1.1 }
    }
    for task in 0..<8 {
      var sum = 0.0
      for round in 0..<100 {
        let parameters = [Double(round % 7 + task), 100, 30, 2.3, 1.2]
        sum += formula.table(columns(40), parameters).values.reduce(0, +)
      }
      #expect(sums[task] == sum)
    }
  }

  @Test func `formulas without parameters or without the variable have tables too`() throws {
    let (values, gradient) = try Formula("x^2+1", variables: ["x"]).table([[1, 2, 3]], [])
    #expect(values == [2, 5, 10])
    #expect(gradient.isEmpty)
    #expect(try Formula("2*a", variables: ["x"]).table([[1, 2]], [4]).values == [8, 8])
    #expect(try Formula("3", variables: ["x"]).table([[1, 2]], []).values == [3, 3])
  }
}
