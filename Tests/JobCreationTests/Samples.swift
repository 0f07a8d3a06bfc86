import GrowthModels
import JobCreation
import MonteCarlo
import Probability
import RealModule
import Testing

/// Programmes and figures that several tests share.
enum Sample {
  /// The day of an ISO date.
  static func day(_ text: String) -> CalendarDay {
    guard let day = CalendarDay(iso: text) else { preconditionFailure("\(text) is no day") }
    return day
  }

  /// Log-normal with 5 % and 95 % quantiles `low` and `high`.
  static func range(_ low: Double, _ high: Double) -> UncertainQuantity {
    .logNormal(
      logMean: 0.5 * (.log(low) + .log(high)),
      logStandardDeviation: (.log(high) - .log(low)) / (2 * StandardNormal.quantile(0.95)))
  }

  /// A figure known on a day, exactly or within a margin.
  static func figure(
    _ count: Int, known day: CalendarDay, within possible: ClosedRange<Int>? = nil
  ) -> Figure {
    Figure(
      count: count, kind: possible == nil ? .reported : .rounded,
      possibleCounts: possible ?? count...count, knownOn: day, place: "sample:1")
  }

  /// Jobs created in a stretch of days.
  static func jobs(
    _ count: Int, _ first: String, _ last: String, known: String? = nil,
    within possible: ClosedRange<Int>? = nil
  ) -> JobCount {
    JobCount(
      interval: DayInterval(from: day(first), to: day(last)),
      figure: figure(count, known: day(known ?? last), within: possible))
  }

  /// Members on a day.
  static func members(
    _ count: Int, _ on: String, within possible: ClosedRange<Int>? = nil
  ) -> MemberReading {
    MemberReading(day: day(on), figure: figure(count, known: day(on), within: possible))
  }

  /// A programme of three years without observations, everything fixed but what is asked for.
  static func programme(
    observations: Observations = Observations(), asOf: String = "2016-12-31",
    target: Int = 700, members: MemberAssumptions? = nil, jobs: JobAssumptions? = nil,
    shock: ShockAssumption? = nil, hubs: [Hub] = []
  ) -> Programme {
    Programme(
      asOf: day(asOf),
      period: DayInterval(from: day("2017-01-01"), to: day("2019-12-31")),
      target: Target(jobs: target, deadline: day("2019-12-31"), indicator: nil),
      history: History(from: day("2017-01-01"), observations: observations),
      members: members ?? fixedMembers(rate: 5),
      jobs: jobs
        ?? JobAssumptions(
          exposure: ExposureAssumption(rate: .fixed(1.2), counted: [.joined]),
          excessDispersion: .fixed(3)),
      shock: shock, hubs: hubs)
  }

  /// Members that join at a fixed rate per month, with dispersion `1 + excess`.
  static func fixedMembers(
    rate: Double, initial: Double = 20, excess: Double = 1, attrition: Double? = nil
  ) -> MemberAssumptions {
    MemberAssumptions(
      growth: [.linear], initial: .fixed(initial), attrition: attrition.map { .fixed($0) },
      excessDispersion: .fixed(excess),
      priors: [GrowthPriorKey(family: .linear, parameter: "rate"): .fixed(rate)])
  }
}
