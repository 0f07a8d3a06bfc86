import Diagnostics
import Scenarios

/// A scenario and its files in memory, to be broken in one place at a time.
struct Workbench: Sendable {
  var scenario: String
  var files: [String: String]

  /// The settings laid over the scenario, as the command line gives them.
  var settings: [String] = []

  /// A scenario that uses every part of the format but further tables and has no error and no
  /// warning.
  static let good = Workbench(
    scenario: """
      tusen: 1
      title: Example Nordic
      question: Will it?
      as_of: 2019-12-31
      period: {from: 2020-01-01, to: 2022-09-30}
      currency: SEK
      target: {count: jobs, at_least: 1000, by: 2022-09-30, indicator: oks-hires}
      history:
        from: 2017-01-01
        observations: data/series.csv
        transfer: 0.75 to 1.33
        indicator: oks-hires
      members:
        growth: [linear, bass]
        initial: 0
        attrition: 0 % to 10 % per year
        transfer: 0.5 to 2
        priors: {bass.market_potential: 150 to 900, dispersion: 1.5 to 20}
      jobs:
        structures:
          trend: [linear, logistic]
          exposure: {rate: 0.5 to 4 per year, counted: joined}
          cohort: {jobs: 1 to 8, kernel: gamma, shape: 2, delay: 3 months, mean_age: 9 to 60 months}
        priors: {logistic.carrying_capacity: 300 to 9 000}
      shock: {spread: 5 % to 20 % per year, correlation: 0.5}
      hubs:
        - {name: Innovation Skåne, country: SE, group: skane, share: 40 %}
        - {name: COBIS, country: DK}
        - {name: Norway Health Tech, country: NO, opens: 2020-07-01, closes: 2022-06-30, share: 10 %}
      budget:
        total: 62 MSEK
        financing: {EU: 50 %, partners: 31 MSEK}
        overhead: 15 % to 25 %
        unit_cost: 40 000 to 80 000 SEK per member-year
        attributable: 20 % to 60 %
        profile: {2020: 30 %, 2021: 40 %, 2022: 30 %}
        lines:
          staff: {2020: 20 MSEK, 2021: 20 MSEK}
          events: {2021: 10 MSEK, 2022: 12 MSEK}
      levers:
        automation: {unit_cost: -30 % to -10 %, from: 2020-07-01, ramp: 12 months, cost: 1.5 MSEK, evidence: judged}
        pull: {imitation: 10 % to 40 %, paid: extra, evidence: measured elsewhere, source: a study}
      net: {displacement: 5 % to 40 %, substitution: 1 % to 10 %, leakage: 1 % to 20 %}
      variants:
        baseline: {}
        no automation: {levers: {automation: off}}
        other facts: {what_if: true, members: {initial: 10}}
      outcome: {value: 800, known: 2022-12-01, source: a page}
      checks: {POST: off}
      simulation: {paths: 100 000, seed: 2022}
      locale: en

      """.replacing("checks: {POST: off}\n", with: ""),
    files: [
      "data/series.csv": """
      quantity,from,to,as_of,value,kind,margin,source,note
      members,,,2017-12-31,50,rounded,,"a page, the first",
      members,,,2018-12-31,120,reported,,,
      members,,,2019-12-31,190,reported,,,"about
      two hundred"
      jobs,2017-01-01,2017-12-31,2018-02-01,200,reported,,,
      jobs,2018-01-01,2018-12-31,2019-02-01,240,inferred,5,,
      jobs,2019-01-01,2019-12-31,2019-12-31,310,rounded,,,
      jobs_cumulative,2017-01-01,2019-12-31,2019-12-31,751,reported,,,
      jobs_skane,2017-01-01,2017-12-31,2018-02-01,90,reported,,,
      members_skane,,,2018-12-31,40,reported,,,

      """
    ])

  /// The scenario with a list of others' promises.
  static let withOutsideView = Workbench(
    scenario: good.scenario
      + "outside_view: {programmes: data/class.csv, kind: soft-support}\n",
    files: good.files
  ).file(
    "data/class.csv",
    """
    programme,country,kind,start,end,target_jobs,achieved_jobs,ratio,basis,source,note
    Cluster,DK,soft-support,2009-09,2014-12,1000,1096,1.096,final,a page,
    Zones,UK,pledge,2012-04,2015-03,"54 000",18949,0.351,audited,,"24 zones, self-reported"
    Example Nordic,SE,soft-support,2014,2016,100,90,0.900,final,,
    Contracts,US,pledge,,,57000,11400,0.200,interim,,

    """)

  /// The scenario with a table of exchange rates and the keys that a test adds to it.
  static let withRates = good.replacing(
    "currency: SEK", "currency: SEK\nexchange_rates: data/rates.csv"
  ).file(
    "data/rates.csv",
    """
    month,currency,per_euro,date,source
    2019-11,SEK,10.6497,2019-11-29,a page
    2019-11,DKK,7.4720,2019-11-29,a page
    2019-12,SEK,10.4827,2019-12-31,a page
    2019-12,DKK,7.4720,2019-12-31,a page
    2020-01,SEK,10.5544,2020-01-31,a page
    2020-01,DKK,7.4729,2020-01-31,a page

    """)

  /// The path under which the scenario is loaded.
  static let path = "scenarios/x.yaml"

  /// The scenario with a text in it replaced.
  func replacing(_ old: String, _ new: String) -> Workbench {
    precondition(scenario.contains(old), "the scenario does not contain \(old)")
    var copy = self
    copy.scenario = scenario.replacing(old, with: new, maxReplacements: 1)
    return copy
  }

  /// The bench with a text in its table replaced.
  func replacingInTable(_ old: String, _ new: String) -> Workbench {
    var copy = self
    let table = files["data/series.csv"] ?? ""
    precondition(table.contains(old), "the table does not contain \(old)")
    copy.files["data/series.csv"] = table.replacing(old, with: new, maxReplacements: 1)
    return copy
  }

  /// The bench with a text in another of its files replaced.
  func replacing(_ old: String, _ new: String, in file: String) -> Workbench {
    var copy = self
    let text = files[file] ?? ""
    precondition(text.contains(old), "\(file) does not contain \(old)")
    copy.files[file] = text.replacing(old, with: new, maxReplacements: 1)
    return copy
  }

  /// The bench with another table.
  func table(_ text: String) -> Workbench {
    var copy = self
    copy.files["data/series.csv"] = text
    return copy
  }

  /// The bench with one more file.
  func file(_ name: String, _ text: String) -> Workbench {
    var copy = self
    copy.files[name] = text
    return copy
  }

  /// The bench with a key set from outside.
  func setting(_ settings: String...) -> Workbench {
    var copy = self
    copy.settings += settings
    return copy
  }

  /// The scenario, or everything that is wrong with it.
  func load() -> Result<Scenario, InvalidInput> {
    let contents = Dictionary(
      uniqueKeysWithValues: files.map { ("scenarios/\($0)", Array($1.utf8)) })
    let loader = ScenarioLoader(access: .memory(contents))
    do {
      let settings = try settings.map { try Setting($0) }
      return .success(
        try loader.load(bytes: Array(scenario.utf8), path: Self.path, settings: settings))
    } catch let error as InvalidInput {
      return .failure(error)
    } catch {
      preconditionFailure("only invalid input is thrown")
    }
  }

  /// All findings, errors or not.
  var findings: [Diagnostic] {
    switch load() {
    case .success(let scenario): scenario.findings
    case .failure(let invalid): invalid.diagnostics
    }
  }
}

extension FileAccess {
  /// Files in memory by their path; a path is resolved by its dots alone.
  static func memory(_ files: [String: [UInt8]]) -> FileAccess {
    FileAccess(
      bytes: { path throws(Problem) in
        guard let bytes = files[resolve(path)] else { throw .missing }
        guard bytes.count <= 1_000_000 else { throw .tooLarge(megabytes: 1) }
        return bytes
      },
      resolved: { resolve($0) })
  }

  private static func resolve(_ path: String) -> String {
    var names: [Substring] = []
    for name in path.split(separator: "/") where name != "." {
      if name == "..", !names.isEmpty, names.last != ".." {
        names.removeLast()
      } else {
        names.append(name)
      }
    }
    return (path.hasPrefix("/") ? "/" : "") + names.joined(separator: "/")
  }
}
