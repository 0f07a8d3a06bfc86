package import CurveFitting

/// Everything that a fit answers: where the data came from, and the curves that were fitted.
package struct FitResult: Sendable {
  /// Where the result came from.
  package var description: FitDescription

  /// The curves, the best first.
  package var comparison: CurveComparison

  /// A result from its parts.
  package init(description: FitDescription, comparison: CurveComparison) {
    self.description = description
    self.comparison = comparison
  }

  /// The fit that the answer is about.
  package var best: CurveFit { comparison.best }

  /// The observations as they were fitted: counts by interval.
  var fittedData: FitData {
    comparison.settings.loss == .leastSquares ? comparison.data : comparison.data.asIncrements
  }

  /// The smallest weight with which a curve counts as a rival of the best.
  static let notableWeight = 0.05

  /// The fits that the data do not set behind the others, the best first: those with a weight of
  /// at least 5 %, and the best in any case.
  package var rivals: [CurveFit] {
    zip(comparison.fits, comparison.aiccWeights).enumerated()
      .filter { $0.offset == 0 || ($0.element.1 ?? 0) >= Self.notableWeight }.map(\.element.0)
  }

  /// The fits that pass the readings as closely as the best, whatever their number of parameters:
  /// the rivals, and those whose log likelihood is at most 2 lower.
  package var contenders: [CurveFit] {
    let rivals = rivals.map(\.model)
    return comparison.fits.filter {
      rivals.contains($0.model) || $0.logLikelihood >= best.logLikelihood - 2
    }
  }

  /// The fits whose ceiling the data do not bound.
  package var withoutCeiling: [CurveFit] {
    comparison.fits.filter { $0.ceiling?.isIdentified == false }
  }

  /// Whether a forecast was asked for and the best curve gives none, because the data do not bound
  /// its ceiling.
  package var isForecastRefused: Bool { best.forecast == .refused }

  /// What the reader must know: what reading the table found, then what the fit says.
  package var findings: [FitFinding] {
    description.findings.map(FitFinding.init) + English.findings(of: self)
  }

  /// The SHA-256 of what determines the result: data, command, seed and version.
  package var identifier: String {
    let parts =
      ["tusen \(description.version)", "seed \(comparison.settings.seed)", description.command]
      + [description.data.sha256] + [description.scenario].compactMap { $0?.sha256 }
    return SHA256.hexadecimal(of: parts.joined(separator: "\n").utf8)
  }
}
