/// How many paths are simulated, and from which seed.
struct SimulationSection: Section {
  static let summary = "How many paths are simulated, and from which seed."

  /// The most paths of a run.
  static let mostPaths = 1_000_000_000

  let paths: Located<Int>?
  let seed: Located<Int>?

  init(from keys: SectionReader) {
    paths = keys.optional(
      "paths", .wholeNumber(1...Self.mostPaths, of: "a whole number of paths"),
      "The number of simulated paths.", default: "100 000", examples: ["100 000"])
    seed = keys.optional(
      "seed", .wholeNumber(0...Int(Int32.max)), "The seed of all chance.", default: "2022",
      examples: ["2022"])
    keys.finish()
  }
}
