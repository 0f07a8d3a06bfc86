import DelimitedText
import Diagnostics
import JobCreation
import Probability

/// Builds the history: reads its observations and decides which factors carry its rates over.
struct HistoryBuilder {
  /// The default range of the factor between two programmes; nothing is known about it.
  static let defaultTransfer = "0.5 to 2"

  let file: ScenarioFile
  let reading: Reading
  let folder: ScenarioFolder

  private var findings: Findings { reading.findings }

  /// The history; `nil` where its observations cannot be read.
  func history(dates: ScenarioDates, hubs: [Hub], members: MemberAssumptions?) -> History? {
    let section = file.history
    let owner = section.programme?.value ?? .same
    let jobsTransfer = transfer(section.transfer, "history.transfer", dates)
    let membersTransfer = transfer(file.members.transfer, "members.transfer", dates)
    guard let (rows, numbers) = rows() else { return nil }
    var initial: Int?
    if case .fixed(let count) = members?.initial { initial = Int(count.rounded()) }
    let observations = ObservationChecker(
      asOf: dates.asOf, historyFrom: dates.historyFrom, initialMembers: initial, hubs: hubs,
      numbers: numbers, findings: findings
    ).observations(from: rows)
    return History(
      from: dates.historyFrom, owner: owner, observations: observations,
      jobsTransfer: jobsTransfer, membersTransfer: membersTransfer)
  }

  private func transfer(
    _ stated: Located<UncertainQuantity>?, _ key: String, _ dates: ScenarioDates
  ) -> UncertainQuantity? {
    guard dates.hasEarlierHistory else {
      if let stated {
        findings.add(
          .noEffect, at: stated.keyPlace,
          "`\(key)` has no effect: the history is the programme's own",
          fix: "delete it, or set `history.from` to the earlier programme's start")
      }
      return nil
    }
    if let stated { return stated.value }
    reading.assume(key, "\(Self.defaultTransfer) (assumed)")
    return try? QuantityText.read(Self.defaultTransfer, as: .factor)
  }

  /// The rows of the file that is named, or those written in the scenario.
  private func rows() -> (rows: [ObservationRow], numbers: CountStyle)? {
    let none = CountStyle(separator: nil, cells: [])
    guard let observations = file.history.observations else { return ([], none) }
    switch observations.value {
    case .rows(let sections):
      let name = folder.files.first?.path ?? folder.path
      let table = ObservationTable(sections, file: name, findings: findings)
      return (table.rows, none)
    case .file(let name):
      guard let (bytes, path) = folder.read(name, at: observations.place),
        let source = TextDecoding.text(of: bytes, file: path, findings: findings),
        let csv = DelimitedTable(source, findings: findings)
      else { return nil }
      let table = ObservationTable(csv, path: name, findings: findings)
      return (table.rows, table.numbers)
    }
  }
}
