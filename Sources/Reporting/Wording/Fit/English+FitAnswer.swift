import Charts
import CurveFitting
import LinearAlgebra

extension English {
  /// The answer of a fit as a terminal prints it: what it says in words, then its tables.
  package static func answer(of result: FitResult) -> [String] {
    let sentences = [
      choice(of: result), verdict(on: result.best, result), outlook(of: result),
      misfit(of: result),
    ]
    var lines = ["\(result.description.title): \(data(of: result))."]
    lines += sentences.filter { !$0.isEmpty }
    let tables = [familyTable(of: result), parameterTable(of: result), forecastTable(of: result)]
    for table in tables where !table.isEmpty { lines += [""] + table }
    return lines + [""] + footnotes(of: result)
  }

  /// A finding as a terminal prints it below its first line: why it matters, and what helps.
  package static func details(of finding: FitFinding) -> [String] {
    [finding.why.map { "  why: \($0)" }, finding.fix.map { "  fix: \($0)" }].compactMap { $0 }
  }

  // MARK: Which curve

  private static func choice(of result: FitResult) -> String {
    let comparison = result.comparison
    let all = count(comparison.fits.count)
    guard comparison.fits.count > 1 else { return "" }
    guard comparison.aiccWeights[0] != nil else {
      return "There are too few readings to weigh the \(all) curves."
    }
    guard result.rivals.count == 1 else {
      return "The data do not choose between \(weighted(result.rivals, in: comparison))."
    }
    let best = "Of \(all) curves \(weighted(result.rivals, in: comparison)) fits best"
    let others = result.contenders.count - 1
    guard others > 0 else { return "\(best), and no other comes near." }
    return
      "\(best) for its number of parameters. \(count(others, "other passes", "others pass")) the "
      + "readings about as closely or closer, but \(observations(comparison.data.count, comparison.data.kind)) bear "
      + "few parameters: that says nothing against their shape."
  }

  // MARK: How well it fits

  private static func misfit(of result: FitResult) -> String {
    let fit = result.best
    let readings = result.fittedData.kind == .increments ? "Counts" : "Readings"
    let freedom = count(fit.degreesOfFreedom, "degree of freedom", "degrees of freedom")
    return
      "\(readings) lie typically \(roughly(fit.residualStandardDeviation)) off \(theCurve(fit)) "
      + "(residual standard deviation, \(freedom))."
  }

  private static func footnotes(of result: FitResult) -> [String] {
    let fit = result.best
    var lines: [String] = []
    if let tied = tiedParameters(of: fit) { lines.append(tied) }
    if let dispersion = fit.dispersion, result.comparison.settings.loss == .nb1 {
      lines.append("Counts vary \(roughly(dispersion)) times as much as single events would.")
    }
    if let rSquared = fit.rSquared { lines.append(caution(about: rSquared)) }
    lines.append(search(of: fit))
    return lines
  }

  private static func caution(about rSquared: Double) -> String {
    let figure = (DecimalText.rounded(rSquared, decimals: 4) ?? "").replacing("-", with: "−")
    return rSquared > 0.8
      ? "R² is \(figure). It says little: any curve that rises with the data gets near 1, right or "
        + "wrong."
      : "R² is \(figure). It tells how much of the values' spread the curve takes up, not whether "
        + "the curve is right."
  }

  /// The pair of parameters that move together most, where they nearly move as one.
  private static func tiedParameters(of fit: CurveFit) -> String? {
    guard let correlation = fit.correlation else { return nil }
    let pairs = fit.parameters.indices.flatMap { i in (0..<i).map { ($0, i) } }
    let closest = pairs.max { abs(correlation[$0.0, $0.1]) < abs(correlation[$1.0, $1.1]) }
    guard let (i, j) = closest, abs(correlation[i, j]) >= 0.95 else { return nil }
    let figure = DecimalText.rounded(correlation[i, j], decimals: 3) ?? ""
    return "\(fit.parameters[i].name) and \(fit.parameters[j].name) move together (correlation "
      + "\(figure.replacing("-", with: "−"))): the data tell their combination better than either."
  }

  private static func search(of fit: CurveFit) -> String {
    let starts = count(fit.startsTried, "start", "starts")
    let agreeing =
      fit.startsTried > 1 ? "\(count(fit.startsAgreeing)) of \(starts) led to this fit" : starts
    return "Search: \(agreeing); \(words(for: fit.termination))."
  }
}
