import DelimitedText
import Diagnostics
import JobCreation
import Spelling

/// Builds the outside view: reads the list of programmes and takes those that count.
struct OutsideViewBuilder {
  let file: ScenarioFile
  let folder: ScenarioFolder
  let findings: Findings

  /// The programmes that count beside this one; `nil` where none are named or the list is wrong.
  func referenceClass(asOf: CalendarDay?) -> ReferenceClass? {
    guard let section = file.outsideView?.value, let name = section.programmes,
      let (bytes, path) = folder.read(name.value, at: name.place),
      let source = TextDecoding.text(of: bytes, file: path, findings: findings),
      let csv = DelimitedTable(source, findings: findings),
      let table = ReferenceTable(csv, findings: findings)
    else { return nil }
    checkKind(section.kind, in: table.programmes)
    guard let asOf, let title = file.title else { return nil }
    let outside = ReferenceClass(
      of: table.programmes, beside: title.value, asOf: asOf, kind: section.kind?.value)
    if outside.finished.isEmpty {
      findings.add(
        .referenceEmpty, at: name.place,
        "none of the \(table.programmes.count) programmes was over before `as_of`, \(asOf), with "
          + "a final or audited result",
        fix: "add programmes that ended earlier, or delete `outside_view`")
    }
    return outside
  }

  private func checkKind(_ kind: Located<String>?, in programmes: [ReferenceProgramme]) {
    guard let kind, !programmes.isEmpty else { return }
    let kinds = Set(programmes.map(\.kind)).sorted()
    guard !kinds.contains(kind.value) else { return }
    findings.add(
      .unknownWord, at: kind.place, "no programme in the list is of the kind `\(kind.value)`",
      fix: NearestWords.suggestion(for: kind.value, among: kinds), value: kind.value,
      limit: kinds.joined(separator: ", "))
  }
}
