import Diagnostics

/// What became of the promises of others, shown beside the forecast and never learned from.
struct OutsideViewSection: Section {
  static let summary =
    "What became of others' promises: shown beside the forecast, never learned from."

  let programmes: Located<String>?
  let kind: Located<String>?

  init(from keys: SectionReader) {
    programmes = keys.required(
      "programmes", .path, "A CSV file of programmes with what they promised and achieved.",
      examples: ["data/reference-class.csv"])
    kind = keys.optional(
      "kind", .text,
      "The kind of this programme; those of one kind in the file are counted apart.",
      examples: ["soft-support"])
    keys.finish()
  }
}
