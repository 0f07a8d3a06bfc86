package import Charts
import CurveFitting
import Probability

extension ProfileCurves {
  /// The profiles of the best curve's parameters, cut at the level asked for and at 97.5 %, where
  /// it is decided whether a ceiling is known.
  package init(of result: FitResult) {
    let fit = result.best
    let level = result.comparison.settings.level
    let law = FDistribution(
      numeratorDegrees: 1, denominatorDegrees: Double(fit.degreesOfFreedom))
    let levels = level == 0.975 ? [level] : [level, 0.975]
    self.init(
      slug: "profile-curves", texts: English.profileTexts(of: result),
      words: English.intervalWords,
      parameters: fit.parameters.map(Self.parameter),
      cuts: levels.map { Cut(label: English.levelText($0), rise: law.quantile($0)) })
  }

  private static func parameter(_ parameter: FittedParameter) -> Parameter {
    var profile: [Point] = []
    for point in parameter.profile {
      let rise = point.signedRoot * point.signedRoot
      guard rise.isFinite, point.value.isFinite, point.value > profile.last?.value ?? -.infinity
      else { continue }
      profile.append(Point(value: point.value, rise: rise))
    }
    return Parameter(
      name: parameter.name, estimate: parameter.estimate, low: parameter.interval.lower,
      high: parameter.interval.upper, profile: profile, step: English.step(of: parameter))
  }
}
