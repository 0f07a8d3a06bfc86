import Charts
import JobCreation
import MonteCarlo

extension ForecastSlice {
  /// Medians with their central 90, 80 and 50 % intervals, for the dates after what is known.
  static func slices(of dates: [DatedCounts], after known: Reading?) -> [ForecastSlice] {
    dates.filter { $0.day.dayNumber > (known?.day ?? .min) }.map { date in
      func quantile(_ p: Double) -> Double { Double(date.counts.quantile(p)) }
      return ForecastSlice(
        day: date.day.dayNumber, median: quantile(0.5),
        intervals: [
          quantile(0.05)...quantile(0.95), quantile(0.1)...quantile(0.9),
          quantile(0.25)...quantile(0.75),
        ])
    }
  }
}
