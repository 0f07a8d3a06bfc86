import DecisionAnalysis
import SensitivityAnalysis

extension Table {
  /// What groups of unknowns explain by themselves and with others, from a design: one row a group
  /// and answer; `nil` where no design was simulated.
  package static func groups(of result: SensitivityResult) -> Table? {
    guard let shares = result.sensitivity.groups else { return nil }
    let chance = shares.compactMap { share in
      share.attainment.map { row("attainment", share.group, $0) }
    }
    return Table(
      name: "groups",
      columns: [
        "answer", "group", "name", "first", "first_low", "first_high", "total", "total_low",
        "total_high",
      ],
      rows: chance
        + shares.compactMap { share in share.count.map { row("count", share.group, $0) } })
  }

  private static func row(
    _ answer: String, _ group: GroupShare.Group, _ indices: SobolIndices
  ) -> [Cell] {
    [.text(answer), .text(group.keyword), group.name.map { .text($0) } ?? .missing]
      + [indices.first, indices.total].flatMap { index -> [Cell] in
        [.quantity(index.value), .quantity(index.lower), .quantity(index.upper)]
      }
  }
}

extension GroupShare.Group {
  /// The word in files.
  var keyword: String {
    switch self {
    case .history: "history"
    case .assumed: "assumed"
    case .plan: "plan"
    case .hubs: "hubs"
    case .shock: "shock"
    case .members: "members"
    case .jobs: "jobs"
    }
  }

  /// The name of the one unknown that it holds.
  var name: String? {
    switch self {
    case .assumed(let name), .plan(let name): name
    case .history, .hubs, .shock, .members, .jobs: nil
    }
  }
}
