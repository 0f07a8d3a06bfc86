import CurveFitting
import GrowthModels

/// What curves, readings and times are called.
extension English {
  /// A curve by its name alone.
  static func name(of fit: CurveFit) -> String { name(of: fit.model) }

  /// A curve by its name alone.
  static func name(of model: CurveModel) -> String {
    switch model {
    case .family(let family): words(for: family)
    case .formula: "formula"
    }
  }

  /// A curve within a sentence.
  static func theCurve(_ fit: CurveFit) -> String {
    switch fit.model {
    case .family(let family): "the \(words(for: family)) curve"
    case .formula: "the formula"
    }
  }

  /// Curves in a list, with their weights; beyond five the others are counted.
  static func weighted(_ fits: [CurveFit], in comparison: CurveComparison) -> String {
    let weights = zip(comparison.fits, comparison.aiccWeights)
    let names = fits.map { fit in
      let weight = weights.first { $0.0.model == fit.model }?.1
      return name(of: fit) + (weight.map { " (weight \(perCent($0)))" } ?? "")
    }
    let shown = Array(names.prefix(5))
    return names.count > 5
      ? shown.joined(separator: ", ") + " and \(names.count - 5) more" : list(shown)
  }

  /// Words in a list: `a, b and c`.
  static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }

  /// A number of observations, by what they are.
  static func observations(_ count: Int, _ kind: FitData.Kind) -> String {
    switch kind {
    case .response: self.count(count, "reading", "readings")
    case .cumulative: self.count(count, "running total", "running totals")
    case .increments: self.count(count, "count", "counts")
    }
  }

  /// The data of a fit: how many of what, and from when to when; in a chart with months in words.
  static func data(of result: FitResult, inChart: Bool = false) -> String {
    let data = result.comparison.data
    let count = observations(data.count, data.kind)
    let description = result.description
    guard data.predictors.count == 1, let first = data.times.min(), let last = data.times.max()
    else {
      return "\(count) of \(description.valueName) by "
        + list(description.predictorNames.map { "\($0)" })
    }
    let clock = description.clock
    let ends = [first, last].map { inChart ? moment($0, clock) : clock.text($0) }
    let name = clock.isCalendar ? "" : "\(description.timeName ?? "x") "
    return "\(count) of \(description.valueName), \(name)\(ends[0]) to \(ends[1])"
  }

  /// A time in a chart: `30 Sep 2022`, or the number.
  static func moment(_ time: Double, _ clock: FitClock) -> String {
    clock.day(of: time).map(date) ?? clock.text(time)
  }

  /// The unit of a family's parameter, and of a point in time its date; empty where it says nothing.
  static func unit(of parameter: Int, in fit: CurveFit, _ clock: FitClock) -> String {
    guard case .family(let family) = fit.model else { return "" }
    let known = family.parameters[parameter]
    switch known.unit {
    case .count, .none: return ""
    case .perMonth, .countPerMonth: return clock.isCalendar ? "per month" : "per unit of time"
    case .month where !clock.isCalendar: return ""
    case .month:
      let time = fit.estimates[parameter]
      // Months run out of the calendar where a parameter has run away.
      guard !known.isPositive, abs(time) < 12_000, let day = clock.day(of: time) else {
        return "months"
      }
      return "months (\(day))"
    }
  }
}
