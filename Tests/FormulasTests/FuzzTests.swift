import Formulas
import Foundation
import Testing

/// Seeded texts, to see that none can bring down the reading or the computing of a formula.
///
/// A hundred thousand of them in the ordinary suite, a million in the slow one.
@Suite struct FuzzTests {
  static let isSlow = ProcessInfo.processInfo.environment["TUSEN_SLOW_TESTS"] != nil
  static let textsPerBatch = isSlow ? 100_000 : 10_000

  @Test(arguments: 0..<10) func `no text brings a formula down`(batch: Int) throws {
    var random = RandomFormulas(seed: UInt64(batch))
    var readable = 0
    for _ in 0..<Self.textsPerBatch {
      let text = random.text()
      do throws(FormulaError) {
        let formula = try Formula(text, variables: ["x", "t"])
        readable += 1
        check(formula)
      } catch {
        check(error, text)
      }
    }
    // About a third; were it none, the computing would not be tried.
    #expect(readable > Self.textsPerBatch / 5)
  }

  private func check(_ formula: Formula) {
    let columns = [[-1.5, 0, 1, 2, 1e300], [0, 1, -3, 0.25, 7]]
    let parameters = formula.parameters.indices.map { [0.7, -2, 0, 3, 1e-200][$0 % 5] }
    let (values, gradient) = formula.table(columns, parameters)
    #expect(gradient.count == parameters.count)
    for point in values.indices {
      let alone = formula.value(at: columns.map { $0[point] }, parameters: parameters)
      if !(alone == values[point] || alone.isNaN && values[point].isNaN) {
        Issue.record("\(formula.text): \(values[point]) in a column, \(alone) alone")
      }
    }
    if parameters.count < 9, formula.linearParameters.contains(where: { $0 >= parameters.count }) {
      Issue.record("\(formula.text): a linear parameter that there is not")
    }
  }

  private func check(_ error: FormulaError, _ text: String) {
    let count = text.unicodeScalars.count
    let carets = error.carets(under: text).split(
      separator: "\n", omittingEmptySubsequences: false)
    if error.columns.isEmpty || error.columns.lowerBound < 0
      || error.columns.upperBound > count + 1 || carets.count != 2 || error.message.isEmpty
    {
      Issue.record("\(text.debugDescription): \(error) at \(error.columns) of \(count)")
    }
  }
}
