import Charts
import DecisionAnalysis
import JobCreation
import SensitivityAnalysis

/// Groups of unknowns, in words.
extension English {
  /// A group within a sentence.
  static func name(of group: GroupShare.Group) -> String {
    switch group {
    case .history: "what the history leaves open"
    case .assumed(let name), .plan(let name): self.name(ofUnknown: name)
    case .hubs: "hubs' shares"
    case .shock: "the ups and downs to come"
    case .members: "members' own luck"
    case .jobs: "the jobs' own luck"
    }
  }

  /// What a design says of groups, line by line.
  static func groups(of sensitivity: Sensitivity) -> [String] {
    guard let shares = sensitivity.groups else { return [] }
    let idle = shares.filter { isIdle($0) }
    let rows = ordered(shares).filter { !isIdle($0) }.map { share in
      [
        name(of: share.group), share.attainment.map { self.share($0.first) } ?? "",
        share.attainment.map { self.share($0.total) } ?? "",
        share.count.map { self.share($0.first) } ?? "",
        share.count.map { self.share($0.total) } ?? "",
      ]
    }
    return ["Drawn apart from each other, groups of unknowns explain, alone and with others:"]
      + TextTable(
        columns: [
          .words("group"), .figures("of the chance, alone"), .figures("with others"),
          .figures("of the count, alone"), .figures("with others"),
        ], rows: rows
      ).lines
      + (idle.isEmpty
        ? []
        : ["Nothing at all: \(idle.map { name(of: $0.group) }.joined(separator: ", "))."])
  }

  /// Whether a group moves neither answer in any future, as money does under the reference plan.
  private static func isIdle(_ share: GroupShare) -> Bool {
    (share.attainment?.total.value ?? 0) == 0 && (share.count?.total.value ?? 0) == 0
  }

  /// Groups by what they explain of the chance, the jobs' own luck last.
  static func ordered(_ shares: [GroupShare]) -> [GroupShare] {
    shares.enumerated().sorted { left, right in
      let values = [left, right].map { $0.element.attainment?.total.value ?? -.infinity }
      return values[0] == values[1] ? left.offset < right.offset : values[0] > values[1]
    }.map(\.element)
  }

  static func groupTexts(of result: SensitivityResult, isClipped: Bool) -> ChartTexts {
    let target = result.description.programme.target
    let shares = ordered(result.sensitivity.groups ?? [])
    let first = shares.first { ($0.attainment?.total.lower ?? 0) > 0 }
    let list = shares.prefix(3).compactMap { share in
      share.attainment.map { "\(name(of: share.group)) \(self.share($0.total))" }
    }.joined(separator: ", ")
    return texts(
      of: result.description,
      title: first.map { "\(capitalised(name(of: $0.group))) moves the chance most" }
        ?? "No group of unknowns can be told to move the chance",
      subtitle:
        "share of the spread of the chance of \(promise(of: target)) by \(target.deadline), "
        + "each group drawn apart from all others",
      callout: nil,
      notes: [
        "Lines: 90% intervals\(isClipped ? ", cut at 0 and 100%" : ""). n.s.: not to be told from "
          + "nothing. The jobs' own luck is averaged out."
      ],
      alternative:
        "Dot chart of how much groups of unknowns explain with others: \(list). The numbers "
        + "are in groups.csv.")
  }
}
