import CurveFitting
import Diagnostics
import GrowthModels
import Series

extension FitPlan {
  /// The curves fitted and compared.
  ///
  /// - Throws: ``Failure`` where no curve can be fitted; too few rows are told as a finding about
  ///   the file.
  func comparison(of source: SeriesSource, style: TextStyle) throws(Failure) -> CurveComparison {
    do throws(FitError) {
      return try CurveComparison(of: models, to: data, settings: settings)
    } catch {
      switch error {
      case .tooFewObservations(let model, let needed, let given):
        let place = Place(file: source.path, line: table.lines.last ?? 1, column: 1)
        FindingText.write(
          [
            Diagnostic(
              .tooFewRows, at: place,
              "the series has \(given) row\(given == 1 ? "" : "s"); \(model.name) with its "
                + "\(model.parameterNames.count) parameters needs \(needed)",
              fix: "add rows, or choose a curve with fewer parameters", value: "\(given)",
              limit: "\(needed)")
          ], style: style)
        throw Failure(.invalidData)
      case .noFiniteValue(.formula):
        throw Failure(
          .invalidData,
          "the formula has no value somewhere in the series wherever the fit starts; check it, its "
            + "--start and its --bounds")
      case .noFiniteValue(.family(let family)):
        throw Failure(
          .invalidData,
          "\(family.rawValue) has no value somewhere in the series; the numbers are too large to "
            + "compute with, so give them in another unit")
      case .negativeCount(let place):
        throw Failure(
          .invalidData,
          "line \(table.lines[min(place, table.lines.count - 1)]) of \(source.path) makes a count "
            + "below 0; such values are fitted with `--loss least-squares`")
      }
    }
  }
}
