import GrowthModels
import JobCreation
import Reporting
import Testing

@Suite struct AnswerWordingTests {
  @Test func `the answer reads as promised where explanations disagree`() {
    #expect(
      English.answer(of: Fixtures.result()) == [
        "Example Programme: between 52% and 77% chance of at least 400 jobs by 2027-06-30, "
          + "depending on how members bring jobs; 71% on average.",
        "Median 450; in 90 of 100 futures between 300 and 450. "
          + "Half of all futures get there by 2027-06.",
        "Trend 77% (weight 60%), cohort 64% (weight 31%), exposure 52% (weight 9%); "
          + "64% if all three count alike. 3 job counts; simulation error ±0.6 points.",
        "The target needs 13.4 jobs a month from 2025-01-01 on; the last year counted, to "
          + "2024-12-31, had 12.5, and at that pace it would end at 373.",
      ])
  }

  @Test(arguments: [(20, 70, 45), (70, 20, 45), (5, 90, 30), (99, 20, 50)])
  func `structures 50 points apart never show an average alone`(
    trend: UInt64, exposure: UInt64, cohort: UInt64
  ) throws {
    let forecast = Fixtures.forecast(chances: (trend, exposure, cohort), weights: [0.4, 0.3, 0.3])
    let first = English.answer(of: Fixtures.result(forecast))[0]
    let low = English.perCent(forecast.attainment.range.lowerBound)
    let high = English.perCent(forecast.attainment.range.upperBound)
    let average = English.perCent(forecast.attainment.probability)
    let range = try #require(first.firstRange(of: "between \(low) and \(high)"))
    let mean = try #require(first.firstRange(of: "\(average) on average"))
    #expect(range.upperBound < mean.lowerBound)
    #expect(first.prefix(upTo: range.lowerBound).contains("%") == false)
  }

  @Test func `an average comes first, with its word, where explanations agree within 20 points`() {
    let forecast = Fixtures.forecast(chances: (77, 70, 64))
    #expect(
      English.answer(of: Fixtures.result(forecast))[0]
        == "Example Programme: 72% chance (likely) of at least 400 jobs by 2027-06-30; "
        + "between 64% and 77%, depending on how members bring jobs.")
  }

  @Test func `a single explanation says so`() {
    let candidate = Fixtures.candidate(.cohort(AgeKernel()), weight: 1, chance: 64)
    let lines = English.answer(of: Fixtures.result(Fixtures.forecast(of: [candidate])))
    #expect(lines[0].hasSuffix("by 2027-06-30, 64% by every explanation considered."))
    #expect(lines[2].hasPrefix("Only one structure was considered, cohort. 3 job counts;"))
  }

  @Test func `an assumed target is called assumed`() {
    let forecast = Fixtures.forecast(programme: Fixtures.programme(isAssumed: true))
    #expect(
      English.answer(of: Fixtures.result(forecast))[0].contains(
        "at least 400 jobs by 2027-06-30 (a target assumed for this question)"))
  }

  @Test func `jobs that count already are named`() {
    let forecast = Fixtures.forecast(counted: 212)
    #expect(
      English.answer(of: Fixtures.result(forecast))[1].hasPrefix(
        "Median 450, of which 212 are known already; in 90 of 100 futures"))
  }

  @Test func `time is told by the share of futures that get there`() {
    let rare = Fixtures.forecast(chances: (12, 12, 12))
    #expect(
      English.answer(of: Fixtures.result(rare))[1].hasSuffix(
        "Fewer than half of all futures get there in time; 10 of 100 do by 2027-06."))
    let hopeless = Fixtures.forecast(chances: (0, 0, 0))
    #expect(
      English.answer(of: Fixtures.result(hopeless))[1].hasSuffix(
        "Fewer than 10 of 100 futures get there in time."))
    let sure = Fixtures.forecast(chances: (100, 100, 100))
    #expect(
      English.answer(of: Fixtures.result(sure))[1].hasSuffix(
        "Half of all futures get there by 2027-06, 90 of 100 by 2027-06."))
  }

  @Test func `nothing is ever certain`() {
    #expect(
      English.answer(of: Fixtures.result(Fixtures.forecast(chances: (0, 0, 0))))[0].contains(
        "<1% chance (very unlikely)"))
    #expect(
      English.answer(of: Fixtures.result(Fixtures.forecast(chances: (100, 100, 100))))[0].contains(
        ">99% chance (very likely)"))
  }

  @Test func `the outcome stands beside the forecast`() {
    let outcome = Outcome(jobs: 450, knownOn: Fixtures.day("2027-07-15"))
    let result = Fixtures.result(description: Fixtures.description(outcome: outcome))
    #expect(
      English.answer(of: result)[4]
        == "What happened: 450 jobs, which reached the target (known 2027-07-15, not used in the "
        + "forecast); 71 of 100 futures held as many or more.")
  }

  @Test(arguments: [
    (0.0999, "very unlikely"), (0.1, "unlikely"), (0.3299, "unlikely"),
    (0.33, "about as likely as not"), (0.66, "about as likely as not"), (0.6601, "likely"),
    (0.9, "likely"), (0.9001, "very likely"),
  ])
  func `words change at the table's boundaries`(probability: Double, word: String) {
    #expect(English.word(for: probability) == word)
  }

  @Test(arguments: [
    (0.0, "<1%"), (0.004, "<1%"), (0.006, "1%"), (0.32, "32%"), (0.994, "99%"), (0.996, ">99%"),
    (1.0, ">99%"),
  ])
  func `per cents are whole and never 0 or 100`(probability: Double, text: String) {
    #expect(English.perCent(probability) == text)
  }

  @Test(arguments: [
    (0.00612, "±0.6 points"), (0.0001, "below 0.1 points"), (0.0, "below 0.1 points"),
    (0.0425, "±4.3 points"),
  ])
  func `simulation error is told in points`(error: Double, text: String) {
    #expect(English.standardError(error) == text)
  }

  @Test func `a range that comes from the assumptions says so`() {
    var forecast = Fixtures.forecast(chances: (92, 90, 91))
    forecast.attainment.range = 0.64...0.92
    forecast.attainment.weightings[.priorsHalved] = 0.64
    let lines = English.answer(of: Fixtures.result(forecast))
    #expect(
      lines[0].hasSuffix(
        "between 64% and 92% chance of at least 400 jobs by 2027-06-30, depending on how wide the "
          + "assumptions are; 92% on average."))
    #expect(
      lines[2].contains("91% if all three count alike; 64% with priors halved; 92% by evidence."))
  }

  @Test func `a range that comes from the curves within structures says so`() {
    let forecast = Fixtures.forecast(of: [
      Fixtures.candidate(.trend(.linear), weight: 0.25, chance: 20),
      Fixtures.candidate(.trend(.exponential), weight: 0.25, chance: 92),
      Fixtures.candidate(.exposure(.joined), weight: 0.5, chance: 60),
    ])
    #expect(
      English.answer(of: Fixtures.result(forecast))[0].contains(
        "depending on how members bring jobs and which curves growth follows; 58% on average"))
  }

  @Test func `another programme's counts are called so`() {
    var forecast = Fixtures.forecast()
    forecast.programme.history.owner = .other
    var description = Fixtures.description()
    description.isHistoryAssumed = true
    #expect(
      English.answer(of: Fixtures.result(forecast, description: description))[2].hasSuffix(
        "3 job counts of another programme, assumed to speak for this one; simulation error "
          + "±0.6 points."))
  }
}
