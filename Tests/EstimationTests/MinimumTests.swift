import Estimation
import RealModule
import Testing

/// Least-squares problems with minima in closed form, of [Moré 1981].
struct MinimumTests {
  /// Residuals with derivatives by hand.
  struct Residuals: MisfitFunction {
    let parameterCount: Int
    let observationCount: Int

    /// The residuals at parameters and −∂r/∂θ, row by row.
    let rows: @Sendable ([Double]) -> [(residual: Double, derivatives: [Double])]

    private var last: [(residual: Double, derivatives: [Double])] = []

    init(
      parameterCount: Int, observationCount: Int,
      rows: @escaping @Sendable ([Double]) -> [(residual: Double, derivatives: [Double])]
    ) {
      self.parameterCount = parameterCount
      self.observationCount = observationCount
      self.rows = rows
    }

    mutating func halfMisfit(at parameters: [Double], residuals: inout [Double]) -> Double? {
      last = rows(parameters)
      for (i, row) in last.enumerated() { residuals[i] = row.residual }
      let sum = residuals.reduce(0) { $0 + $1 * $1 }
      return sum.isFinite ? 0.5 * sum : nil
    }

    mutating func fillDerivatives(_ derivatives: inout [Double]) -> Bool {
      for (i, row) in last.enumerated() {
        for (j, derivative) in row.derivatives.enumerated() {
          derivatives[i + j * observationCount] = derivative
        }
      }
      return derivatives.allSatisfy(\.isFinite)
    }
  }

  static func minimum(
    _ problem: Residuals, from start: [Double], within range: ParameterRange? = nil
  ) -> Minimum? {
    var problem = problem
    var memory = ScoringMemory(
      observations: problem.observationCount, parameters: problem.parameterCount)
    let range = range ?? ParameterRange(unbounded: problem.parameterCount)
    let found = LevenbergMarquardt().minimum(
      of: &problem, from: start, within: range, using: &memory)
    return found.map {
      Polishing().polished($0, of: &problem, within: range, using: &memory)
    }
  }

  /// 10·(y − x²) and 1 − x.
  static let rosenbrock = Residuals(parameterCount: 2, observationCount: 2) { p in
    [(10 * (p[1] - p[0] * p[0]), [20 * p[0], -10]), (1 - p[0], [1, 0])]
  }

  @Test(arguments: [1.0, 10, 100])
  func `Rosenbrock's valley ends at (1, 1)`(_ factor: Double) throws {
    let found = try #require(Self.minimum(Self.rosenbrock, from: [-1.2 * factor, factor]))
    // Both parameters are 1 but for the rounding of residuals that are 0 there.
    #expect(abs(found.parameters[0] - 1) < 1e-13)
    #expect(abs(found.parameters[1] - 1) < 1e-13)
  }

  @Test func `Powell's singular function ends at 0, where derivatives vanish`() throws {
    let problem = Residuals(parameterCount: 4, observationCount: 4) { p in
      let (a, b) = (p[1] - 2 * p[2], p[0] - p[3])
      return [
        (p[0] + 10 * p[1], [-1, -10, 0, 0]),
        (5.0.squareRoot() * (p[2] - p[3]), [0, 0, -5.0.squareRoot(), 5.0.squareRoot()]),
        (a * a, [0, -2 * a, 4 * a, 0]),
        (
          10.0.squareRoot() * b * b,
          [-20 * b / 10.0.squareRoot(), 0, 0, 20 * b / 10.0.squareRoot()]
        ),
      ]
    }
    let found = try #require(Self.minimum(problem, from: [3, -1, 0, 1]))
    // The misfit is of the fourth order there, and 10⁻²⁸ of it a parameter of 10⁻⁷.
    #expect(found.parameters.allSatisfy { abs($0) < 1e-5 })
  }

  @Test func `Freudenstein and Roth's function ends in its local minimum`() throws {
    let problem = Residuals(parameterCount: 2, observationCount: 2) { p in
      let y = p[1]
      return [
        (-13 + p[0] + ((5 - y) * y - 2) * y, [-1, -(10 * y - 3 * y * y - 2)]),
        (-29 + p[0] + ((y + 1) * y - 14) * y, [-1, -(3 * y * y + 2 * y - 14)]),
      ]
    }
    let found = try #require(Self.minimum(problem, from: [0.5, -2]))
    // At the local minimum 12·y² − 16·y − 8 = 0, so y = (2 − √22)/3, and x is the mean of what the
    // two residuals ask for.
    let y = (2 - 22.0.squareRoot()) / 3
    let x = 0.5 * (13 - ((5 - y) * y - 2) * y + 29 - ((y + 1) * y - 14) * y)
    // The two derivatives depend on each other there, so that the height alone tells where the
    // minimum is, to half the digits of a double; x moves 15 times as far as y.
    #expect(abs(found.parameters[1] - y) < 1e-7)
    #expect(abs(found.parameters[0] - x) < 1.5e-6)
  }

  @Test func `A bound that is in the way is kept, and the rest refitted`() throws {
    let range = ParameterRange(lower: [-10, -10], upper: [0.5, 10])
    let found = try #require(Self.minimum(Self.rosenbrock, from: [-1.2, 1], within: range))
    #expect(found.parameters[0] == 0.5)
    #expect(abs(found.parameters[1] - 0.25) < 1e-12)
  }

  @Test func `A start outside the range begins at its end`() throws {
    let range = ParameterRange(lower: [0, 0], upper: [2, 2])
    let found = try #require(Self.minimum(Self.rosenbrock, from: [-50, 50], within: range))
    #expect(abs(found.parameters[0] - 1) < 1e-13)
  }

  @Test func `A held parameter stays`() throws {
    let range = ParameterRange(unbounded: 2).holding(0)
    let found = try #require(Self.minimum(Self.rosenbrock, from: [3, 1], within: range))
    #expect(found.parameters[0] == 3)
    #expect(abs(found.parameters[1] - 9) < 1e-11)
  }

  @Test func `Steps to where there is no finite value are refused and counted`() throws {
    // log x has no value at or below 0, and the first whole step from 10 goes there.
    let problem = Residuals(parameterCount: 1, observationCount: 2) { p in
      [(Double.log(p[0]), [-1 / p[0]]), (Double.log(p[0]) - 1e-3, [-1 / p[0]])]
    }
    let found = try #require(Self.minimum(problem, from: [10]))
    #expect(found.refusedSteps > 0)
    #expect(abs(found.parameters[0] - .exp(0.5e-3)) < 1e-12)
  }

  @Test func `A start without a finite value has no minimum`() {
    let problem = Residuals(parameterCount: 1, observationCount: 1) { p in
      [(Double.log(p[0]), [-1 / p[0]])]
    }
    #expect(Self.minimum(problem, from: [-1]) == nil)
  }

  @Test func `A parameter without influence stays where it began`() throws {
    let problem = Residuals(parameterCount: 2, observationCount: 2) { p in
      [(3 - p[0], [1, 0]), (5 - p[0], [1, 0])]
    }
    let found = try #require(Self.minimum(problem, from: [0, 7]))
    #expect(abs(found.parameters[0] - 4) < 1e-14)
    #expect(found.parameters[1] == 7)
  }
}
