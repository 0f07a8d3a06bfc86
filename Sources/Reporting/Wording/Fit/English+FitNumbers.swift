import Charts
import CurveFitting

/// Figures of a fit, with the digits that their errors support.
extension English {
  /// The words of intervals.
  static let intervalWords = IntervalWords(
    to: "to", openAbove: "open above", openBelow: "open below",
    openOnBothSides: "open on both sides")

  /// Figures for numbers that are known to so much: two digits of the error, six digits without.
  static func figures(error: Double?, largest: Double) -> Figures {
    let known = error.flatMap { $0 > 0 && $0.isFinite ? $0 : nil }
    let place =
      known.map { DecimalPlace.first(of: $0) - 1 } ?? DecimalPlace.first(of: largest) - 5
    return Figures(numbers: .english, place: place, largest: largest)
  }

  /// Figures for a parameter, by what it is known to.
  static func figures(for parameter: FittedParameter) -> Figures {
    figures(error: error(of: parameter), largest: abs(parameter.estimate))
  }

  /// The least difference that a parameter's figures show; 0 where nothing says how well it is known.
  static func step(of parameter: FittedParameter) -> Double {
    error(of: parameter).map { DecimalPlace.power(DecimalPlace.first(of: $0) - 1) } ?? 0
  }

  /// What a parameter is known to: its standard error, or an end of its interval that is nearer.
  ///
  /// An end in a hundredth of the standard error is no measure of what is known.
  private static func error(of parameter: FittedParameter) -> Double? {
    let interval = parameter.interval
    let distances = [
      interval.lower.map { parameter.estimate - $0 },
      interval.upper.map { $0 - parameter.estimate },
    ]
    let least = (parameter.standardError ?? 0) / 100
    return (distances + [parameter.standardError]).compactMap { $0 }
      .filter { $0 > 0 && $0 > least && $0.isFinite }.min()
  }

  /// Figures for what curves say of times to come, by the nearest end of an interval.
  ///
  /// Counts are whole, and show at most a thousandth of the largest.
  static func figures(for points: [PredictedPoint], _ result: FitResult) -> Figures {
    let distances = points.flatMap { point in
      [point.lower.map { point.mean - $0 }, point.upper.map { $0 - point.mean }]
    }
    let known = distances.compactMap { $0 }.filter { $0 > 0 && $0.isFinite }
    let error = known.min() ?? result.best.residualStandardDeviation
    let largest = points.map { abs($0.mean) }.filter(\.isFinite).max() ?? 0
    let isCounted = result.comparison.data.kind != .response
    return figures(
      error: isCounted ? max(10, min(error, largest / 1000)) : error, largest: largest)
  }

  /// The ends of an interval: `380 to 470`, `346, open above`.
  static func range(_ lower: Double?, _ upper: Double?, _ figures: Figures) -> String {
    intervalWords.text(lower, upper, figures)
  }

  /// A level such as `90%` or `97.5%`.
  static func levelText(_ level: Double) -> String {
    (DecimalText.rounded(100 * level, decimals: 2) ?? "") + "%"
  }

  /// A number of three digits where nothing says how well it is known.
  static func roughly(_ value: Double) -> String {
    guard value.isFinite else { return "unknown" }
    return Figures(
      numbers: .english, place: DecimalPlace.first(of: value) - 2, largest: abs(value)
    ).text(of: value)
  }

  /// A forecast's middle or end; one that is not finite has none.
  static func figure(_ value: Double?, _ figures: Figures) -> String {
    guard let value, value.isFinite else { return "none" }
    return figures.text(of: value)
  }
}
