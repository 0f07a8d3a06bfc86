/// What single paths of a candidate model were drawn with, and what they came to under a plan.
package struct PathRecord: Sendable {
  /// The uncertain inputs of the candidate's paths.
  package let inputs: [PathInput]

  /// The values of each input in its own unit, one a path.
  package private(set) var columns: [[Double]]

  /// The particle from which each path comes: paths of one particle are not independent.
  package private(set) var sources: [Int] = []

  /// Jobs expected by the deadline given all that was drawn but the luck of jobs.
  package private(set) var expected: [Double] = []

  /// The chance of the target given the same.
  package private(set) var chances: [Double] = []

  /// Jobs drawn by the deadline.
  package private(set) var finals: [Double] = []

  init(of inputs: [PathInput]) {
    self.inputs = inputs
    columns = inputs.map { _ in [] }
  }

  /// The number of paths.
  package var count: Int { sources.count }

  /// Adds a path by its inputs' values and what it came to.
  mutating func add(_ values: [Double], source: Int, outcome: PlanOutcome) {
    for (column, value) in values.enumerated() { columns[column].append(value) }
    sources.append(source)
    expected.append(outcome.expected)
    chances.append(min(1, max(0, outcome.chance)))
    finals.append(Double(outcome.final))
  }

  /// Appends the paths of a later block.
  mutating func append(_ other: PathRecord) {
    for column in columns.indices { columns[column] += other.columns[column] }
    sources += other.sources
    expected += other.expected
    chances += other.chances
    finals += other.finals
  }
}
