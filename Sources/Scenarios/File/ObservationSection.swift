import Diagnostics
import JobCreation

/// One row of observations written in the scenario.
struct ObservationSection: Section {
  static let summary = "A published figure."

  let quantity: Located<String>?
  let from: Located<CalendarDay>?
  let to: Located<CalendarDay>?
  let asOf: Located<CalendarDay>?
  let value: Located<String>?
  let kind: Located<FigureKind>?
  let margin: Located<String>?
  let start: Place

  init(from keys: SectionReader) {
    start = keys.start
    quantity = keys.required(
      "quantity", .text, "What was counted: `members`, `jobs`, `jobs_cumulative`, `jobs_GROUP` …",
      examples: ["jobs"])
    from = keys.optional("from", .date, "The interval's first day.", examples: ["2017-01-01"])
    to = keys.optional("to", .date, "The interval's last day.", examples: ["2017-12-31"])
    asOf = keys.optional(
      "as_of", .date, "The day the figure became known. Default: `to`.", examples: ["2018-11-14"])
    value = keys.required("value", .text, "The figure.", examples: ["212"])
    kind = keys.optional(
      "kind", .word, "How exact it is. Default: reported.", examples: ["rounded"])
    margin = keys.optional(
      "margin", .text, "How far the count may be from a rounded or inferred figure, either way.",
      examples: ["5"])
    _ = keys.optional("source", .text, "Where it stands.", examples: ["https://example.org/page"])
    _ = keys.optional("note", .text, "What a reader should know.", examples: ["three years"])
    keys.finish()
  }
}
