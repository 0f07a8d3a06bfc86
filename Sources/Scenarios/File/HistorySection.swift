import Diagnostics
import JobCreation
import Probability

/// What the rates are learned from.
struct HistorySection: Section {
  static let definition: String? = "history"

  static let summary = "What the rates are learned from."

  let from: Located<CalendarDay>?
  let observations: Located<ObservationsChoice>?
  let programme: Located<History.Owner>?
  let transfer: Located<UncertainQuantity>?
  let indicator: Located<String>?
  let budget: Located<Money>?
  let evidence: Located<TargetEvidence>?
  let source: Located<String>?
  let start: Place

  init(from keys: SectionReader) {
    start = keys.start
    from = keys.optional(
      "from", .date, "The day on which time starts. Default: the programme's first day.",
      examples: ["2017-01-01"])
    observations = keys.optional(
      "observations", ObservationsChoice.format,
      "What was counted: a CSV file beside this one, or rows written here.",
      examples: [
        "data/healthtech-nordic-1.csv",
        "[{quantity: jobs, from: 2017-01-01, to: 2017-12-31, as_of: 2018-11-14, value: 212}]",
      ])
    programme = keys.optional(
      "programme", .word,
      "Whose history it is: `same` for the programme and predecessors whose members it carries "
        + "over; "
        + "`other` where only the rates transfer and the clock starts anew.",
      default: "same", examples: ["other"])
    transfer = keys.optional(
      "transfer", .quantity(.factor),
      "The factor from the rate of jobs in the history to that in the programme. "
        + "Default: 0.5 to 2 where the history starts before the programme.",
      examples: ["0.75 to 1.33"])
    indicator = keys.optional(
      "indicator", .text,
      "The rule by which the history's jobs were counted. Default: the target's.",
      examples: ["oks-hires"])
    budget = keys.optional(
      "budget", .money(), "What the history's programme cost.", examples: ["50 MSEK"])
    evidence = keys.optional(
      "evidence", .word,
      "Whether it is known or assumed that this history speaks for the programme.",
      default: "published", examples: ["assumed"])
    source = keys.optional(
      "source", .text, "Where the history stands.", examples: ["https://example.org/history"])
    keys.finish()
  }
}

/// Observations written in a file of their own or in the scenario.
enum ObservationsChoice {
  case file(String)
  case rows([Located<ObservationSection>])

  static var format: ValueFormat<ObservationsChoice> {
    ValueFormat<String>.path.map(ObservationsChoice.file).or(
      ValueFormat<[Located<ObservationSection>]>.list(
        of: .section(ObservationSection.self), atMost: 20_000
      )
      .map(ObservationsChoice.rows),
      when: { $0.text == nil })
  }
}
