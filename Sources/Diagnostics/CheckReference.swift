/// The reference of all checks in Markdown.
package enum CheckReference {
  /// One table: id, weight, what makes it fire, why it matters.
  package static var markdown: String {
    let rows = Check.all.sorted { $0.id < $1.id }.map {
      "| \($0.id) | \($0.severity.rawValue) | \($0.summary) | \($0.why ?? "") |"
    }
    return """
      | id | severity | fires when | why it matters |
      |---|---|---|---|
      \(rows.joined(separator: "\n"))

      """
  }
}
