import JSON
import FoundationEssentials
import GrowthModels
import JobCreation
import Reporting
import Testing

@Suite struct SummaryTests {
  @Test func `the summary has the promised keys in the promised order`() {
    let finding = ForecastFinding(id: "POST-02", severity: .warning, message: "They \"differ\".")
    let candidate = Fixtures.candidate(.trend(.linear), weight: 1, chance: 71)
    let forecast = Fixtures.forecast(of: [candidate], findings: [finding])
    #expect(
      JSONValue.summary(of: Fixtures.result(forecast)).text == """
        {
          "schema": 1,
          "scenario": {
            "id": "example",
            "title": "Example Programme",
            "sha256": "\(Fixtures.description().scenario.sha256)",
            "as_of": "2024-12-31"
          },
          "target": {
            "count": "jobs",
            "at_least": 400,
            "by": "2027-06-30"
          },
          "simulation": {
            "paths": 100,
            "seed": 2022
          },
          "plausibility": {
            "pace": {
              "unit": "jobs per month",
              "counted": 0,
              "needed": 13.3644,
              "needed_from": "2025-01-01",
              "so_far": {
                "from": "2022-01-01",
                "to": "2024-12-31",
                "pace": 8.88686
              },
              "last_year": {
                "from": "2024-01-01",
                "to": "2024-12-31",
                "pace": 12.4744
              },
              "jobs_at_last_years_pace": 373.361,
              "reaches_target": false
            },
            "outside_view": null
          },
          "variants": [
            {
              "name": "baseline",
              "attainment": {
                "probability": 0.71,
                "range": [
                  0.71,
                  0.71
                ],
                "standard_error": 0.00612,
                "method": "counting",
                "weightings": {
                  "evidence": 0.71,
                  "equal": 0.71,
                  "after_first_count": 0.71,
                  "priors_halved": 0.71,
                  "priors_doubled": 0.71
                }
              },
              "final": {
                "mean": 414,
                "p05": 300,
                "p25": 350,
                "p50": 450,
                "p75": 450,
                "p95": 450
              },
              "date": {
                "p10": "2027-06-30",
                "p50": "2027-06-30",
                "p90": null,
                "never_within_horizon": 0.29
              },
              "structures": [
                {
                  "structure": "trend",
                  "weight": 1,
                  "attainment": 0.71
                }
              ],
              "findings": [
                {
                  "id": "POST-02",
                  "severity": "warning",
                  "message": "They \\"differ\\"."
                }
              ]
            }
          ]
        }

        """)
  }

  @Test func `the outcome stands beside the forecast where the scenario knows it`() {
    let outcome = Outcome(jobs: 751, knownOn: Fixtures.day("2019-11-27"), source: "https://x.se")
    let result = Fixtures.result(description: Fixtures.description(outcome: outcome))
    let text = JSONValue.summary(of: result).text
    #expect(text.contains("\"outcome\": {\n    \"jobs\": 751,\n    \"known\": \"2019-11-27\""))
  }

  @Test func `another JSON reader reads every character back`() throws {
    let title = "Å\u{30A}se \"Øresund\"\\ \u{1}\t\n\r🜁 </script>"
    let text = JSONValue.object([title: .array([.string(title), .null, .quantity(.nan)])]).text
    let read = try JSONDecoder().decode([String: [String?]].self, from: Data(text.utf8))
    #expect(read == [title: [title, nil, nil]])
  }

  @Test func `structures pool their candidates by weight`() {
    let forecast = Fixtures.forecast(of: [
      Fixtures.candidate(.trend(.linear), weight: 0.3, chance: 80),
      Fixtures.candidate(.trend(.logistic), weight: 0.1, chance: 40),
      Fixtures.candidate(.exposure(.listed), weight: 0.6, chance: 50),
    ])
    #expect(forecast.structures.map(\.structure) == [.trend, .exposure])
    // (0.3 · 0.8 + 0.1 · 0.4) / 0.4 = 0.7, up to the rounding of the sums.
    #expect(abs(forecast.structures[0].attainment - 0.7) < 1e-12)
    #expect(abs(forecast.structures[0].weight - 0.4) < 1e-12)
  }

  @Test func `a structure without weight averages its candidates alike`() {
    let forecast = Fixtures.forecast(of: [
      Fixtures.candidate(.trend(.linear), weight: 0, chance: 80),
      Fixtures.candidate(.trend(.logistic), weight: 0, chance: 40),
      Fixtures.candidate(.exposure(.listed), weight: 1, chance: 50),
    ])
    #expect(abs(forecast.structures[0].attainment - 0.6) < 1e-12)
  }

  @Test func `a finding of the forecast takes the place of the check's own`() {
    func finding(_ id: String, _ message: String) -> ForecastFinding {
      ForecastFinding(id: id, severity: .warning, message: message)
    }
    let description = Fixtures.description(
      findings: [finding("TIM-06", "short"), finding("CSV-04", "rows")])
    let forecast = Fixtures.forecast(findings: [finding("TIM-06", "long")])
    let result = Fixtures.result(forecast, description: description)
    #expect(result.findings(of: result.variants[0]).map(\.message) == ["rows", "long"])
  }
}
