import Diagnostics
import Scenarios
import Testing

@Suite struct `Broken scenarios` {
  private static let good = Workbench.good

  static let textCases: [BrokenCase] = [
    BrokenCase(
      "an unknown key", good.replacing("attrition:", "atrition:"), "YML-03",
      "unknown key `members.atrition`", line: 16),
    BrokenCase(
      "an unknown key at the top", good.replacing("shock:", "shocks:"), "YML-03",
      "unknown key `shocks`"),
    BrokenCase(
      "a repeated key", good.replacing("title: Example Nordic", "title: A\ntitle: B"), "YML-02",
      "the key `title` is repeated", line: 3),
    BrokenCase(
      "a key repeated within braces", good.replacing("count: jobs,", "count: jobs, count: jobs,"),
      "YML-02", "the key `count` is repeated", line: 7),
    BrokenCase(
      "an empty file", Workbench(scenario: "", files: [:]), "YML-01", "the file is empty", line: 1),
    BrokenCase(
      "blanks only", Workbench(scenario: "  \n\n", files: [:]), "YML-01", "the file is empty"),
    BrokenCase(
      "a comment only", Workbench(scenario: "# nothing\n", files: [:]), "YML-01",
      "the file holds no key"),
    BrokenCase(
      "a list", Workbench(scenario: "- a\n- b\n", files: [:]), "YML-01", "the file holds a list"),
    BrokenCase(
      "a word", Workbench(scenario: "hello\n", files: [:]), "YML-01", "the file holds `hello`"),
    BrokenCase(
      "two documents", Workbench(scenario: good.scenario + "---\ntusen: 1\n", files: good.files),
      "YML-01", "a second document starts here"),
    BrokenCase(
      "an open bracket", good.replacing("growth: [linear, bass]", "growth: [linear, bass"),
      "YML-01", "not valid YAML"),
    BrokenCase(
      "a tab as indent", good.replacing("  from: 2017-01-01", "\tfrom: 2017-01-01"), "YML-01",
      "not valid YAML"),
    BrokenCase(
      "a colon in a text", good.replacing("question: Will it?", "question: Will it: yes?"),
      "YML-01", "not valid YAML", line: 3),
    BrokenCase(
      "deep nesting",
      Workbench(scenario: "tusen: " + String(repeating: "[", count: 100_000), files: [:]),
      "YML-07", "nests deeper than 32 levels", line: 1),
    BrokenCase(
      "deep nesting by dashes",
      Workbench(scenario: String(repeating: "- ", count: 100_000), files: [:]), "YML-07",
      "nests deeper than 32 levels"),
    BrokenCase(
      "deep nesting by indents",
      Workbench(
        scenario: (0..<400).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
        files: [:]), "YML-07", "nests deeper than 32 levels", line: 33),
    BrokenCase(
      "a bomb of aliases",
      Workbench(
        scenario: """
          a: &a [x, x, x, x, x, x, x, x, x]
          b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
          c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
          """, files: [:]), "YML-07", "`&a` is an anchor", line: 1),
    BrokenCase(
      "an unresolved alias", good.replacing("title: Example Nordic", "title: *name"), "YML-07",
      "`*name` is an anchor or alias", line: 2),
    BrokenCase(
      "a merge", good.replacing("initial: 0", "<<: {initial: 0}"), "YML-07", "`<<` merges"),
    BrokenCase(
      "a tag", good.replacing("title: Example Nordic", "title: !!str Example"), "YML-07",
      "`!!str` is a YAML tag"),
    BrokenCase(
      "a key that is a list", good.replacing("initial: 0", "? [a, b]\n  : 0"), "YML-07",
      "a key is a list"),
    BrokenCase(
      "no version", good.replacing("tusen: 1\n", ""), "YML-04", "`tusen` is missing", line: 1),
    BrokenCase(
      "another version", good.replacing("tusen: 1", "tusen: 2"), "YML-04",
      "`tusen` is `2`; this program reads version 1", line: 1),
    BrokenCase(
      "a file that extends itself",
      good.replacing("tusen: 1", "tusen: 1\nextends: x.yaml")
        .file("x.yaml", "extends: x.yaml\n"), "YML-05", "extends this file"),
    BrokenCase(
      "files that extend each other",
      good.replacing("tusen: 1", "tusen: 1\nextends: a.yaml")
        .file("a.yaml", "extends: b.yaml\n").file("b.yaml", "extends: a.yaml\n"), "YML-05",
      "scenarios/b.yaml → scenarios/a.yaml"),
    BrokenCase(
      "a yes where true belongs", good.replacing("what_if: true", "what_if: yes"), "YML-06",
      "`yes` is not a yes or no here"),
    BrokenCase(
      "a leading zero", good.replacing("seed: 2022", "seed: 017"), "YML-06",
      "`017` is read as 17", severity: .warning),
    BrokenCase(
      "a list where one value belongs", good.replacing("by: 2022-09-30", "by: [2022-09-30]"),
      "YML-08", "`target.by` is a list; a date is expected", line: 7),
    BrokenCase(
      "one value where a group belongs",
      good.replacing("{from: 2020-01-01, to: 2022-09-30}", "2020"),
      "YML-08", "`period` is `2020`; a group of keys is expected", line: 5),
    BrokenCase(
      "one value where a list belongs",
      good.replacing("initial: 0", "initial: 0\nx: 1")
        .replacing("x: 1", "").replacing("hubs:\n", "hubs: none\nunused:\n"), "YML-08",
      "`hubs` is `none`; a list is expected"),
    BrokenCase(
      "an empty list", good.replacing("growth: [linear, bass]", "growth: []"), "YML-08",
      "`members.growth` is an empty list", line: 14),
    BrokenCase(
      "a value that is missing", good.replacing("title: Example Nordic", "title: ~"), "YML-09",
      "`title` is missing", line: 2),
    BrokenCase(
      "a growth family that does not exist", good.replacing("[linear, bass]", "[linear, bas]"),
      "YML-10", "`bas` is not a value of `members.growth[2]`", line: 14),
    BrokenCase(
      "more variants than anyone compares",
      good.replacing("baseline: {}", (0..<49).map { "v\($0): {}" }.joined(separator: "\n  ")),
      "YML-11", "`variants` has 51 entries; at most 50 are read"),
    BrokenCase(
      "a sexagesimal", good.replacing("seed: 2022", "seed: 1:30"), "YML-08",
      "`1:30` is not a whole number"),
  ]

  static let quantityCases: [BrokenCase] = [
    BrokenCase(
      "a decimal comma", good.replacing("initial: 0", "initial: 1,5"), "UNI-02",
      "`1,5` is not how a number is written here; it could mean `1.5`", line: 15),
    BrokenCase(
      "a decimal comma in a range", good.replacing("0.5 to 4 per year", "0,5 to 4 per year"),
      "UNI-02", "`0,5 to 4 per year` is not how a number is written here; it could mean `0.5`",
      line: 22),
    BrokenCase(
      "a comma that groups within braces", good.replacing("at_least: 1000", "at_least: 1,000"),
      "UNI-02", "`1,000` is ambiguous: it could mean `1 000` or `1.000`", line: 7),
    BrokenCase(
      "a point that groups", good.replacing("at_least: 1000", "at_least: 1.000"), "UNI-02",
      "`1.000` is ambiguous: it could mean `1 000` or `1`", line: 7),
    BrokenCase(
      "a comma that groups where one is possible",
      good.replacing("transfer: 0.75 to 1.33", "transfer: 1,000"), "UNI-02",
      "`1,000` is ambiguous: it could mean `1 000` or `1.000`"),
    BrokenCase(
      "money with points", good.replacing("total: 62 MSEK", "total: 62.000 SEK"), "UNI-02",
      "`62.000 SEK` is ambiguous"),
    BrokenCase(
      "a reversed range", good.replacing("150 to 900", "900 to 150"), "DST-01",
      "`900 to 150`: the low end is above the high end"),
    BrokenCase(
      "a share above 100 %",
      good.replacing("attributable: 20 % to 60 %", "attributable: 20 % to 120 %"),
      "UNI-04", "`20 % to 120 %` is above 100 %"),
    BrokenCase(
      "a share without its sign",
      good.replacing("attributable: 20 % to 60 %", "attributable: 20 to 60"),
      "UNI-04", "`20 to 60` is above 100 %"),
    BrokenCase(
      "a negative share", good.replacing("leakage: 1 %", "leakage: -1 %"), "UNI-04",
      "is below 0"),
    BrokenCase(
      "a share's range that is too wide for its form",
      good.replacing("attributable: 20 % to 60 %", "attributable: 0 % to 97 %"), "DST-08",
      "`0 % to 97 %` is wider than a range from an edge"),
    BrokenCase(
      "everyone leaves", good.replacing("0 % to 10 % per year", "100 % per year"), "UNI-04",
      "`members.attrition` of 100 % leaves no member"),
    BrokenCase(
      "a rate without a unit", good.replacing("rate: 0.5 to 4 per year", "rate: 0.5 to 4"),
      "UNI-05", "`0.5 to 4` has no unit"),
    BrokenCase(
      "a unit of something else", good.replacing("9 to 60 months", "9 to 60 SEK"), "UNI-05",
      "`sek` is not a unit of a stretch of time"),
    BrokenCase(
      "two units", good.replacing("9 to 60 months", "9 months to 5 years"), "UNI-05",
      "its ends have different units"),
    BrokenCase(
      "plus-minus", good.replacing("150 to 900", "500 ± 200"), "YML-08",
      "± does not say which range is meant"),
    BrokenCase(
      "a dash for to", good.replacing("150 to 900", "150-900"), "YML-08",
      "`150-900` is not a range"),
    BrokenCase(
      "a word for a number", good.replacing("150 to 900", "many"), "YML-08",
      "`many` is not a number of members"),
    BrokenCase(
      "a negative rate", good.replacing("rate: 0.5 to 4", "rate: -1 to 4"), "DST-08",
      "`-1 to 4 per year` goes below 0"),
    BrokenCase(
      "a factor of nothing", good.replacing("transfer: 0.5 to 2", "transfer: 0"), "DST-08",
      "`0` is 0; a factor is above 0"),
    BrokenCase(
      "a spread below chance", good.replacing("dispersion: 1.5 to 20", "dispersion: 0.5 to 20"),
      "DST-08", "`0.5 to 20` goes below 1"),
    BrokenCase(
      "a saving of more than everything", good.replacing("-30 % to -10 %", "-120 % to -10 %"),
      "DST-08", "takes away 100 % or more"),
    BrokenCase(
      "a correlation of one", good.replacing("correlation: 0.5", "correlation: 1"), "DST-08",
      "`1` is outside what `shock.correlation` can be"),
    BrokenCase(
      "a delay beyond the mean age", good.replacing("delay: 3 months", "delay: 24 months"),
      "DST-08", "`mean_age` includes the delay of 24"),
    BrokenCase(
      "an erlang kernel of half a step",
      good.replacing("kernel: gamma, shape: 2,", "kernel: erlang, shape: 2.5,"), "DST-08",
      "an erlang kernel has a whole shape"),
    BrokenCase(
      "a normal that goes below 0",
      good.replacing("150 to 900", "{distribution: normal, mean: 500, sd: 200}"), "DST-08",
      "a normal distribution of a number of members or jobs reaches below 0"),
    BrokenCase(
      "a triangular without its mode",
      good.replacing("150 to 900", "{distribution: triangular, low: 1, high: 5}"), "DST-09",
      "a triangular distribution is said by low, mode, high"),
    BrokenCase(
      "a uniform turned round",
      good.replacing("150 to 900", "{distribution: uniform, low: 5, high: 1}"), "DST-09",
      "a uniform distribution needs low below high"),
    BrokenCase(
      "a distribution of a quantity without its unit",
      good.replacing("0.5 to 4 per year", "{distribution: uniform, low: 1, high: 4}"), "UNI-05",
      "`1` has no unit"),
    BrokenCase(
      "a distribution in another unit",
      good.replacing(
        "0.5 to 4 per year", "{distribution: uniform, low: 1, high: 4, unit: months}"), "UNI-05",
      "`months` is not a unit of jobs per member and year"),
    BrokenCase(
      "no paths", good.replacing("paths: 100 000", "paths: 0"), "UNI-06",
      "`0` is below 1, the least for `simulation.paths`"),
    BrokenCase(
      "paths beyond any number", good.replacing("paths: 100 000", "paths: 1e30"), "UNI-06",
      "`1e30` is above 1000000000"),
    BrokenCase(
      "half a seed", good.replacing("seed: 2022", "seed: 0.5"), "UNI-06",
      "`0.5` is not a whole number"),
    BrokenCase(
      "an unknown currency", good.replacing("currency: SEK", "currency: SKE"), "UNI-03",
      "`SKE` is not a currency code", line: 6),
    BrokenCase(
      "money without a currency", good.replacing("total: 62 MSEK", "total: 62 000 000"), "UNI-03",
      "`62 000 000` has no currency"),
    BrokenCase(
      "money in kronor of some country", good.replacing("total: 62 MSEK", "total: 62 mkr"),
      "UNI-03", "`mkr` could be Swedish, Danish or Norwegian"),
    BrokenCase(
      "money in another currency", good.replacing("total: 62 MSEK", "total: 62 MDKK"), "UNI-03",
      "`62 MDKK` is in DKK, the scenario in SEK"),
    BrokenCase(
      "money in a scenario without currency", good.replacing("currency: SEK\n", ""), "UNI-03",
      "the scenario names no currency"),
    BrokenCase(
      "a country in words", good.replacing("country: NO", "country: Norway"), "YML-08",
      "`Norway` is not a country code"),
  ]

  static let ruleCases: [BrokenCase] = [
    BrokenCase(
      "no target",
      good.replacing(
        "target: {count: jobs, at_least: 1000, by: 2022-09-30, indicator: oks-hires}\n", ""),
      "TGT-01", "`target` is missing"),
    BrokenCase(
      "a target without a date", good.replacing(", by: 2022-09-30, indicator", ", indicator"),
      "TGT-01", "`target.by` is missing", line: 7),
    BrokenCase(
      "half a job", good.replacing("at_least: 1000", "at_least: 10.5"), "TGT-02",
      "`10.5` is not a whole number of jobs"),
    BrokenCase(
      "a target of nothing", good.replacing("at_least: 1000", "at_least: 0"), "TGT-02",
      "`0` is below 1"),
    BrokenCase(
      "a target beyond any integer",
      good.replacing("at_least: 1000", "at_least: 99999999999999999999"),
      "TGT-02", "`99999999999999999999` is above 1000000000"),
    BrokenCase(
      "a target date before the last observation",
      good.replacing("period: {from: 2020-01-01", "period: {from: 2017-01-01")
        .replacing("by: 2022-09-30", "by: 2019-06-30").replacing(
          "  transfer: 0.75 to 1.33\n", ""
        ).replacing("  transfer: 0.5 to 2\n", ""),
      "TGT-03", "the target date 2019-06-30 is earlier than the last observation, 2019-12-31"),
    BrokenCase(
      "no indicator", good.replacing(", indicator: oks-hires}", "}"), "TGT-04",
      "the target names no indicator", severity: .warning),
    BrokenCase(
      "an indicator of another unit",
      good.replacing("indicator: oks-hires}", "indicator: oks-hires, unit: fte}"), "TGT-04",
      "counts heads, the target full-time equivalents", severity: .warning),
    BrokenCase(
      "an indicator nobody knows",
      good.replacing("indicator: oks-hires}", "indicator: oks-hirs}"), "TGT-04",
      "the unit of the indicator `oks-hirs` is not known", severity: .warning),
    BrokenCase(
      "a pace out of reach", good.replacing("at_least: 1000", "at_least: 10 000"), "TGT-05",
      "303.2 jobs a month are needed; so far there were 20.8 a month", severity: .warning),
    BrokenCase(
      "a target date after the end", good.replacing("by: 2022-09-30", "by: 2023-09-30"), "TGT-06",
      "the target date 2023-09-30 is after the programme ends"),
    BrokenCase(
      "a day of knowledge after the end", good.replacing("as_of: 2019-12-31", "as_of: 2023-01-01"),
      "TIM-01", "`as_of` is 2023-01-01, after the period's end on 2022-09-30"),
    BrokenCase(
      "a day of knowledge before the history",
      good.replacing("as_of: 2019-12-31", "as_of: 2016-12-31"), "TIM-01",
      "the history begins on 2017-01-01, after `as_of`, 2016-12-31"),
    BrokenCase(
      "a history that begins after the programme",
      good.replacing("as_of: 2019-12-31", "as_of: 2020-12-31").replacing(
        "from: 2017-01-01", "from: 2020-06-01"), "TIM-01",
      "the history begins on 2020-06-01, after the programme"),
    BrokenCase(
      "a hub that opens too late", good.replacing("opens: 2020-07-01", "opens: 2022-10-01"),
      "TIM-04", "the hub opens on 2022-10-01, after the target date 2022-09-30"),
    BrokenCase(
      "money after the end", good.replacing("2022: 12 MSEK", "2023: 12 MSEK"), "TIM-05",
      "money is planned for 2023", severity: .warning),
    BrokenCase(
      "a day that does not exist", good.replacing("as_of: 2019-12-31", "as_of: 2019-02-29"),
      "TIM-07", "`2019-02-29` is not a date", line: 4),
    BrokenCase(
      "a day in another order", good.replacing("as_of: 2019-12-31", "as_of: 31.12.2019"),
      "TIM-07", "`31.12.2019` is not a date"),
    BrokenCase(
      "a period turned round",
      good.replacing("{from: 2020-01-01, to: 2022-09-30}", "{from: 2022-09-30, to: 2020-01-01}"),
      "TIM-07", "the period ends on 2020-01-01, before it begins on 2022-09-30"),
    BrokenCase(
      "a period of centuries", good.replacing("to: 2022-09-30}", "to: 2222-09-30}"), "TIM-07",
      "longer than fifty years"),
    BrokenCase(
      "a hub that closes before it opens",
      good.replacing("closes: 2022-06-30", "closes: 2020-06-30"), "TIM-07",
      "the hub closes on 2020-06-30, before it opens"),
    BrokenCase(
      "a hub that adds an unknown share",
      good.replacing("closes: 2022-06-30, share: 10 %", "closes: 2022-06-30"), "YML-09",
      "the hub opens after `as_of` and needs a `share`"),
    BrokenCase(
      "an outcome that was known", good.replacing("known: 2022-12-01", "known: 2019-12-31"),
      "TIM-10", "the outcome was known on 2019-12-31", severity: .warning),
    BrokenCase(
      "a hub named twice", good.replacing("name: Norway Health Tech", "name: innovation  skåne"),
      "HUB-01", "is named twice"),
    BrokenCase(
      "hubs of more than the programme", good.replacing("share: 40 %", "share: 140 %"), "UNI-04",
      "`140 %` is above 100 %"),
    BrokenCase(
      "hubs that add up to more than the programme",
      good.replacing("country: DK}", "country: DK, share: 70 %}"), "HUB-02",
      "the hubs' shares add up to 110 %", line: 26),
    BrokenCase(
      "hubs that leave a rest", good.replacing("country: DK}", "country: DK, share: 50 %}"),
      "HUB-02", "the hubs' shares add up to 90 %, and no hub takes the rest"),
    BrokenCase(
      "hubs that all open later",
      good.replacing("share: 40 %}", "share: 40 %, opens: 2020-02-01}")
        .replacing("country: DK}", "country: DK, share: 50 %, opens: 2020-02-01}"), "HUB-02",
      "no hub is open on `as_of`, 2019-12-31"),
    BrokenCase(
      "hubs that all close",
      good.replacing("share: 40 %}", "share: 40 %, closes: 2021-12-31}")
        .replacing("country: DK}", "country: DK, closes: 2021-12-31}"), "HUB-03",
      "no hub is open on 2022-07-01", severity: .warning),
    BrokenCase(
      "a hub that promises nothing",
      good.replacing("country: DK}", "country: DK, target: 0}"), "TGT-02", "`0` is below 1"),
    BrokenCase(
      "a hub that promises half a job",
      good.replacing("country: DK}", "country: DK, target: 12.5}"), "TGT-02",
      "`12.5` is not a whole number of jobs"),
    BrokenCase(
      "hubs that promise more than the programme",
      good.replacing("share: 40 %}", "share: 40 %, target: 700}")
        .replacing("country: DK}", "country: DK, target: 301}"), "HUB-04",
      "the hubs' targets add up to 1001 jobs, the programme promises 1000", line: 28),
    BrokenCase(
      "a family named twice", good.replacing("[linear, bass]", "[linear, bass, linear]"),
      "HUB-01", "`linear` is named twice"),
    BrokenCase(
      "heads against full-time equivalents",
      good.replacing("indicator: oks-hires}", "indicator: co08}"), "UNI-01",
      "the history counts heads (`oks-hires`), the target full-time equivalents (`co08`)"),
    BrokenCase(
      "lines that do not sum", good.replacing("events: {2021: 10 MSEK", "events: {2021: 11 MSEK"),
      "DEC-04", "the budget's lines add up to 63 000 000 SEK, the total is 62 000 000 SEK"),
    BrokenCase(
      "financiers that do not sum", good.replacing("partners: 31 MSEK", "partners: 30 MSEK"),
      "DEC-04", "the financiers pay 61 000 000, the budget is 62 000 000"),
    BrokenCase(
      "financiers below 100 %", good.replacing("partners: 31 MSEK", "partners: 40 %"), "DEC-04",
      "the financiers pay 90 %, not 100 %"),
    BrokenCase(
      "years that do not sum", good.replacing("2021: 40 %", "2021: 50 %"), "DEC-04",
      "the years' shares add up to 110 %"),
    BrokenCase(
      "a lever without evidence", good.replacing(", evidence: judged}", "}"), "DEC-05",
      "the lever `automation` does not say how its effect is known", severity: .warning),
    BrokenCase(
      "a measured lever without a source", good.replacing(", source: a study}", "}"), "DEC-05",
      "the lever `pull` was measured, but names no source", severity: .warning),
    BrokenCase(
      "deadweight said twice",
      good.replacing("net: {", "net: {deadweight: 20 % to 75 %, "), "DEC-06",
      "`net.deadweight` is not what `budget.attributable` leaves over"),
    BrokenCase(
      "a lever without an effect", good.replacing("unit_cost: -30 % to -10 %, ", ""), "DEC-07",
      "the lever `automation` has no effect"),
    BrokenCase(
      "a variant that changes facts", good.replacing("what_if: true, ", ""), "VAR-01",
      "the variant `other facts` changes the fact `members.initial`"),
    BrokenCase(
      "a variant with a key of the file",
      good.replacing("baseline: {}", "baseline: {simulation: {paths: 5}}"), "VAR-02",
      "a variant cannot change `simulation`"),
    BrokenCase(
      "a variant with an unknown key", good.replacing("baseline: {}", "baseline: {budgt: {}}"),
      "YML-03", "unknown key `variants.baseline.budgt`"),
    BrokenCase(
      "a variant that is wrong only when merged",
      good.replacing("baseline: {}", "baseline: {budget: {lines: {staff: {2020: 30 MSEK}}}}"),
      "DEC-04", "the total is 62 000 000 SEK (in the variant `baseline`)"),
    BrokenCase(
      "an empty variant", good.replacing("baseline: {}", "baseline:"), "YML-08",
      "the variant `baseline` is empty"),
    BrokenCase(
      "an unknown check", good.replacing("locale: en", "checks: {TIM-66: off}"), "CHK-01",
      "there is no check `TIM-66`"),
    BrokenCase(
      "a check of errors switched off", good.replacing("locale: en", "checks: {TGT-03: off}"),
      "CHK-01", "`TGT-03` finds errors, which cannot be switched off"),
    BrokenCase(
      "a check turned to an error",
      good.replacing("locale: en", "checks: {TGT-05: error}").replacing("1000", "10 000"),
      "TGT-05", "303.2 jobs a month"),
    BrokenCase(
      "no structure", good.replacing("  structures:\n", "  structures: {trend: ~}\n  unused:\n"),
      "YML-09", "`jobs.structures` names no structure"),
    BrokenCase(
      "a prior nobody asks for", good.replacing("growth: [linear, bass]", "growth: [linear]"),
      "DST-10", "which is not among the candidates", severity: .warning),
    BrokenCase(
      "a transfer without an earlier history",
      good.replacing("period: {from: 2020-01-01", "period: {from: 2017-01-01"), "KEY-01",
      "`history.transfer` has no effect", severity: .warning),
    BrokenCase(
      "members at the start of the same programme",
      good.replacing("initial: 0", "at_start: 5"), "KEY-01", "`members.at_start` has no effect",
      severity: .warning),
    BrokenCase(
      "a lever on members that do not imitate",
      good.replacing("growth: [linear, bass]", "growth: [linear]"), "KEY-01",
      "`imitation` has no effect", severity: .warning),
    BrokenCase(
      "a language that is not written yet", good.replacing("locale: en", "locale: sv"), "SIM-01",
      "`locale` is checked but not simulated yet", severity: .info),
  ]

  static let fileCases: [BrokenCase] = [
    BrokenCase(
      "a table that is missing", good.replacing("data/series.csv", "data/serie.csv"), "FIL-01",
      "there is no file `data/serie.csv`", line: 10),
    BrokenCase(
      "a table outside the folder", good.replacing("data/series.csv", "../secret.csv"), "FIL-01",
      "`../secret.csv` lies outside the scenario's folder", line: 10),
    BrokenCase(
      "a table at an absolute path", good.replacing("data/series.csv", "/etc/passwd"), "FIL-01",
      "`/etc/passwd` lies outside the scenario's folder"),
    BrokenCase(
      "a file to extend that is missing", good.replacing("tusen: 1", "tusen: 1\nextends: no.yaml"),
      "FIL-01", "there is no file `no.yaml`"),
    BrokenCase(
      "a control character", good.replacing("question: Will it?", "question: Will\u{7}it?"),
      "FIL-02", "control character U+0007", line: 3),
    BrokenCase(
      "a scenario of 10 MB",
      Workbench(scenario: String(repeating: "# long\n", count: 1_500_000), files: [:]), "FIL-03",
      "is larger than 1 MB"),
    BrokenCase(
      "a table of 10 MB", good.table(String(repeating: "members,\n", count: 1_200_000)), "FIL-03",
      "`data/series.csv` is larger than 1 MB"),
  ]

  @Test(arguments: textCases) func `say what is wrong with the text`(broken: BrokenCase) {
    broken.check()
  }

  @Test(arguments: quantityCases) func `say what is wrong with a quantity`(broken: BrokenCase) {
    broken.check()
  }

  @Test(arguments: ruleCases) func `say which rule is broken`(broken: BrokenCase) {
    broken.check()
  }

  @Test(arguments: fileCases) func `say which file is wrong`(broken: BrokenCase) {
    broken.check()
  }

  @Test func `tell all findings at once and in file order`() {
    let findings = Self.good.replacing("title: Example Nordic", "titel: Example Nordic")
      .replacing("currency: SEK", "currency: SKE").replacing("by: 2022-09-30", "by: soon")
      .replacing("country: NO", "country: Norway").findings.filter { $0.severity == .error }
    #expect(
      findings.map(\.check.id) == ["YML-09", "YML-03", "UNI-03", "TIM-07", "YML-08"],
      "\(DiagnosticText.render(findings))")
    #expect(findings.map(\.place.line) == findings.map(\.place.line).sorted())
  }
}
