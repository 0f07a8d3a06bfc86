import Charts
import Foundation

/// Charts at the edges of what may happen, to be tested and to be looked at.
enum ExtremeCharts {
  static let all: [(name: String, chart: any Chart)] =
    [
      ("no-readings", fan { $0.readings = [] }),
      ("one-reading", fan { $0.readings = Array($0.readings.suffix(1)) }),
      ("nothing-at-all", nothing),
      ("all-zero", zeroFan),
      ("target-far-above", fan { $0.target?.value = 40_000 }),
      ("target-far-below", fan { $0.target?.value = 60 }),
      ("target-inside-from-the-start", fan { $0.target?.value = 450 }),
      ("target-at-a-million", million),
      ("many-readings", manyReadings),
      ("history-before-the-period", early),
      ("outcome-known", outcomeKnown),
      (
        "outcome-before-the-end",
        fan { $0.outcome = FanOutcome(value: 90, day: 18_900, label: "Outcome") }
      ),
      ("swedish", swedishFan),
      ("one-count", histogram([0: 1], target: 1, attainment: 0)),
      ("certain", histogram([1200: 0.5, 1201: 0.5], target: 1000, attainment: 1)),
      ("two-counts", histogram([0: 0.4, 1: 0.6], target: 1, attainment: 0.6)),
      ("hopeless", histogram(bell(80, 15), target: 1000, attainment: 0)),
      ("target-off-to-the-left", histogram(bell(5000, 300), target: 50, attainment: 1)),
      ("a-million", histogram([999_990: 0.3, 1_000_000: 0.7], target: 1_000_000, attainment: 0.7)),
      ("long-tail", histogram(longTail, target: 300, attainment: 0.43)),
      ("few-jobs", histogram(bell(9, 2.5), target: 10, attainment: 0.35)),
      ("swedish-histogram", swedishHistogram),
      ("twenty-four-candidates", manyCandidates),
      ("one-candidate", oneCandidate),
      ("long-names", longNames),
    ] + ExtremeFits.all + ExtremeDecisions.all + ExtremeSensitivities.all
    + ExtremeOutlooks.all

  private static func fan(_ change: (inout FanChart) -> Void) -> FanChart {
    var chart = SampleCharts.fan
    change(&chart)
    return chart
  }

  private static let nothing = fan { chart in
    chart.readings = []
    chart.forecast = []
  }

  private static let zeroFan = fan { chart in
    chart.readings = chart.readings.map { Reading(day: $0.day, value: 0) }
    chart.forecast = chart.forecast.map {
      ForecastSlice(day: $0.day, median: 0, intervals: [0...0, 0...0, 0...0])
    }
    chart.target?.value = 1
  }

  private static let million = fan { chart in
    chart.target?.value = 1_000_000
    chart.forecast = chart.forecast.map { slice in
      ForecastSlice(
        day: slice.day, median: slice.median * 700,
        intervals: slice.intervals.map { $0.lowerBound * 500...$0.upperBound * 900 })
    }
  }

  private static let outcomeKnown = fan { chart in
    chart.outcome = FanOutcome(value: 1210, day: SampleCharts.months[33], label: "Outcome")
  }

  private static let manyReadings = fan { chart in
    chart.readings = (0..<40).map { index in
      Reading(
        day: 17_531 + index * 18, value: Double(index * 11),
        rank: index.isMultiple(of: 3) ? .rounded : .reported)
    }
  }

  private static let early = fan { chart in
    chart.readings = [Reading(day: 18_261, value: 0, rank: .start)]
    chart.forecast = chart.forecast.map { slice in
      ForecastSlice(
        day: slice.day, median: slice.median - 441,
        intervals: slice.intervals.map {
          max(0, $0.lowerBound - 441)...max(0, $0.upperBound - 441)
        })
    }
  }

  private static let swedishFan = fan { chart in
    chart.texts.title =
      "Mellan 52 % och 77 % chans att medlemsföretagen når minst 1 000 "
      + "arbetstillfällen senast den 30 september 2022, i genomsnitt 71 %"
    chart.texts.subtitle = "Ackumulerade bruttojobb (årsarbetskrafter), Öresund–Kattegatt–Skagerrak"
    chart.texts.notes = [
      "I 90 av 100 simulerade framtider håller sig antalet inom det yttre bandet. Banden vilar på "
        + "tre jobbräkningar och sex medlemsuppgifter; de utelämnar vad ingen ännu har sett."
    ]
    chart.texts.language = "sv"
    chart.labels = .init(median: "Median", asOf: "Känt till 31 december 2019")
    chart.bands[0].label = "90 % osäkerhetsintervall"
    chart.bands[1].label = "80 %"
    chart.bands[2].label = "50 %"
    chart.target?.label = "Målvärde"
    chart.target?.deadlineLabel = "till 30 september 2022"
    chart.numbers = VariedCharts.swedish
  }

  private static func bell(_ centre: Double, _ spread: Double) -> [Int: Double] {
    let low = max(0, Int(centre - 4 * spread))
    let counts = low...Int(centre + 4 * spread)
    let weights = counts.map { count in
      let z = (Double(count) - centre) / spread
      return exp(-z * z / 2)
    }
    let total = weights.reduce(0, +)
    return Dictionary(uniqueKeysWithValues: zip(counts, weights.map { $0 / total }))
  }

  private static let longTail: [Int: Double] = {
    let counts = (0...800).map { $0 * 25 }
    let weights = counts.map { pow(1 + Double($0) / 200, -2.2) }
    let total = weights.reduce(0, +)
    return Dictionary(uniqueKeysWithValues: zip(counts, weights.map { $0 / total }))
  }()

  private static func histogram(
    _ shares: [Int: Double], target: Int, attainment: Double
  ) -> FinalCountHistogram {
    let distribution = shares.sorted { $0.key < $1.key }
      .map { CountShare(count: $0.key, share: $0.value) }
    var sum = 0.0
    let median = distribution.first { item in
      sum += item.share
      return sum >= 0.5
    }
    var chart = SampleCharts.finalCount
    chart.distribution = distribution
    chart.target = target
    chart.labels.reaching = "reach \(chart.numbers.count(Double(target)))"
    chart.attainment = attainment
    chart.median = Double(median?.count ?? 0)
    chart.mean = distribution.reduce(0) { $0 + Double($1.count) * $1.share }
    return chart
  }

  private static let swedishHistogram: FinalCountHistogram = {
    var chart = histogram(bell(1040, 260), target: 1000, attainment: 0.56)
    chart.numbers = VariedCharts.swedish
    chart.texts = swedishFan.texts
    chart.texts.callout =
      "Spännvidd över förklaringar, viktningar och förhandsfördelningar: 52–77 %. "
      + "Ett genomsnitt ensamt döljer den."
    chart.labels = .init(
      target: "Målvärde", reaching: "når minst 1 000 arbetstillfällen", short: "når inte dit",
      median: "Median", mean: "Medelvärde", orMore: "eller fler")
    return chart
  }()

  private static func structure(
    _ name: String, _ count: Int, _ candidate: (Int) -> String
  ) -> AttainmentByStructure.Group {
    let rows = (0..<count).map { index in
      AttainmentByStructure.Row(
        name: candidate(index), weight: 1 / Double(3 * count),
        attainment: (0.2 + 0.07 * Double(index)).truncatingRemainder(dividingBy: 1))
    }
    let average = rows.reduce(0) { $0 + $1.attainment } / Double(count)
    return .init(
      average: .init(name: name, weight: 1.0 / 3, attainment: average), candidates: rows)
  }

  private static let manyCandidates: AttainmentByStructure = {
    var chart = SampleCharts.attainment
    chart.groups = ["Trend", "Exposure", "Cohort"].map { name in
      structure(name, 8) { "Members’ growth \($0 + 1), jobs’ growth \($0 + 1)" }
    }
    chart.range = 0.2...0.76
    chart.overall = 0.445
    return chart
  }()

  private static let oneCandidate: AttainmentByStructure = {
    var chart = SampleCharts.attainment
    chart.groups = [
      .init(
        average: .init(name: "Trend", weight: 1, attainment: 1),
        candidates: [.init(name: "Linear", weight: 1, attainment: 1)])
    ]
    chart.overall = 1
    chart.range = 1...1
    return chart
  }()

  private static let longNames: AttainmentByStructure = {
    var chart = SampleCharts.attainment
    chart.numbers = VariedCharts.swedish
    chart.texts = swedishFan.texts
    chart.labels = .init(
      overall: "Genomsnitt viktat efter evidens", range: "Spännvidd över viktningar och modeller",
      attainment: "Sannolikhet", weight: "Modellvikt")
    chart.groups = [
      structure("Exponering: varje medlemsföretag fortsätter att anställa i samma takt", 3) {
        "Medlemstillväxt enligt Gompertz, anställningar efter anslutning \($0)"
      },
      structure("Kunskapsintensivverksamhetsetableringsstödsprogramsutvärderingsmodellen", 2) {
        "Sjukvårdsinformationssystemutvecklingsföretagsgemenskapen \($0) m.fl."
      },
    ]
    return chart
  }()
}
