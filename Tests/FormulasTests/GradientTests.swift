import ComplexModule
import Formulas
import RealModule
import Testing

/// Gradients by complex steps: f(θ + ih)/h has the derivative as its imaginary part, with an error
/// of h², and no subtraction that could cancel.
@Suite struct GradientTests {
  typealias C = Complex<Double>

  struct Model: Sendable, CustomTestStringConvertible {
    var text: String
    /// In the order of the text.
    var parameters: [Double]
    var points: [Double]
    /// The same model by hand, in its variable and its parameters.
    var closure: @Sendable (C, [C]) -> C
    var testDescription: String { text }
  }

  static let models: [Model] = [
    Model(
      text: "K/(1+exp(-r*(t-m)))", parameters: [400, 0.1, 20], points: [-10, 0, 5, 20, 90]
    ) { t, p in p[0] / (1 + C.exp(-p[1] * (t - p[2]))) },
    Model(
      text: "K*exp(-exp(-r*(t-m)))", parameters: [400, 0.1, 20], points: [0, 5, 20, 90]
    ) { t, p in p[0] * C.exp(-C.exp(-p[1] * (t - p[2]))) },
    Model(
      text: "K/(1+nu*exp(-k*(t-m)))^(1/nu)", parameters: [300, 0.7, 0.2, 11],
      points: [0, 5, 11, 60]
    ) { t, p in p[0] / C.pow(1 + p[1] * C.exp(-p[2] * (t - p[3])), 1 / p[1]) },
    Model(
      text: "d+(a-d)/(1+(t/c)^b)^g", parameters: [10, 100, 30, 2.3, 1.2], points: [1, 7, 30, 100]
    ) { t, p in p[0] + (p[1] - p[0]) / C.pow(1 + C.pow(t / p[2], p[3]), p[4]) },
    Model(
      text: "m*(1-exp(-(p+q)*t))/(1+(q/p)*exp(-(p+q)*t))", parameters: [100, 0.03, 0.4],
      points: [0.5, 3, 9, 30]
    ) { t, p in
      let decay = C.exp(-(p[1] + p[2]) * t)
      return p[0] * (1 - decay) / (1 + (p[2] / p[1]) * decay)
    },
    Model(
      text: "b1*exp(-b2*x)+b3*exp(-(x-b4)^2/b5^2)+b6*exp(-(x-b7)^2/b8^2)",
      parameters: [98, 0.0105, 100, 67.5, 23.1, 72, 179, 18.4], points: [1, 60, 70, 180, 250]
    ) { x, p in
      let first = (x - p[3]) / p[4]
      let second = (x - p[6]) / p[7]
      return p[0] * C.exp(-p[1] * x) + p[2] * C.exp(-first * first)
        + p[5] * C.exp(-second * second)
    },
    Model(
      text: "(b1+b2*x+b3*x^2+b4*x^3)/(1+b5*x+b6*x^2+b7*x^3)",
      parameters: [1288, 1491, 583, 75, 0.97, 0.4, 0.05], points: [-3, -0.7, 0, 0.2, 2]
    ) { x, p in
      let top = p[0] + x * (p[1] + x * (p[2] + x * p[3]))
      return top / (1 + x * (p[4] + x * (p[5] + x * p[6])))
    },
    Model(
      text: "b1*(b2+x)^(-1/b3)", parameters: [-2523, 46.7, 0.93], points: [7, 12, 31]
    ) { x, p in p[0] * C.pow(p[1] + x, -1 / p[2]) },
    Model(
      text: "b1+b2*cos(2*pi*x/12)+b3*sin(2*pi*x/12)+b5*cos(2*pi*x/b4)",
      parameters: [10, 3, 0.5, 1.6, 44], points: [1, 50, 168]
    ) { x, p in
      let year = C(2 * Double.pi / 12) * x
      return p[0] + p[1] * C.cos(year) + p[2] * C.sin(year)
        + p[3] * C.cos(C(2 * Double.pi) * x / p[4])
    },
  ]

  @Test(arguments: models)
  func `values and gradients agree with the model by hand, by complex steps`(model: Model) throws {
    let formula = try Formula(model.text, variables: ["t", "x"])
    let (values, gradient) = formula.table([model.points, model.points], model.parameters)
    for (index, point) in model.points.enumerated() {
      let real = model.parameters.map { C($0) }
      let value = model.closure(C(point), real).real
      // A dozen operations good to an ulp or two each, none of which cancels more than one digit.
      #expect(abs(values[index] - value) <= 2e-14 * abs(value), "at \(point)")
      for parameter in model.parameters.indices {
        let step = 1e-40 * model.parameters[parameter]
        var moved = real
        moved[parameter] = C(model.parameters[parameter], step)
        let slope = model.closure(C(point), moved).imaginary / step
        // Terms of a derivative may cancel where it is small beside value over parameter.
        let scale = max(abs(slope), abs(1e-2 * value / model.parameters[parameter]))
        #expect(
          abs(gradient[parameter][index] - slope) <= 1e-12 * scale,
          "by \(formula.parameters[parameter]) at \(point)")
      }
    }
  }

  @Test func `the logistic's gradient is the one by hand to the last digits`() throws {
    let formula = try Formula("K/(1+exp(-r*(t-m)))", variables: ["t"])
    let (k, r, m, t) = (400.0, 0.1, 20.0, 12.0)
    let share = 1 / (1 + Double.exp(-r * (t - m)))
    let expected = [share, k * share * (1 - share) * (t - m), -k * share * (1 - share) * r]
    for (slope, hand) in zip(formula.table([[t]], [k, r, m]).gradient, expected) {
      #expect(abs(slope[0] - hand) <= 4e-16 * 4 * abs(hand))
    }
  }

  @Test func `where exp overflows beneath a bar, the fraction and its slopes are 0`() throws {
    let formula = try Formula("K/(1+exp(-r*(t-m)))", variables: ["t"])
    let (values, gradient) = formula.table([[0]], [400, 50, 20])
    #expect(values == [0])
    #expect(gradient == [[0], [0], [0]])
    let gompertz = try Formula("K*exp(-a*exp(-b*t))", variables: ["t"]).table(
      [[-900]], [400, 2, 1])
    #expect(gompertz.values == [0])
    #expect(gompertz.gradient == [[0], [0], [0]])
  }

  @Test func `a parameter that cancels out has the slope 0`() throws {
    let formula = try Formula("(a+x)^0 + 0*b + c - c", variables: ["x"])
    #expect(formula.table([[1, 2]], [3, 4, 5]).gradient == [[0, 0], [0, 0], [0, 0]])
  }

  @Test func `a step that is used twice gets both shares`() throws {
    #expect(try Formula("a*a*x", variables: ["x"]).gradient(at: 2, 3) == [12])
    #expect(try Formula("a/a+x", variables: ["x"]).gradient(at: 2, 3) == [0])
    #expect(try Formula("a+a+x", variables: ["x"]).gradient(at: 2, 3) == [2])
    #expect(try Formula("a-a+x", variables: ["x"]).gradient(at: 2, 3) == [0])
    #expect(try Formula("a", variables: ["x"]).gradient(at: 2, 3) == [1])
    #expect(try Formula("x", variables: ["x"]).gradient(at: 2) == [])
    // d aᵃ/da = aᵃ(1 + log a)
    let slope = try Formula("a^a+x", variables: ["x"]).gradient(at: 2, 3)[0]
    #expect(abs(slope - 27 * (1 + Double.log(3))) <= 1e-14)
  }
}
