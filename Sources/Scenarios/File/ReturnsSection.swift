import Diagnostics
import Probability

/// What net jobs bring back to public budgets.
struct ReturnsSection: Section {
  static let summary = "What net jobs bring back to public budgets, and for how long."

  let tax: Located<Money>?
  let survival: Located<UncertainQuantity>?
  let years: Located<Int>?
  let discount: Located<Double>?
  let start: Place

  init(from keys: SectionReader) {
    start = keys.start
    tax = keys.required(
      "tax", .money(per: [("per job-year", 1), ("per job and year", 1)]),
      "Tax that a job brings in a year.", examples: ["150 000 to 300 000 SEK per job-year"])
    survival = keys.optional(
      "survival", .quantity(.sharePerYear), "The share of jobs that are still there a year later.",
      default: "70 % to 90 % per year", examples: ["70 % to 90 % per year"])
    years = keys.optional(
      "years", .wholeNumber(1...50, of: "a whole number of years"), "The years that count.",
      default: "5", examples: ["5"])
    discount = keys.optional(
      "discount", .number(.sharePerYear, in: 0...1, excluding: 1),
      "What a year's waiting takes off the worth of money.", default: "3 % per year",
      examples: ["3 % per year"])
    _ = keys.optional(
      "source", .text, "Where these numbers stand.", examples: ["https://example.org/tax"])
    keys.finish()
  }
}
