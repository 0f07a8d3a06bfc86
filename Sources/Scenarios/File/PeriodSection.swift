import JobCreation

/// The first and last day of the programme.
struct PeriodSection: Section {
  static let summary = "The programme's first and last day; jobs created within it count."

  let from: Located<CalendarDay>?
  let to: Located<CalendarDay>?

  init(from keys: SectionReader) {
    from = keys.required("from", .date, "The first day.", examples: ["2020-01-01"])
    to = keys.required("to", .date, "The last day.", examples: ["2022-09-30"])
    keys.finish()
  }
}
