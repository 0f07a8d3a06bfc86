package import Charts
import JobCreation
import MonteCarlo

extension ReferenceClassDots {
  /// What others achieved of what they promised, and where the median of the forecast stands; `nil`
  /// where nobody counts.
  package init?(of result: RunResult) {
    guard let outside = result.description.outsideView, !outside.finished.isEmpty else {
      return nil
    }
    let forecast = result.headline
    let median = Double(forecast.final.quantile(0.5)) / Double(forecast.programme.target.jobs)
    self.init(
      texts: English.outsideViewTexts(of: result, outside), labels: English.outsideViewLabels,
      kinds: outside.kinds.compactMap { kind in
        let programmes = outside.finished(ofKind: kind)
        return programmes.isEmpty
          ? nil
          : Kind(
            name: English.name(ofKind: kind, in: outside),
            programmes: programmes.map { Programme(name: $0.name, ratio: $0.ratio) })
      }, own: Own(ratio: median, label: English.ownMedian))
  }
}
