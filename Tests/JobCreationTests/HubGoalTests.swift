import GrowthModels
import JobCreation
import MonteCarlo
import Probability
import RealModule
import Testing

struct HubGoalTests {
  static let hubs = [
    Hub(name: "A", country: "SE"), Hub(name: "B", country: "DK", share: 0.4),
    Hub(name: "C", country: "SE"),
  ]

  func parts(_ hubs: [Hub], target: Int = 700, counted: Int = 0) -> [Double] {
    HubParts(of: Sample.programme(target: target, hubs: hubs), counted: counted).jobs
  }

  @Test func `what is missing is split by stated shares, and equally over the rest`() {
    // Sums of products of decimal fractions round in the last place.
    for (part, expected) in zip(parts(Self.hubs, counted: 100), [180, 240, 180.0]) {
      #expect(abs(part - expected) < 1e-9)
    }
    let thirds = parts([Hub(name: "A"), Hub(name: "B"), Hub(name: "C")], target: 100)
    #expect(thirds.allSatisfy { $0 == thirds[0] && abs($0 - 100.0 / 3) < 1e-9 })
  }

  @Test func `a hub's own target stands, and the others share what it leaves`() {
    var hubs = Self.hubs
    hubs[0].target = 350
    // B has 40 % and C 30 % of the programme: 4 to 3 of what is left.
    for (part, expected) in zip(parts(hubs), [350, 200, 150.0]) {
      #expect(abs(part - expected) < 1e-9)
    }
  }

  @Test func `a hub that opens later has its share of all that is missing, on top`() {
    let late = Hub(name: "D", opens: Sample.day("2018-01-01"), share: 0.1)
    let parts = parts(Self.hubs + [late])
    #expect(abs(parts[3] - 70) < 1e-9)
    #expect(abs(parts.reduce(0, +) - 770) < 1e-9)
  }

  @Test func `nothing is missing once the target is reached`() {
    #expect(parts(Self.hubs, target: 90, counted: 100) == [0, 0, 0])
  }

  @Test func `three thirds of a whole ask for no job more than the whole`() {
    let third = 100.0 / 3
    #expect(HubParts.count(reaching: third) == 34)
    #expect(HubParts.count(reaching: third + third + third) == 100)
    #expect(HubParts.count(reaching: 0) == 0)
  }

  @Test func `hubs in no country have no countries`() {
    #expect(HubCountries(of: [Hub(name: "A"), Hub(name: "B")]).codes.isEmpty)
  }

  @Test func `shares rest on what is stated, counted, or on nothing`() {
    func basis(_ hubs: [Hub], _ observations: Observations = Observations()) -> HubShareBasis {
      HubShareBasis(of: Sample.programme(observations: observations, hubs: hubs))
    }
    let none = basis([Hub(name: "A"), Hub(name: "B")])
    #expect(none.alike == ["A", "B"] && none.counted.isEmpty && none.stated.isEmpty)
    let counted = basis(HubShareTests.hubs, HubShareTests.observations)
    #expect(counted.counted == [["A", "B"]])
    #expect(counted.alike == ["C", "D", "E"])
    #expect(basis(Self.hubs).stated == ["B"])
  }

  /// One hub with nine tenths of a Poisson count of known mean, and one with the rest.
  ///
  /// Seed 3, 20 000 paths: an estimate within 3.89 standard errors alarms falsely once in 10,000.
  @Test func `chance and shortfall of a hub are those of its own Poisson count`() async throws {
    let mean = 120 * 1_095 / 365.25 * 0.9
    let hubs = [
      Hub(name: "A", country: "SE", share: 0.9, target: 320),
      Hub(name: "B", country: "SE", share: 0.1),
    ]
    let programme = Sample.programme(
      target: 360, members: Sample.fixedMembers(rate: 0, initial: 100),
      jobs: JobAssumptions(
        exposure: ExposureAssumption(rate: .fixed(1.2), counted: [.joined]),
        excessDispersion: .fixed(0)), hubs: hubs)
    let forecast = try await Forecast.make(
      of: Plan(programme: programme),
      simulation: SimulationSettings(paths: 20_000, seed: 3, workers: 2),
      precision: ForecastTests.precision)
    let law = PoissonDistribution(mean: mean)
    let goal = forecast.hubs[0].goal
    #expect(goal.part == 320 && goal.isStated)
    let chance = law.survivalProbability(at: 319)
    #expect(
      abs(goal.attainment - chance) < 3.89 * (chance * (1 - chance) / 20_000).squareRoot())
    #expect(goal.attainment == forecast.hubs[0].jobs.probability(atLeast: 320))
    var (shortfall, squares) = (0.0, 0.0)
    for count in 0..<320 {
      let missing = Double(320 - count)
      let probability = Double.exp(law.logProbability(at: count))
      shortfall += probability * missing
      squares += probability * missing * missing
    }
    let error = ((squares - shortfall * shortfall) / 20_000).squareRoot()
    #expect(abs(goal.shortfall - shortfall) < 3.89 * error)
    // Their own error, from four repetitions, is of the same size.
    #expect((0.2...5).contains(goal.shortfallError / error))
    #expect(forecast.hubs.map(\.rank).sorted() == [1, 2])
    // The part of B is 40; the country's is the whole, and its chance the programme's.
    let country = try #require(forecast.countries.first)
    #expect(country.goal.part == 360 && country.hubs == ["A", "B"])
    #expect(country.goal.attainment == forecast.attainment.probability)
    #expect(country.goal.attainmentError == forecast.attainment.standardError)
  }

  @Test func `means of hubs and countries add up to what is to come`() async throws {
    var programme = ForecastTests.programme
    programme.hubs = [
      Hub(name: "A", country: "SE"), Hub(name: "B", country: "DK"),
      Hub(name: "C", opens: Sample.day("2019-07-01"), share: 0.2),
    ]
    let forecast = try await Forecast.make(
      of: Plan(programme: programme),
      simulation: SimulationSettings(paths: 2_000, seed: 4, workers: 2),
      precision: ForecastTests.precision)
    let toCome = forecast.final.mean - Double(forecast.jobsCountedAlready)
    // Whole numbers are summed; only means and weights round.
    #expect(abs(forecast.hubs.reduce(0) { $0 + $1.jobs.mean } / toCome - 1) < 1e-12)
    #expect(abs(forecast.countries.reduce(0) { $0 + $1.jobs.mean } / toCome - 1) < 1e-12)
    #expect(forecast.countries.map(\.code) == ["SE", "DK", nil])
    // Nothing tells A from B but their names.
    #expect(forecast.hubs[0].rank == forecast.hubs[1].rank)
  }
}
