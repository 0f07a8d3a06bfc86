import Charts
import Foundation

/// Fits at the edges of what may happen, to be tested and to be looked at.
enum ExtremeFits {
  static let all: [(name: String, chart: any Chart)] = [
    ("fit-five-points", generic(times: [1, 2, 3, 4, 5]) { 3 + 2 * $0 + cos(9 * $0) / 4 }),
    ("fit-three-hundred-points", manyReadings),
    ("fit-flat", generic(times: decade) { _ in 7 }),
    ("fit-all-zero", generic(times: decade) { _ in 0 }),
    ("fit-negative", generic(times: decade) { -40 * (1 - exp(-$0 / 3)) + cos(7 * $0) }),
    ("fit-across-zero", generic(times: decade) { 30 * cos($0 / 2) + cos(7 * $0) }),
    ("fit-huge", generic(times: decade) { (3e11 + cos(7 * $0) * 1e10) * $0 }),
    ("fit-tiny", generic(times: decade) { (4e-9 + cos(7 * $0) * 2e-10) * $0 }),
    ("fit-on-a-plateau", generic(times: decade) { 1e6 + 0.5 * $0 + 0.2 * cos(7 * $0) }),
    ("fit-perfect", perfect),
    ("fit-nothing-at-all", nothing),
    ("fit-interval-without-end", unbounded),
    ("fit-ceiling-far-above", fit { $0.ceiling = FitCeiling(value: 5200, low: 900, high: nil) }),
    ("fit-ceiling-known", fit { $0.ceiling = FitCeiling(value: 520, low: 480, high: 561) }),
    ("fit-ceiling-unknown", fit { $0.ceiling = FitCeiling(value: 520, low: nil, high: nil) }),
    ("fit-no-extrapolation", fit { $0.extrapolated = [] }),
    ("fit-swedish", swedishFit),
    ("families-one", families { $0.families = Array($0.families.prefix(1)) }),
    ("families-eight", eightFamilies),
    ("families-run-away", families { $0.families[5].extrapolated = runaway }),
    (
      "families-no-extrapolation",
      families { chart in
        chart.families = chart.families.map { family in
          var family = family
          family.extrapolated = []
          return family
        }
      }
    ),
    ("families-long-names", longNames),
    ("profiles-one", profiles { $0.parameters = Array($0.parameters.prefix(1)) }),
    ("profiles-four", profiles { $0.parameters.append($0.parameters[1]) }),
    ("profiles-many", profiles { $0.parameters += $0.parameters + $0.parameters.prefix(2) }),
    ("profiles-open", openProfiles),
    ("profiles-odd-numbers", oddProfiles),
    ("profiles-long-names", longProfiles),
  ]

  static let decade = (0...10).map(Double.init)

  private static func fit(_ change: (inout FitChart) -> Void) -> FitChart {
    var chart = SampleFits.fit
    change(&chart)
    return chart
  }

  /// A fit whose curve is the readings' own, without their ripple.
  private static func generic(
    times: [Double], ceiling: FitCeiling? = nil, _ value: (Double) -> Double
  ) -> FitChart {
    let values = times.map(value)
    let mean = values.reduce(0, +) / Double(values.count)
    let spread = values.map { abs($0 - mean) }.max() ?? 0
    let deviation = spread / 12
    let last = times.last ?? 0
    func point(_ time: Double) -> CurvePoint {
      // A running mean over one time unit takes most of the ripple out.
      let centre = (0...20).map { value(time + Double($0 - 10) / 20) }.reduce(0, +) / 21
      let width = deviation * 2 * (1 + max(0, time - last) / 4)
      return CurvePoint(time: time, value: centre, interval: centre - width...centre + width)
    }
    let steps = (0...50).map { times[0] + (last - times[0]) * Double($0) / 50 }
    let beyond = (1...25).map { last + (last - times[0]) * Double($0) / 50 }
    return FitChart(
      texts: SampleCharts.texts(
        title: "A curve through readings", subtitle: "Response against time, in no unit",
        notes: ["Band: where 90 of 100 further readings are expected if this curve holds."]),
      labels: SampleFits.fit.labels,
      readings: zip(times, values).map {
        FittedReading(time: $0, value: $1, fitted: point($0).value)
      },
      fitted: steps.map(point), extrapolated: beyond.map(point), level: 0.9, ceiling: ceiling,
      deviation: deviation, timeUnit: .numbers,
      timeTicks: Ticks.values(within: times[0]...(1.5 * last)).map {
        AxisTick(value: $0, label: NumberStyle.english.count($0))
      })
  }

  private static let manyReadings: FitChart = {
    var random = SplitMix64(seed: 3)
    let times = (0..<300).map { Double($0) / 12 }
    var chart = generic(times: times) { 900 / (1 + exp(-($0 - 12) / 3)) }
    chart.readings = chart.readings.map { reading in
      var reading = reading
      for _ in 0..<6 { reading.value += Double.random(in: -25...25, using: &random) }
      return reading
    }
    chart.deviation = 35.4
    return chart
  }()

  private static let perfect: FitChart = {
    var chart = generic(times: decade) { 5 + 3 * $0 }
    chart.deviation = 0
    chart.fitted = chart.fitted.map { CurvePoint(time: $0.time, value: $0.value) }
    chart.extrapolated = chart.extrapolated.map { CurvePoint(time: $0.time, value: $0.value) }
    return chart
  }()

  private static let nothing = fit { chart in
    chart.readings = []
    chart.fitted = []
    chart.extrapolated = []
    chart.ceiling = nil
    chart.deviation = 0
  }

  private static let unbounded = fit { chart in
    chart.extrapolated = chart.extrapolated.enumerated().map { index, point in
      var point = point
      point.interval =
        (point.interval?.lowerBound ?? 0)...(index > 12 ? .infinity : 400 + 50 * Double(index))
      return point
    }
  }

  private static let swedishFit = fit { chart in
    chart.numbers = VariedCharts.swedish
    chart.texts.language = "sv"
    chart.labels = .init(
      curve: "Gompertz med förskjutning", interval: "90 % osäkerhetsintervall",
      ceiling: "Övre gräns för medlemsföretag", lastReading: "Sista avläsningen 31 december 2019",
      residuals: "Avvikelser: avläsning minus kurva",
      deviation: "skuggat: en standardavvikelse, ±",
      words: IntervalWords(
        to: "till", openAbove: "öppet uppåt", openBelow: "öppet nedåt",
        openOnBothSides: "öppet åt båda hållen"))
  }

  private static func families(
    _ change: (inout FamilyComparison) -> Void
  ) -> FamilyComparison {
    var chart = SampleFits.families
    change(&chart)
    return chart
  }

  private static let runaway = SampleFits.curve(from: 18_282, to: 19_265) { day in
    250 * exp((day - 18_261) / 90)
  }

  private static let eightFamilies = families { chart in
    chart.families.append(chart.families[2])
    chart.families[6].name = "Richards"
    chart.families[6].weight = 0.004
    chart.families.append(chart.families[4])
    chart.families[7].name = "Bass"
    chart.families[7].weight = 0
  }

  private static let longNames = families { chart in
    chart.numbers = VariedCharts.swedish
    chart.labels.weight = "Vikt efter antal parametrar"
    for index in chart.families.indices {
      chart.families[index].name = "K*(1-exp(-b*(t-t0)^c)) / (1+exp(-r*(t-m)))^(1/nu) \(index)"
    }
  }

  private static func profiles(_ change: (inout ProfileCurves) -> Void) -> ProfileCurves {
    var chart = SampleFits.profiles
    change(&chart)
    return chart
  }

  private static let openProfiles = profiles { chart in
    chart.parameters[0].low = nil
    chart.parameters[1].low = nil
    chart.parameters[1].high = nil
    chart.parameters[1].profile = chart.parameters[1].profile.map {
      .init(value: $0.value, rise: $0.rise / 40)
    }
    chart.parameters[2].profile = []
  }

  private static let oddProfiles = profiles { chart in
    for (index, scale) in [1e11, -1e-9, 1e4].enumerated() {
      let parameter = chart.parameters[index]
      let ends = [parameter.low, parameter.high].map { $0.map { $0 * scale } }
      chart.parameters[index] = .init(
        name: parameter.name, estimate: parameter.estimate * scale,
        low: scale < 0 ? ends[1] : ends[0], high: scale < 0 ? ends[0] : ends[1],
        profile: (scale < 0 ? parameter.profile.reversed() : parameter.profile).map {
          .init(value: $0.value * scale, rise: $0.rise)
        })
    }
  }

  private static let longProfiles = profiles { chart in
    chart.numbers = VariedCharts.swedish
    for index in chart.parameters.indices {
      chart.parameters[index].name = "tillväxthastighet_per_månad_i_medlemsföretagen_\(index)"
    }
    chart.words = swedishFit.labels.words
    chart.cuts = [.init(label: "90 % nivå", rise: 4.06), .init(label: "97,5 % nivå", rise: 4.4)]
  }
}
