import Formulas
import Foundation
import Probability

/// A curve of five parameters and how its series are drawn.
enum Workload: String, CaseIterable {
  /// The five-parameter logistic, 40 points over four decades.
  case logistic

  /// Two exponentials above a floor, 40 points at equal distances.
  case exponentials

  /// Growth by Richards' curve from a floor to a ceiling, 40 points at equal distances.
  case growth

  /// The formula, in x.
  var text: String {
    switch self {
    case .logistic: "d+(a-d)/(1+(x/c)^b)^g"
    case .exponentials: "b1+b2*exp(-b4*x)+b3*exp(-b5*x)"
    case .growth: "a+(k-a)/(1+v*exp(-r*(x-m)))^(1/v)"
    }
  }

  /// Where the curve is observed.
  var points: [Double] {
    (0..<40).map { i in
      switch self {
      case .logistic: Foundation.pow(10, -1 + 4 * Double(i) / 39)
      case .exponentials: Double(i) / 2
      case .growth: Double(i)
      }
    }
  }

  /// The range that each true parameter is drawn from.
  private var ranges: [String: ClosedRange<Double>] {
    switch self {
    case .logistic:
      ["a": 0.05...0.25, "d": 1.5...2.5, "c": 3...30, "b": 1...2.5, "g": 0.6...1.6]
    case .exponentials:
      ["b1": 0.2...0.5, "b2": 1...2, "b3": 0.5...1, "b4": 1...2, "b5": 0.1...0.2]
    case .growth: ["a": 5...20, "k": 80...120, "r": 0.2...0.4, "m": 12...20, "v": 0.5...2]
    }
  }

  /// Series with noise of 1 % of the curve's span, each with one start read off the series.
  func series(count: Int, seed: UInt64) throws -> [SeriesFile.Series] {
    let formula = try Formula(text, variables: ["x"])
    return (0..<count).map { index in
      var stream = RandomStream(
        seed: seed, purpose: .init(rawValue: 1), path: UInt64(index), position: 0)
      let truth = formula.parameters.map { name in
        let range = ranges[name] ?? 1...1
        return range.lowerBound + (range.upperBound - range.lowerBound) * stream.nextUniform()
      }
      let curve = points.map { formula.value(at: [$0], parameters: truth) }
      let span = (curve.max() ?? 0) - (curve.min() ?? 0)
      let values = curve.map { $0 + 0.01 * span * stream.nextStandardNormal() }
      let guess = start(for: values)
      return SeriesFile.Series(
        start: formula.parameters.map { guess[$0] ?? 1 }, values: values)
    }
  }

  /// The start that one would read off a picture: ends of the curve, middle or length of its range.
  private func start(for values: [Double]) -> [String: Double] {
    let (first, last) = (values[0], values[values.count - 1])
    let half = (first - last) / 2
    return switch self {
    case .logistic: ["a": first, "d": last, "c": 10, "b": 1, "g": 1]
    case .exponentials: ["b1": last, "b2": half, "b3": half, "b4": 0.5, "b5": 0.05]
    case .growth: ["a": first, "k": last, "r": 0.1, "m": 20, "v": 1]
    }
  }
}
