import GrowthModels
import JobCreation
import MonteCarlo
import Reporting
import Testing

@Suite struct TableTests {
  @Test func `names with commas, quotes and line breaks survive as RFC 4180 fields`() {
    let table = Table(
      name: "t", columns: ["name", "note"],
      rows: [
        [.text("Innovation Skåne; Øresund"), .text("says \"yes\", twice")],
        [.text("two\nlines"), .missing],
      ])
    #expect(
      table.csv == """
        name,note
        Innovation Skåne; Øresund,"says ""yes"", twice"
        "two
        lines",

        """)
  }

  @Test func `a table has no byte order mark and ends its lines in LF`() {
    let bytes = Array(Table.trajectory(of: Fixtures.result()).csv.utf8)
    #expect(bytes.prefix(3) != [0xEF, 0xBB, 0xBF])
    #expect(!bytes.contains(13))
    #expect(bytes.last == 10)
  }

  @Test func `the trajectory shows jobs with the chance of the target, members without`() {
    #expect(
      Table.trajectory(of: Fixtures.result()).csv == """
        variant,quantity,date,mean,p05,p10,p25,p50,p75,p90,p95,attainment
        baseline,jobs,2026-12-31,144.4,100,100,100,100,200,200,200,0.02
        baseline,jobs,2027-06-30,413.55,300,300,350,450,450,450,450,0.7072
        baseline,members,2026-12-31,130,120,120,120,120,140,140,140,
        baseline,members,2027-06-30,145,130,130,130,130,160,160,160,

        """)
  }

  @Test func `the distribution counts every path once and falls to the last value`() {
    let result = Fixtures.result()
    let table = Table.distribution(of: result)
    #expect(
      table.csv == """
        variant,date,jobs,paths,probability,at_least
        baseline,2027-06-30,300,53,0.1434,1
        baseline,2027-06-30,350,54,0.1494,0.8566
        baseline,2027-06-30,450,193,0.7072,0.7072

        """)
    let paths = table.rows.reduce(0) { sum, row in
      guard case .integer(let count) = row[3] else { return sum }
      return sum + count
    }
    #expect(paths == result.headline.simulation.paths)
  }

  @Test func `structures show weights under every weighting and the first count beside its prior`()
  {
    #expect(
      Table.structures(of: Fixtures.result()).csv == """
        variant,structure,members_growth,jobs_growth,prior_weight,log_evidence,log_evidence_se,\
        weight,p50,attainment,weight_equal,weight_after_first,first_count_p05,first_count_p95,\
        first_count
        baseline,trend,logistic,linear,0.333333,-12.3457,0.0412345,0.6,450,0.77,0.333333,0.6,20,\
        180,60
        baseline,exposure,logistic,joined,0.333333,-12.3457,0.0412345,0.09,450,0.52,0.333333,0.09,\
        20,180,60
        baseline,cohort,logistic,exponential,0.333333,-12.3457,0.0412345,0.31,450,0.64,0.333333,\
        0.31,20,180,60

        """)
  }

  @Test func `structures leave the first count empty where no count is known`() {
    let candidate = Fixtures.candidate(
      .trend(.linear), weight: 1, chance: 50, firstCountRange: nil)
    let row = Table.structures(of: Fixtures.result(Fixtures.forecast(of: [candidate]))).rows[0]
    #expect(row.suffix(3) == [.missing, .missing, .missing])
  }

  @Test func `parameters show prior and posterior in their unit`() {
    let lines = Table.parameters(of: Fixtures.result()).csv.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(
      lines[1]
        == "trend,logistic,linear,members.logistic.growth_rate,per month,0.01,0.05,0.25,0.0312346,"
        + "0.05,0.0801,true")
  }

  @Test func `hubs have a table only where there are hubs`() {
    #expect(Table.hubs(of: Fixtures.result()) == nil)
    let forecast = Fixtures.forecast(hubs: [Fixtures.hub("Innovation Skåne", country: "SE")])
    #expect(
      Table.hubs(of: Fixtures.result(forecast))?.csv == """
        variant,hub,country,quantity,date,mean,p05,p10,p25,p50,p75,p90,p95,part,part_stated,\
        attainment,standard_error,shortfall,shortfall_se,rank
        baseline,Innovation Skåne,SE,jobs,2027-06-30,413.55,300,300,350,450,450,450,450,100,false,\
        0.35,0.0025,12.5,0.25,1
        baseline,Innovation Skåne,SE,joiners,2027-06-30,413.55,300,300,350,450,450,450,450,,,,,,,

        """)
  }

  @Test func `countries have a table only where hubs name one`() {
    #expect(Table.countries(of: Fixtures.result()) == nil)
    let counts = Fixtures.forecast().final
    let codes: [String?] = ["NO", nil]
    let countries = codes.map { code in
      CountryForecast(
        code: code, hubs: ["A", "B"], jobs: counts, joiners: counts,
        goal: Fixtures.goal(200, 0.5, 20))
    }
    let candidates = [Fixtures.candidate(.trend(.linear), weight: 1, chance: 100)]
    let forecast = Fixtures.forecast(of: candidates, countries: countries)
    let table = Table.countries(of: Fixtures.result(forecast))
    let lines = (table?.csv ?? "").split(separator: "\n").map { String($0) }
    #expect(lines.count == 5)
    #expect(
      lines[0]
        == "variant,country,hubs,quantity,date,mean,p05,p10,p25,p50,p75,p90,p95,part,part_stated,"
        + "attainment,standard_error,shortfall,shortfall_se")
    #expect(lines[1].hasPrefix("baseline,NO,2,jobs,"))
    #expect(lines[1].hasSuffix(",200,false,0.5,0.0025,20,0.25"))
    #expect(lines[3].hasPrefix("baseline,,2,jobs,"))
  }
}
