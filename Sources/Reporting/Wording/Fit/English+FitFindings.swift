import CurveFitting
import Estimation

/// What the reader of a fit must know: FIT-01 to FIT-06.
extension English {
  /// The findings of a fit, those of its best curve first.
  package static func findings(of result: FitResult) -> [FitFinding] {
    let rivals = result.rivals
    return rivals.compactMap { openCeiling(of: $0) }
      + rivals.flatMap { fit in fit.parameters.compactMap { edge(of: $0, in: fit) } }
      + rivals.compactMap(lonelyStart) + rivals.compactMap(trailingResiduals)
      + [hangingOnLast(result)].compactMap { $0 }
      + leftOut(result)
  }

  private static func openCeiling(of fit: CurveFit) -> FitFinding? {
    guard let ceiling = fit.ceiling, !ceiling.isIdentified else { return nil }
    return FitFinding(
      id: "FIT-02",
      message: "the data do not bound the ceiling of \(theCurve(fit)): \(anyCeiling(of: fit)) fits "
        + "nearly as well",
      why:
        "until growth has clearly slowed down, many ceilings go with the same readings, and what "
        + "comes next depends on which of them is right",
      fix: [
        settling(of: fit),
        "Look only a short way ahead, or fix the ceiling by what is known from elsewhere, with a "
          + "formula and `--bounds`.",
      ].filter { !$0.isEmpty }.joined(separator: " "))
  }

  private static func edge(of parameter: FittedParameter, in fit: CurveFit) -> FitFinding? {
    guard let edge = parameter.edge else { return nil }
    return FitFinding(
      id: "FIT-03",
      message:
        "\(parameter.name) of \(theCurve(fit)) lies at the \(edge.rawValue) end of its range",
      why:
        "the readings pull it farther than it may go, so its standard error and its interval say "
        + "little",
      fix: isFormula(fit)
        ? "widen its range with `--bounds`, or leave the parameter out"
        : "take a simpler curve: this one has more parameters than the readings need")
  }

  private static func lonelyStart(of fit: CurveFit) -> FitFinding? {
    // A tenth of the starts, and two at least: fewer may have met by chance.
    guard fit.termination != .exact, fit.startsTried > 1,
      fit.startsAgreeing < max(2, fit.startsTried / 10)
    else { return nil }
    return FitFinding(
      id: "FIT-04",
      message: "only \(count(fit.startsAgreeing)) of \(count(fit.startsTried)) starts led to this "
        + "fit of \(theCurve(fit))",
      why: "where starts end in different places, a better fit may have been missed",
      fix: isFormula(fit)
        ? "state a start near the answer with `--start`, or try more with `--starts`"
        : "try more starts with `--starts`")
  }

  private static func trailingResiduals(of fit: CurveFit) -> FitFinding? {
    let bound = 2 / Double(fit.residuals.count).squareRoot()
    guard let correlation = fit.lagOneAutocorrelation, abs(correlation) > bound else { return nil }
    let figure = (DecimalText.rounded(correlation, decimals: 2) ?? "").replacing("-", with: "−")
    return FitFinding(
      id: "FIT-05",
      message: "what \(theCurve(fit)) leaves over is not chance: neighbouring residuals have a "
        + "correlation of \(figure)",
      why: "either the curve has the wrong shape, or readings hang together as running totals do; "
        + "intervals are then too narrow",
      fix: "try another curve, or fit what was added between readings, with `--increments` or a "
        + "count loss")
  }

  private static func hangingOnLast(_ result: FitResult) -> FitFinding? {
    guard result.comparison.hangsOnLastObservation, let other = result.comparison.bestWithoutLast
    else { return nil }
    return FitFinding(
      id: "FIT-06",
      message:
        "the last reading alone makes the \(name(of: result.best)) curve the best; without it "
        + "the \(name(of: other)) curve is",
      why: "a choice that one reading turns can turn again with the next one",
      fix: "take the curves with a weight of 5% or more together, and the range of what they say")
  }

  private static func leftOut(_ result: FitResult) -> [FitFinding] {
    let curves = result.comparison.setAside
    guard !curves.isEmpty else { return [] }
    let names = curves.map { "\(name(of: $0.model)) (needs \(count($0.observationsNeeded)))" }
    return [
      FitFinding(
        id: "FIT-01",
        message: "left out for want of readings, of which there are "
          + "\(count(result.comparison.data.count)): \(list(names))",
        why: "with fewer than two readings more than parameters any curve fits, right or wrong")
    ]
  }

  /// Whether a curve is a formula of the author's own.
  static func isFormula(_ fit: CurveFit) -> Bool {
    if case .formula = fit.model { true } else { false }
  }
}
