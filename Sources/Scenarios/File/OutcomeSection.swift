import JobCreation

/// What happened, shown and scored beside the forecast and never learned from.
struct OutcomeSection: Section {
  static let summary = "What happened: shown and scored beside the forecast, never learned from."

  let value: Located<Int>?
  let known: Located<CalendarDay>?
  let source: Located<String>?

  init(from keys: SectionReader) {
    value = keys.required(
      "value", .wholeNumber(0...TargetSection.mostJobs, of: "a whole number of jobs"),
      "The number of jobs created.", examples: ["751"])
    known = keys.required(
      "known", .date, "The day it became known.", examples: ["2019-11-27"])
    source = keys.optional(
      "source", .text, "Where it stands.", examples: ["https://example.org/outcome"])
    keys.finish()
  }
}
