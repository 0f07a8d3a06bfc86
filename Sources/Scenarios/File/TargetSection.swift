import Diagnostics
import JobCreation

/// The promise under test.
struct TargetSection: Section {
  /// What is counted.
  enum Count: String, CaseIterable { case jobs }

  /// What one job is.
  enum Unit: String, CaseIterable {
    case headCount = "head_count"
    case fullTimeEquivalents = "fte"
  }

  static let summary = "The promise under test."

  /// No programme promises more jobs than people live.
  static let mostJobs = 1_000_000_000

  let count: Located<Count>?
  let atLeast: Located<Int>?
  let by: Located<CalendarDay>?
  let indicator: Located<String>?
  let unit: Located<Unit>?
  let evidence: Located<TargetEvidence>?
  let source: Located<String>?
  let start: Place

  init(from keys: SectionReader) {
    start = keys.start
    count = keys.optional(
      "count", .word, "What is counted.", default: "jobs", examples: ["jobs"])
    atLeast = keys.required(
      "at_least",
      .wholeNumber(1...Self.mostJobs, check: .targetNotWhole, of: "a whole number of jobs"),
      "The number promised.", examples: ["1000"], check: .noTarget)
    by = keys.required(
      "by", .date, "The last day on which a job counts.", examples: ["2022-09-30"],
      check: .noTarget)
    indicator = keys.optional(
      "indicator", .text, "The rule by which jobs are counted.", examples: ["oks-hires", "co08"])
    unit = keys.optional(
      "unit", .word, "What one job is, where the indicator does not say.",
      examples: ["head_count", "fte"])
    evidence = keys.optional(
      "evidence", .word, "Whether the target was published or is assumed for the question.",
      default: "published", examples: ["assumed"])
    source = keys.optional(
      "source", .text, "Where the promise stands.", examples: ["https://example.org/promise"])
    keys.finish()
  }
}

/// Whether a target or history is a published fact or assumed for the question.
enum TargetEvidence: String, CaseIterable { case published, assumed }
