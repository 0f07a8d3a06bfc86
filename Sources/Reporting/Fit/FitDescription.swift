package import JobCreation

/// What a fit says about where it came from, besides the fit itself.
///
/// Nothing in it depends on the clock, the user, the machine or the working directory.
package struct FitDescription: Sendable, Equatable {
  /// The data's name without its ending.
  package var id: String

  /// What the data are called.
  package var title: String

  /// The table, by name only.
  package var data: FileDigest

  /// The scenario whose history the data are; `nil` for a table of its own.
  package var scenario: FileDigest?

  /// The column of values.
  package var valueName: String

  /// The column of times; `nil` where predictors stand in for time.
  package var timeName: String?

  /// The columns of predictors where they stand in for time.
  package var predictorNames: [String]

  /// What times mean.
  package var clock: FitClock

  /// The version of Tusen.
  package var version: String

  /// The command that repeats the result, with the options that change it and no others.
  package var command: String

  /// What reading the table found and the reader of the answer must know.
  package var findings: [ForecastFinding]

  /// A description from its parts.
  package init(
    id: String, title: String, data: FileDigest, scenario: FileDigest? = nil, valueName: String,
    timeName: String?, predictorNames: [String] = [], clock: FitClock, version: String,
    command: String, findings: [ForecastFinding] = []
  ) {
    self.id = id
    self.title = title
    self.data = data
    self.scenario = scenario
    self.valueName = valueName
    self.timeName = timeName
    self.predictorNames = predictorNames
    self.clock = clock
    self.version = version
    self.command = command
    self.findings = findings
  }
}
