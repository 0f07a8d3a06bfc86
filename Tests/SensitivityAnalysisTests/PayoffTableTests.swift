import SensitivityAnalysis
import Testing

@Suite struct PayoffTableTests {
  @Test func `two plans in two states by hand`() {
    // Means 30 and 25; knowing the state gives 100 and 20, 60 on average.
    let table = PayoffTable(payoffs: [[100, -40], [30, 20]], probabilities: [0.5, 0.5])
    #expect(table.expectedPayoffs == [30, 25])
    #expect(table.bestPlan == 0)
    #expect(table.valueOfPerfectInformation == 30)
    #expect(table.regrets.map(\.states) == [[0, 60], [70, 0]])
    #expect(table.regrets.map(\.expected) == [30, 35])
    #expect(table.regrets.map(\.worstState) == [1, 0])
    #expect(table.minimaxRegretPlan == 0)
  }

  // Stocks, bonds and a money market under rising, static and falling rates of interest: the
  // example by which regret is commonly taught.
  @Test func `the investor's table needs no probabilities`() {
    let table = PayoffTable(payoffs: [[-4, 4, 12], [-2, 3, 8], [3, 2, 1]])
    #expect(table.regrets.map(\.states) == [[7, 0, 0], [5, 1, 4], [0, 2, 11]])
    #expect(table.regrets.map(\.largest) == [7, 5, 11])
    #expect(table.minimaxRegretPlan == 1)
    #expect(table.bestPlan == nil && table.expectedPayoffs == nil)
    #expect(table.valueOfPerfectInformation == nil)
    #expect(table.regrets[1].expected == nil)
    #expect(table.regrets[1].quantile(0.5) == 4)
    #expect(table.regrets[1].quantile(0.9) == 5)
  }

  // The condominium of Anderson, Sweeney and Williams: small, medium or large; strong or weak
  // demand.
  private let condominium = PayoffTable(
    payoffs: [[8, 7], [14, 5], [20, -9]], probabilities: [0.8, 0.2])

  @Test func `the condominium of the textbook`() throws {
    let expected = try #require(condominium.expectedPayoffs)
    // Sums of two products: rounding of some 1e-15.
    for (value, published) in zip(expected, [7.8, 12.2, 14.2]) {
      #expect(abs(value - published) < 1e-12)
    }
    #expect(condominium.bestPlan == 2)
    #expect(abs((condominium.valueOfPerfectInformation ?? .nan) - 3.2) < 1e-12)
    #expect(condominium.regrets.map(\.largest) == [12, 6, 16])
    #expect(condominium.minimaxRegretPlan == 1)
    #expect(condominium.regrets[2].quantile(0.8) == 0)
    #expect(condominium.regrets[2].quantile(0.9) == 16)
  }

  @Test func `a market study is worth what it changes`() throws {
    // Favourable with 0.9 in strong and 0.25 in weak demand: then large, 0.72·20 − 0.05·9; else
    // medium, 0.08·14 + 0.15·5; together 15.82.
    let study = try #require(
      condominium.valueOfSignal(likelihood: [[0.9, 0.1], [0.25, 0.75]]))
    #expect(abs(study - 1.62) < 1e-12)
    let perfect = try #require(condominium.valueOfSignal(likelihood: [[1, 0], [0, 1]]))
    #expect(abs(perfect - 3.2) < 1e-12)
    let silent = try #require(condominium.valueOfSignal(likelihood: [[0.5, 0.5], [0.5, 0.5]]))
    #expect(abs(silent) < 1e-12)
    #expect(study <= perfect)
  }

  @Test func `the plan that is best everywhere has no regret, and nothing is worth knowing`() {
    let table = PayoffTable(
      payoffs: [[3, 5, 9], [2, 5, -1], [0, 1, 8]], probabilities: [1, 2, 3])
    #expect(table.regrets[0].largest == 0)
    #expect(table.regrets[0].expected == 0)
    #expect(table.minimaxRegretPlan == 0)
    #expect(table.bestPlan == 0)
    #expect(table.valueOfPerfectInformation == 0)
  }

  @Test func `a plan that nobody would choose may change the choice of least regret`() {
    let pair = PayoffTable(payoffs: [[0, 10], [7, 4]])
    let more = PayoffTable(payoffs: [[0, 10], [7, 4], [-5, 20]])
    #expect(pair.minimaxRegretPlan == 1)
    #expect(more.minimaxRegretPlan == 0)
  }

  @Test func `the value of perfect information is the least expected regret`() throws {
    let regrets = condominium.regrets.compactMap(\.expected)
    let least = try #require(regrets.min())
    #expect(abs(least - (condominium.valueOfPerfectInformation ?? .nan)) < 1e-12)
  }
}
