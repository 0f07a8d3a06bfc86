import Formulas
import RealModule
import Testing

@Suite struct FunctionTests {
  struct Function: Sendable, CustomTestStringConvertible {
    var name: String
    var value: @Sendable (Double) -> Double
    var slope: @Sendable (Double) -> Double
    var points: [Double]
    var testDescription: String { name }
  }

  /// Every function with its slope by a road that cannot share a mistake: written with other
  /// functions than the ones that the formula uses.
  static let functions: [Function] = [
    Function(name: "exp", value: Double.exp, slope: Double.exp, points: [-20, -1, 0, 3]),
    Function(
      name: "expm1", value: Double.expMinusOne, slope: Double.exp, points: [-40, -1e-9, 0, 3]),
    Function(name: "log", value: { Double.log($0) }, slope: { 1 / $0 }, points: [1e-9, 0.5, 1, 7]),
    Function(
      name: "log1p", value: { Double.log(onePlus: $0) }, slope: { 1 / (1 + $0) },
      points: [-0.5, 1e-12, 1]),
    Function(
      name: "log2", value: Double.log2, slope: { 1 / ($0 * Double.log(2)) }, points: [0.1, 8]),
    Function(
      name: "log10", value: Double.log10, slope: { 1 / ($0 * Double.log(10)) }, points: [0.1, 100]),
    Function(
      name: "sqrt", value: Double.sqrt, slope: { 0.5 * Double.pow($0, -0.5) }, points: [4, 9]),
    Function(
      name: "cbrt", value: { Double.root($0, 3) }, slope: { Double.pow($0 * $0, -1.0 / 3) / 3 },
      points: [-8, 27]),
    Function(name: "abs", value: abs, slope: { $0 > 0 ? 1 : -1 }, points: [-2, 3]),
    Function(name: "sin", value: Double.sin, slope: Double.cos, points: [-1, 0, 2]),
    Function(name: "cos", value: Double.cos, slope: { -Double.sin($0) }, points: [-1, 0, 2]),
    Function(
      name: "tan", value: Double.tan, slope: { 1 / (Double.cos($0) * Double.cos($0)) },
      points: [-1, 0, 1.5]),
    Function(
      name: "asin", value: Double.asin, slope: { 1 / Double.cos(Double.asin($0)) },
      points: [-0.5, 0, 0.9]),
    Function(
      name: "acos", value: Double.acos, slope: { -1 / Double.sin(Double.acos($0)) },
      points: [-0.5, 0, 0.9]),
    Function(
      name: "atan", value: Double.atan, slope: { Double.pow(Double.cos(Double.atan($0)), 2) },
      points: [-3, 0, 0.9]),
    Function(
      name: "sinh", value: Double.sinh, slope: { (Double.exp($0) + Double.exp(-$0)) / 2 },
      points: [-3, 0, 2]),
    Function(
      name: "cosh", value: Double.cosh, slope: { (Double.exp($0) - Double.exp(-$0)) / 2 },
      points: [-3, 1, 2]),
    Function(
      name: "tanh", value: Double.tanh,
      slope: { 4 / Double.pow(Double.exp($0) + Double.exp(-$0), 2) }, points: [-3, 0, 18]),
    Function(
      name: "asinh", value: Double.asinh, slope: { 1 / Double.cosh(Double.asinh($0)) },
      points: [-3, 0, 2]),
    Function(
      name: "acosh", value: Double.acosh, slope: { 1 / Double.sinh(Double.acosh($0)) },
      points: [1.5, 4]),
    Function(
      name: "atanh", value: Double.atanh, slope: { Double.pow(Double.cosh(Double.atanh($0)), 2) },
      points: [-0.5, 0, 0.9]),
  ]

  @Test func `every function is in the table`() {
    #expect(Self.functions.map(\.name) == Formula.functions)
  }

  @Test(arguments: functions)
  func `a function of a parameter has the value and the slope of mathematics`(
    function: Function
  ) throws {
    let formula = try Formula("\(function.name)(a*x)", variables: ["x"])
    for point in function.points {
      // The factor 2 and its inverse are exact, so that a·x is the point itself.
      let (values, gradient) = formula.table([[2]], [point / 2])
      #expect(values[0] == function.value(point))
      // Both roads round some three times in functions good to an ulp; conditioning of the other
      // road (1/cos asin u near 1, e^u + e^−u) leaves 13 digits.
      let slope = 2 * function.slope(point)
      #expect(abs(gradient[0][0] - slope) <= 1e-13 * abs(slope), "\(point)")
    }
  }

  @Test(arguments: functions)
  func `a function of scalars alone has the same slope at every point`(function: Function) throws {
    let formula = try Formula("\(function.name)(a)+0*x", variables: ["x"])
    for point in function.points {
      let (values, gradient) = formula.table([[1, 2, 3, 4, 5]], [point])
      #expect(values.allSatisfy { $0 == function.value(point) })
      let slope = function.slope(point)
      #expect(gradient[0].allSatisfy { abs($0 - slope) <= 1e-13 * abs(slope) })
    }
  }
}
