import Charts
import JobCreation
import MonteCarlo

extension English {
  /// The words around the fan of jobs.
  static func fanTexts(of result: RunResult) -> ChartTexts {
    let forecast = result.headline
    let target = forecast.programme.target
    let final = forecast.final
    let low = count(final.quantile(0.05))
    let high = count(final.quantile(0.95))
    let start = forecast.programme.period.first
    return texts(
      of: result, title: chanceTitle(of: forecast),
      subtitle: "\(measure(of: target)), running total from \(date(start)) to "
        + "\(date(target.deadline))",
      callout: callout(for: forecast),
      notes: [
        "In 90 of 100 simulated futures between \(low) and \(high) jobs are counted by "
          + "\(date(target.deadline)). \(chanceNote(of: forecast))",
        "Dashed line: median. " + basis(of: forecast, marks: "Bands"),
      ] + outcomeNote(of: result),
      alternative: "Fan chart of \(measure(of: target)), running total from \(date(start)) to "
        + "\(date(target.deadline)). The median ends at \(count(final.quantile(0.5))), the 90% "
        + "interval at \(low) to \(high), against a target of \(promise(of: target)). The chance of "
        + "the target lies \(rangeWords(forecast.attainment)). The numbers are in fan.csv.")
  }

  /// What stands before the outcome in a fan.
  static let outcomeLabel = "Outcome"

  /// The words in a fan.
  static func fanLabels(asOf day: CalendarDay) -> FanChart.Labels {
    FanChart.Labels(median: "Median", asOf: "As of \(date(day))")
  }

  /// The bands of a fan, outermost first.
  static let fanBands = [
    FanChart.Band(coverage: 0.9, label: "90% interval"), FanChart.Band(coverage: 0.8, label: "80%"),
    FanChart.Band(coverage: 0.5, label: "50%"),
  ]

  /// The range of the chance and its average, within a sentence.
  static func rangeWords(_ attainment: Attainment) -> String {
    "between \(perCent(attainment.range.lowerBound)) and "
      + "\(perCent(attainment.range.upperBound)), \(perCent(attainment.probability)) on average"
  }

  private static func chanceTitle(of forecast: Forecast) -> String {
    let attainment = forecast.attainment
    let target = forecast.programme.target
    let promise = "of \(promise(of: target)) by \(month(target.deadline))"
    let average = perCent(attainment.probability)
    guard rangeComesFirst(attainment) else {
      return "\(average) chance (\(word(for: attainment.probability))) \(promise)"
    }
    return "\(NumberStyle.english.probabilityRange(attainment.range)) chance \(promise), "
      + "\(average) on average"
  }
}
