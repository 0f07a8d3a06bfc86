package import Charts
import JobCreation
import MonteCarlo
import Probability

extension FanChart {
  /// Firms that have joined: those counted, and the forecast with its intervals.
  package static func members(of result: RunResult) -> FanChart {
    let forecast = result.headline
    let readings = countedMembers(of: forecast.programme)
    let slices = ForecastSlice.slices(of: forecast.members, after: readings.last)
    let deadline = forecast.programme.target.deadline
    let start = forecast.programme.period.first.adding(days: -1)
    let first = min(readings.first?.day ?? .max, start.dayNumber)
    return FanChart(
      slug: "members", texts: English.memberTexts(of: result, counted: readings.last),
      labels: English.fanLabels(asOf: forecast.programme.asOf), bands: English.fanBands,
      readings: readings, forecast: slices, asOf: forecast.programme.asOf.dayNumber,
      timeTicks: CalendarTicks.ticks(from: CalendarDay(dayNumber: first), to: deadline))
  }

  /// The readings of the programme's own members; another programme's are not on the chart.
  private static func countedMembers(of programme: Programme) -> [Reading] {
    guard programme.history.owner == .same else { return [] }
    let readings = programme.history.observations.members.map {
      Reading(
        day: $0.day.dayNumber, value: Double($0.figure.count),
        rank: $0.figure.kind == .reported ? .reported : .rounded)
    }
    guard case .fixed(let initial) = programme.members.initial else { return readings }
    if let first = readings.first, first.day <= programme.history.from.dayNumber { return readings }
    return [Reading(day: programme.history.from.dayNumber, value: initial, rank: .start)]
      + readings
  }
}
