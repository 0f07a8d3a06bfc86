import Charts
import JobCreation
import MonteCarlo

extension English {
  /// The words around the histogram of final counts.
  static func finalCountTexts(of result: RunResult) -> ChartTexts {
    let forecast = result.headline
    let target = forecast.programme.target
    let final = forecast.final
    let middle = count(final.quantile(0.5))
    let low = count(final.quantile(0.05))
    let high = count(final.quantile(0.95))
    return texts(
      of: result, title: reachTitle(of: forecast),
      subtitle: "\(measure(of: target)), counted from \(date(forecast.programme.period.first)) to "
        + "\(date(target.deadline)), share of simulated futures",
      callout: callout(for: forecast),
      notes: [
        "In 90 of 100 simulated futures between \(low) and \(high) jobs. "
          + chanceNote(of: forecast),
        basis(of: forecast, marks: "Bars"),
      ] + outcomeNote(of: result),
      alternative: "Histogram of \(measure(of: target)) by \(date(target.deadline)), split at the "
        + "target of \(promise(of: target)). The median is \(middle), the mean "
        + "\(count(Int(final.mean.rounded()))), and 90 of 100 futures lie between \(low) and "
        + "\(high). The share that reaches the target lies \(rangeWords(forecast.attainment)). The "
        + "numbers are in final-count.csv.")
  }

  /// The words in the histogram.
  static func finalCountLabels(target: Int) -> FinalCountHistogram.Labels {
    FinalCountHistogram.Labels(
      target: "Target", reaching: "reach \(count(target))", short: "fall short", median: "Median",
      mean: "Mean", orMore: "or more")
  }

  private static func reachTitle(of forecast: Forecast) -> String {
    let attainment = forecast.attainment
    let average = perCent(attainment.probability)
    let promise = promise(of: forecast.programme.target)
    guard rangeComesFirst(attainment) else {
      return "\(average) of simulated futures reach \(promise): "
        + word(for: attainment.probability)
    }
    return "\(NumberStyle.english.probabilityRange(attainment.range)) of futures reach "
      + "\(promise), \(average) on average"
  }
}
