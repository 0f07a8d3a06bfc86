package import Charts
import JobCreation
import MonteCarlo

extension FinalCountHistogram {
  /// How many futures end with how many jobs, split exactly at the target.
  package init(of result: RunResult) {
    let forecast = result.headline
    let final = forecast.final
    self.init(
      texts: English.finalCountTexts(of: result),
      labels: English.finalCountLabels(target: forecast.programme.target.jobs),
      distribution: final.attainableCounts.map {
        CountShare(count: $0, share: final.share(of: $0))
      },
      target: forecast.programme.target.jobs, attainment: forecast.attainment.probability,
      median: Double(final.quantile(0.5)), mean: final.mean)
  }
}
