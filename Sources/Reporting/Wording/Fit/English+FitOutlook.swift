import Charts
import CurveFitting

/// What a fit says of ceilings and of times to come.
extension English {
  // MARK: Ceilings

  /// What the data say of a curve's ceiling; of a curve without one nothing.
  static func verdict(on fit: CurveFit, _ result: FitResult) -> String {
    guard let ceiling = fit.ceiling else { return "" }
    let parameter = fit.parameters[ceiling.parameter]
    guard ceiling.isIdentified else {
      let sentences = [
        "The data cannot tell a ceiling yet: \(theCurve(fit)) fits nearly as well with "
          + "\(anyCeiling(of: fit)).",
        settling(of: fit),
      ]
      return sentences.filter { !$0.isEmpty }.joined(separator: " ")
    }
    let figures = figures(for: parameter)
    let interval = range(parameter.interval.lower, parameter.interval.upper, figures)
    return "\(capitalised(theCurve(fit))) levels off at \(figures.text(of: parameter.estimate)) "
      + "(\(levelText(result.comparison.settings.level)) interval: \(interval))."
  }

  /// The ceilings that the data leave open.
  ///
  /// Ceilings are decided at 97.5 %; where the interval at the level asked for ends all the same, that
  /// is said, lest the two contradict each other.
  static func anyCeiling(of fit: CurveFit) -> String {
    guard let ceiling = fit.ceiling else { return "any ceiling at all" }
    let parameter = fit.parameters[ceiling.parameter]
    let isOpen = parameter.interval.upper == nil
    guard let low = isOpen ? parameter.interval.lower : ceiling.lowest else {
      return "any ceiling at all"
    }
    let text = "any ceiling from \(figures(for: parameter).text(of: low)) upwards"
    return isOpen ? text : text + " (at 97.5%, which decides)"
  }

  /// How long it would take to know a curve's ceiling, and what that rests on.
  static func settling(of fit: CurveFit) -> String {
    guard let ceiling = fit.ceiling, let simulated = ceiling.simulatedCeiling else { return "" }
    let text = "about " + roughly(simulated)
    switch ceiling.settling {
    case .after(let periods):
      return "By simulation, \(count(periods, "more reading", "more readings")) would settle it if "
        + "growth ends at \(text); if it ends higher, it takes longer."
    case .notWithin(let periods):
      return "By simulation, even \(count(periods)) more readings would not settle it if growth "
        + "goes on towards \(text)."
    case nil: return ""
    }
  }

  // MARK: Times to come

  static func outlook(of result: FitResult) -> String {
    guard let horizon = result.comparison.settings.horizon.last else { return "" }
    let time = result.description.clock.text(horizon)
    var sentences: [String] = []
    if let spread = spread(of: result) {
      sentences.append("By \(time) the curves that pass as closely say \(spread).")
    }
    if case .points(let points) = result.best.forecast, let last = points.last {
      sentences.append(expectation(of: last, by: time, result))
    }
    let open = result.rivals.filter { $0.forecast == .refused }
    if !open.isEmpty {
      let names = open.count == 1 ? theCurve(open[0]) : list(open.map { name(of: $0) })
      let reason = open.count == 1 ? "its ceiling is open" : "their ceilings are open"
      sentences.append(
        "There is no forecast from \(names), for \(reason); `--allow-unidentified` makes one all the "
          + "same.")
    }
    return sentences.joined(separator: " ")
  }

  /// The least and the most that contenders say of the last time asked for; `nil` where there are
  /// not two that say different things.
  static func spread(of result: FitResult) -> String? {
    let ends = result.contenders.compactMap { fit -> (name: String, value: PredictedPoint)? in
      guard case .points(let points) = fit.forecast, let last = points.last, last.mean.isFinite
      else { return nil }
      return (name(of: fit), last)
    }
    return spread(
      of: ends.map { ($0.name, $0.value.mean) }, figures(for: ends.map(\.value), result))
  }

  /// The least and the most of values that curves end at.
  static func spread(
    of ends: [(name: String, value: Double)], _ figures: Figures
  ) -> String? {
    guard let low = ends.min(by: { $0.value < $1.value }),
      let high = ends.max(by: { $0.value < $1.value })
    else { return nil }
    let texts = [low, high].map { figures.text(of: $0.value) }
    guard texts[0] != texts[1] else { return nil }
    return "between \(texts[0]) (\(low.name)) and \(texts[1]) (\(high.name))"
  }

  private static func expectation(
    of point: PredictedPoint, by time: String, _ result: FitResult
  ) -> String {
    let fit = result.best
    let figures = figures(for: [point], result)
    let isOpen = fit.ceiling?.isIdentified == false
    return "\(capitalised(theCurve(fit))) expects \(figure(point.mean, figures)) by \(time) "
      + "(\(levelText(result.comparison.settings.level)) interval for a reading then: "
      + "\(range(point.lower, point.upper, figures)))."
      + (isOpen ? " That rests on a ceiling that nobody knows yet." : "")
  }
}
