import Diagnostics
import GrowthModels
import JobCreation
import Probability

/// How jobs come about.
struct JobsSection: Section {
  static let definition: String? = "jobs"

  static let summary = "How jobs come about."

  let structures: StructuresSection
  let priors: PriorsSection
  let start: Place

  init(from keys: SectionReader) {
    start = keys.start
    structures = keys.section(
      "structures", StructuresSection.self,
      examples: ["{trend: [linear, logistic], exposure: {rate: 0.5 to 4 per year}}"])
    _ = keys.optional(
      "source", .text, "Where these numbers stand.", examples: ["https://example.org/jobs"])
    priors = PriorsSection(
      keys.optional(
        "priors", .section(PriorKeysSection.self),
        "What is believed about the curves' parameters before any count.",
        examples: ["{logistic.carrying_capacity: 300 to 5 000}"]),
      path: keys.name(of: "priors"), dispersion: "2 to 21", place: keys.start,
      reading: keys.reading)
    keys.finish()
  }
}

/// The rival hypotheses of how jobs come about.
struct StructuresSection: Section {
  static let summary =
    "The rival hypotheses of how jobs come about, weighed by the evidence. Default: all three."

  let trend: Located<[Located<Growth>]>?
  let exposure: Located<ExposureSection>?
  let cohort: Located<CohortSection>?
  let start: Place

  init(from keys: SectionReader) {
    start = keys.start
    // With none of the three named, all of them are candidates.
    let takesAll = keys.node?.entries?.isEmpty ?? true
    trend = keys.optional(
      "trend", .list(of: .growth, atLeast: 1, allowsSingle: true),
      "Jobs follow their own curve: one of these families, or of formulas in `t` with priors.",
      default: takesAll ? "[linear, exponential, logistic]" : nil,
      examples: ["[linear, exponential, logistic]", "[linear, a*t^b]"])
    exposure = keys.optional(
      "exposure", .section(ExposureSection.self), ExposureSection.summary,
      default: takesAll ? "{rate: 0.3 to 5 per year}" : nil,
      examples: ["{rate: 0.5 to 4 per year}"])
    cohort = keys.optional(
      "cohort", .section(CohortSection.self), CohortSection.summary,
      default: takesAll ? "{jobs: 1 to 8, mean_age: 9 to 60 months}" : nil,
      examples: ["{jobs: 1 to 8, kernel: exponential, mean_age: 9 to 60 months}"])
    keys.finish()
  }
}

/// Every member keeps hiring at a rate.
struct ExposureSection: Section {
  static let summary = "Every member keeps hiring at a rate."

  let rate: Located<UncertainQuantity>?
  let counted: Located<[Located<ExposureAssumption.Counted>]>?

  init(from keys: SectionReader) {
    rate = keys.optional(
      "rate", .quantity(.jobsPerMemberYear), "Jobs per member and year.",
      default: "0.3 to 5 per year", examples: ["0.5 to 4 per year"])
    counted = keys.optional(
      "counted", .list(of: .word, atLeast: 1, allowsSingle: true),
      "Whose hires a count covers: those since a firm `joined`, or all in the interval of every "
        + "firm `listed` "
        + "on the day of the count.",
      default: "[joined, listed]", examples: ["joined", "[joined, listed]"])
    keys.finish()
  }
}

/// Every member brings a number of jobs, spread over its age.
struct CohortSection: Section {
  /// The laws of a member's age at its hires.
  enum Kernel: String, CaseIterable { case exponential, gamma, erlang }

  static let summary = "Every member brings a number of jobs in all, spread over its age."

  let jobs: Located<UncertainQuantity>?
  let kernel: Located<Kernel>?
  let shape: Located<Double>?
  let delay: Located<Double>?
  let meanAge: Located<UncertainQuantity>?

  init(from keys: SectionReader) {
    jobs = keys.optional(
      "jobs", .quantity(.jobsPerMember), "Jobs per member over its whole life.",
      default: "1 to 8", examples: ["1 to 8"])
    kernel = keys.optional(
      "kernel", .word, "The law of a member's age at its hires.", default: "exponential",
      examples: ["exponential"])
    shape = keys.optional(
      "shape", .number(.positiveNumber, in: 0.1...100),
      "The shape of a gamma or erlang kernel; whole for erlang. Default: 2.", examples: ["2"])
    delay = keys.optional(
      "delay", .number(.duration, in: 0...600),
      "The time after joining in which no job comes.", default: "0 months", examples: ["6 months"])
    meanAge = keys.optional(
      "mean_age", .quantity(.duration), "The mean age at a hire, delay included.",
      default: "9 to 60 months", examples: ["9 to 60 months"])
    keys.finish()
  }
}
