import Charts
import CurveFitting

/// The words of the chart that compares families.
extension English {
  static func familyTexts(of result: FitResult) -> ChartTexts {
    let fits = result.comparison.fits
    let end = moment(
      result.comparison.settings.horizon.last ?? FittedSeries(of: result)?.horizon ?? 0,
      result.description.clock)
    return texts(
      of: result, title: familyTitle(of: result, by: end),
      subtitle: "\(data(of: result, inChart: true)), curves drawn to \(end)", callout: nil,
      notes: [
        "Weight: how much the readings speak for a curve, its number of parameters allowed for. "
          + "Dashed: beyond the last reading, where nothing tells the curves apart. ▲ and ▼: ends "
          + "beyond the chart."
          + openCeilings(of: result)
      ],
      alternative: "Line chart of \(data(of: result, inChart: true)) with \(count(fits.count)) "
        + "curves fitted to them, the best by weight: \(weighted(result.rivals, in: result.comparison)). "
        + "\(familyTitle(of: result, by: end)). The numbers are in family-curves.csv.")
  }

  private static func familyTitle(of result: FitResult, by end: String) -> String {
    let close = result.contenders
    guard close.count > 1, let series = FittedSeries(of: result) else {
      return
        "Of \(count(result.comparison.fits.count)) curves \(theCurve(result.best)) fits best by "
        + "far"
    }
    let horizon = result.comparison.settings.horizon.last ?? series.horizon
    let ends = close.compactMap { fit in
      series.continuation(fit, to: horizon).last.map { (name(of: fit), $0.value) }
    }
    let points = close.compactMap { fit in
      if case .points(let points) = fit.forecast { points.last } else { nil }
    }
    let range = spread(of: ends, figures(for: points, result)).map { ": \($0) by \(end)" } ?? ""
    return "\(count(close.count)) curves pass the readings about as closely\(range)"
  }

  private static func openCeilings(of result: FitResult) -> String {
    let open = result.withoutCeiling.map { name(of: $0) }
    switch open.count {
    case 0: return ""
    case 1: return " The ceiling of the \(open[0]) curve is open."
    default: return " The ceilings of \(list(open)) are open."
    }
  }

  static func familyLabels(of result: FitResult) -> FamilyComparison.Labels {
    FamilyComparison.Labels(weight: "Weight", lastReading: lastReading(of: result))
  }
}
