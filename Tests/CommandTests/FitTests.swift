import Foundation
import Testing

@Suite(.enabled(if: Binary.isThere, Comment(rawValue: Binary.missing)))
struct FitTests {
  private let work: Workplace

  /// Twelve quarters of joiners, past the bend.
  private static let members = """
    date,members
    2018-03-31,12
    2018-06-30,19
    2018-09-30,31
    2018-12-31,47
    2019-03-31,66
    2019-06-30,86
    2019-09-30,103
    2019-12-31,117
    2020-03-31,126
    2020-06-30,132
    2020-09-30,136
    2020-12-31,138

    """

  init() throws {
    work = try Workplace()
    try work.write(Self.members, to: "members.csv")
  }

  private func json(_ run: Binary.Outcome) throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any],
      "\(run.errors)")
  }

  private func estimate(_ run: Binary.Outcome) throws -> [String: Double] {
    try #require(try json(run)["estimate"] as? [String: Double])
  }

  @Test func `a fit prints an answer and writes nothing`() throws {
    let run = try work.tusen("fit", "members.csv", "--cumulative")
    #expect(run.status == 0)
    #expect(!run.output.isEmpty)
    #expect(!run.output.contains("\u{1B}"))
    #expect(try work.names(in: ".") == ["members.csv", "small.yaml"])
  }

  @Test func `JSON is complete and nothing else is printed`() throws {
    let run = try work.tusen("fit", "members.csv", "--cumulative", "--json", "--quiet")
    #expect(run.status == 0)
    #expect(run.errors == "")
    let answer = try json(run)
    let keys = [
      "estimate", "standard_errors", "confidence_intervals", "residual_sum_of_squares",
      "residual_standard_deviation", "degrees_of_freedom", "log_likelihood", "aicc", "bic",
      "termination", "iterations", "starts_agreeing", "at_bound", "open_ended", "families",
    ]
    for key in keys { #expect(answer[key] != nil, "\(key)") }
    #expect((answer["families"] as? [Any])?.count == 4)
  }

  @Test func `families are those that are named, in any of three ways`() throws {
    let spaces = try work.tusen(
      "fit", "members.csv", "--cumulative", "--json", "--family", "logistic", "gompertz")
    let commas = try work.tusen(
      "fit", "members.csv", "--cumulative", "--json", "--family", "logistic,gompertz")
    let twice = try work.tusen(
      "fit", "--family", "logistic", "--family", "gompertz", "--cumulative", "--json", "members.csv"
    )
    #expect(spaces.status == 0)
    #expect(try json(spaces)["families"] as? [Any] != nil)
    #expect(commas.output == spaces.output)
    #expect(try estimate(twice) == estimate(spaces))
    let all = try json(try work.tusen("fit", "members.csv", "--family", "all", "--json"))
    let count = (all["families"] as? [Any])?.count ?? 0
    #expect(count + ((all["set_aside"] as? [Any])?.count ?? 0) == 8)
  }

  @Test func `the same bytes come out again, anywhere`() throws {
    let words = ["fit", "members.csv", "--cumulative", "--horizon", "2021-12-31", "--output"]
    #expect(try Binary.run(words + ["one"], in: work.path).status == 0)
    let below = try Binary.run(
      words + ["two"], in: work.path, environment: ["TZ": "Asia/Tokyo", "LANG": "da_DK.UTF-8"])
    #expect(below.status == 0)
    let first = try work.contents(of: "one")
    #expect(try work.contents(of: "two") == first)
    #expect(first.keys.contains("fit.json") && first.keys.contains("manifest.json"))
    let run = try work.tusen(
      "fit", "members.csv", "--cumulative", "--horizon", "2021-12-31", "--json")
    #expect(run.output == (try work.text(of: "one/fit.json")))
  }

  @Test func `semicolons, decimal commas and a byte-order mark change nothing`() throws {
    let rows = (0..<12).map { ($0, 5.5 + 2.25 * Double($0 * $0)) }
    try work.write(
      "x,y\n" + rows.map { "\($0.0),\($0.1)\n" }.joined(), to: "plain.csv")
    try work.write(
      "\u{FEFF}x;y\r\n"
        + rows.map { "\($0.0);\("\($0.1)".replacing(".", with: ","))\r\n" }.joined(),
      to: "nordic.csv")
    let words = ["--formula", "a+b*x^2", "--json"]
    let plain = try Binary.run(["fit", "plain.csv"] + words, in: work.path)
    let nordic = try Binary.run(["fit", "nordic.csv"] + words, in: work.path)
    #expect(plain.status == 0)
    #expect(try estimate(plain) == estimate(nordic))
    let found = try estimate(nordic)
    #expect(abs((found["a"] ?? 0) - 5.5) < 1e-12 && abs((found["b"] ?? 0) - 2.25) < 1e-12)
  }

  @Test func `dates are months since one period before the first, or since the origin`() throws {
    let rows = [("2019-01-31", 1), ("2019-02-28", 2), ("2019-03-31", 3), ("2019-04-30", 4)]
    let days = [31.0, 59, 90, 120]
    try work.write("date,y\n" + rows.map { "\($0.0),\($0.1)\n" }.joined(), to: "months.csv")
    let numbers = zip(days, rows).map { "\($0.0 / (365.25 / 12)),\($0.1.1)\n" }.joined()
    try work.write("t,y\n" + numbers, to: "numbers.csv")
    let words = ["--formula", "a+b*t", "--json"]
    let dates = try estimate(try Binary.run(["fit", "months.csv"] + words, in: work.path))
    let plain = try estimate(try Binary.run(["fit", "numbers.csv"] + words, in: work.path))
    for name in ["a", "b"] {
      #expect(abs((dates[name] ?? .nan) - (plain[name] ?? .nan)) < 1e-12, "\(name)")
    }
    let later = try estimate(
      try Binary.run(["fit", "months.csv", "--origin", "2019-01-31"] + words, in: work.path))
    let shift = (dates["b"] ?? 0) * 31 / (365.25 / 12)
    #expect(abs((later["a"] ?? .nan) - (dates["a"] ?? 0) - shift) < 1e-12)
  }

  @Test func `a weight of two counts as two rows`() throws {
    try work.write("x,y,n\n1,3,1\n2,4,2\n3,8,1\n4,9,1\n", to: "weighted.csv")
    try work.write("x,y\n1,3\n2,4\n2,4\n3,8\n4,9\n", to: "repeated.csv")
    let words = ["--formula", "a+b*x", "--json"]
    let weighted = try estimate(
      try Binary.run(["fit", "weighted.csv", "--weight", "n"] + words, in: work.path))
    let repeated = try estimate(try Binary.run(["fit", "repeated.csv"] + words, in: work.path))
    for name in ["a", "b"] {
      #expect(abs((weighted[name] ?? .nan) - (repeated[name] ?? .nan)) < 1e-12, "\(name)")
    }
  }

  @Test func `a scenario gives the longer of its series, or the one that is named`() throws {
    let jobs = try work.tusen("fit", "small.yaml", "--family", "linear", "--json")
    #expect(jobs.status == 0)
    let rate = try #require(try estimate(jobs).values.first)
    // 76 jobs in three years; the least squares of equal intervals give their mean.
    #expect(abs(rate - 76.0 / 36) < 0.002)
    #expect(try work.tusen("fit", "small.yaml", "--family", "linear").errors.contains("jobs"))
    let members = try work.tusen("fit", "small.yaml", "--value", "members", "--family", "linear")
    #expect(members.status == 65)
    #expect(members.errors.contains("error[FIT-01]: the series has 1 row"))
  }

  @Test func `a table can come from standard input`() throws {
    let run = try work.tusen("fit", "-", "--cumulative", "--json", input: Self.members)
    #expect(run.status == 0)
    let file = try work.tusen("fit", "members.csv", "--cumulative", "--json")
    #expect(try estimate(run) == estimate(file))
  }

  // MARK: What nobody can know yet

  /// The same programme, cut long before the bend.
  private func writeEarly() throws {
    let rows = [3, 4, 6, 7, 10, 13, 17, 22].enumerated().map { "\($0.offset + 1),\($0.element)\n" }
    try work.write("t,y\n" + rows.joined(), to: "early.csv")
  }

  @Test func `a forecast that the data do not bear leaves with 3, after a complete answer`() throws
  {
    try writeEarly()
    let words = ["fit", "early.csv", "--cumulative", "--family", "logistic"]
    let refused = try Binary.run(words + ["--horizon", "20", "--json"], in: work.path)
    #expect(refused.status == 3)
    #expect(try json(refused)["estimate"] != nil)
    let open = try #require(try json(refused)["open_ended"] as? [String])
    #expect(open.contains("carrying_capacity"))
    #expect(!refused.errors.isEmpty)
    let without = try Binary.run(words + ["--json"], in: work.path)
    #expect(without.status == 0)
    #expect(try json(without)["open_ended"] as? [String] == open)
    let allowed = try Binary.run(
      words + ["--horizon", "20", "--allow-unidentified", "--json"], in: work.path)
    #expect(allowed.status == 0)
  }

  @Test func `a refused forecast still writes its folder`() throws {
    try writeEarly()
    let run = try work.tusen(
      "fit", "early.csv", "--cumulative", "--family", "logistic", "--horizon", "20", "--output",
      "fit"
    )
    #expect(run.status == 3)
    #expect(try work.names(in: "fit").contains("fit.json"))
  }
}
