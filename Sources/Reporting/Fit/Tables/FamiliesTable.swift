import CurveFitting
import Estimation

extension Table {
  /// The curves that were fitted, the best first: one row a curve, then those that were not fitted.
  ///
  /// `weight` is the share of exp(−AICc/2). `ceiling_known` is empty for a curve without a ceiling.
  /// A curve that needs more points than there are has its name, the number of its parameters and
  /// `needs` alone.
  package static func families(of result: FitResult) -> Table {
    let fitted = zip(result.comparison.fits, result.comparison.aiccWeights)
    return Table(
      name: "families",
      columns: [
        "family", "parameters", "weight", "aicc", "bic", "log_likelihood",
        "residual_standard_deviation", "degrees_of_freedom", "ceiling_known", "termination",
        "starts_tried", "starts_agreeing", "needs",
      ],
      rows: fitted.map { row(of: $0, weight: $1) }
        + result.comparison.setAside.map(row(of:)))
  }

  private static func row(of fit: CurveFit, weight: Double?) -> [Cell] {
    [
      .text(fit.model.name), .integer(fit.parameters.count),
      weight.map { .probability($0) } ?? .missing, .optional(fit.aicc), .quantity(fit.bic),
      .quantity(fit.logLikelihood), .quantity(fit.residualStandardDeviation),
      .integer(fit.degreesOfFreedom), fit.ceiling.map { .flag($0.isIdentified) } ?? .missing,
      .text(fit.termination.rawValue), .integer(fit.startsTried), .integer(fit.startsAgreeing),
      .missing,
    ]
  }

  private static func row(of model: CurveComparison.SetAside) -> [Cell] {
    [.text(model.model.name), .integer(model.model.parameterNames.count)]
      + [Cell](repeating: .missing, count: 10) + [.integer(model.observationsNeeded)]
  }
}
