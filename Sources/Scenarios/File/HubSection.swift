import Diagnostics
import JobCreation

/// A partner of the programme.
struct HubSection: Section {
  static let summary = "A partner of the programme."

  let name: Located<String>?
  let country: Located<String>?
  let group: Located<String>?
  let opens: Located<CalendarDay>?
  let closes: Located<CalendarDay>?
  let share: Located<Double>?
  let target: Located<Int>?

  init(from keys: SectionReader) {
    name = keys.required("name", .text, "Its name.", examples: ["Innovation Skåne"])
    country = keys.optional(
      "country", .country, "Its country, by the ISO 3166 code of two letters.", examples: ["NO"])
    group = keys.optional(
      "group", .text, "The group that counts may be given for: `jobs_GROUP` in observations.",
      examples: ["skane"])
    opens = keys.optional(
      "opens", .date, "Its first day, where it opens after `as_of`.", examples: ["2020-07-01"])
    closes = keys.optional(
      "closes", .date, "Its last day, where it closes early.", examples: ["2022-06-30"])
    share = keys.optional(
      "share", .number(.share, in: 0...1),
      "Its stated share of the programme; a hub that opens later adds it on top.",
      examples: ["10 %"])
    target = keys.optional(
      "target",
      .wholeNumber(
        1...TargetSection.mostJobs, check: .targetNotWhole, of: "a whole number of jobs"),
      "The jobs it promised, of those still to come. Default: its share of what is missing to the "
        + "programme's target.", examples: ["150"])
    _ = keys.optional("source", .text, "Where this stands.", examples: ["https://example.org/hub"])
    keys.finish()
  }
}
