package import JobCreation
import MonteCarlo

/// What a result says about where it came from, besides the forecast itself.
///
/// Nothing in it depends on the clock, the user, the machine or the working directory: files are named as the
/// scenario names them, the command as anybody can repeat it.
package struct RunDescription: Sendable, Equatable {
  /// The scenario file's name without its ending.
  package var id: String

  /// What the scenario is called.
  package var title: String

  /// The scenario file, by name only.
  package var scenario: FileDigest

  /// The data files that the scenario names, relative to it, in its order.
  package var data: [FileDigest]

  /// The version of Tusen.
  package var version: String

  /// The command that repeats the result, with the options that change it and no others.
  package var command: String

  /// The keys of the scenario that were set for this run and stand otherwise in its file.
  package var settings: [RunSetting]

  /// What the scenario's checks found and the reader of the answer must know.
  package var findings: [ForecastFinding]

  /// What happened, where the scenario knows it; never an input of the forecast.
  package var outcome: Outcome?

  /// What became of others' promises, where the scenario names a list; never an input of the forecast.
  package var outsideView: ReferenceClass?

  /// Whether another programme's history is only assumed to speak for this one.
  package var isHistoryAssumed: Bool

  /// A description from its parts.
  package init(
    id: String, title: String, scenario: FileDigest, data: [FileDigest], version: String,
    command: String, settings: [RunSetting] = [], findings: [ForecastFinding] = [],
    outcome: Outcome? = nil, outsideView: ReferenceClass? = nil, isHistoryAssumed: Bool = false
  ) {
    self.id = id
    self.title = title
    self.scenario = scenario
    self.data = data
    self.version = version
    self.command = command
    self.settings = settings
    self.findings = findings
    self.outcome = outcome
    self.outsideView = outsideView
    self.isHistoryAssumed = isHistoryAssumed
  }
}

extension RunDescription {
  /// The SHA-256 of what determines a result: scenario, settings, data, seed, paths, version, and what
  /// else was asked.
  func identifier(simulation: SimulationSettings, question: [String] = []) -> String {
    let parts =
      ["tusen \(version)", "seed \(simulation.seed)", "paths \(simulation.paths)"]
      + [scenario.sha256] + data.map(\.sha256)
      + settings.map { "set \($0.key)=\($0.value)" } + question
    return SHA256.hexadecimal(of: parts.joined(separator: "\n").utf8)
  }
}

/// A key of the scenario that was set for one run, as `--set` does.
package struct RunSetting: Sendable, Equatable {
  /// The key with the keys above it, such as `budget.total`.
  package var key: String

  /// The value as it was given.
  package var value: String

  /// The value that the file states; `nil` where it leaves the key out.
  package var stated: String?

  /// A setting with what the file states.
  package init(key: String, value: String, stated: String? = nil) {
    self.key = key
    self.value = value
    self.stated = stated
  }
}

/// The jobs that were counted in the end, shown beside a forecast and never learned from.
package struct Outcome: Sendable, Equatable {
  /// The number of jobs.
  package var jobs: Int

  /// The day on which it became known.
  package var knownOn: CalendarDay

  /// Where it was published.
  package var source: String?

  /// An outcome from its parts.
  package init(jobs: Int, knownOn: CalendarDay, source: String? = nil) {
    self.jobs = jobs
    self.knownOn = knownOn
    self.source = source
  }
}

/// A file by name and content.
package struct FileDigest: Sendable, Equatable {
  /// The name, or the path relative to the scenario.
  package var name: String

  /// The SHA-256 of the content, in 64 lower-case hexadecimal digits.
  package var sha256: String

  /// The digest of a file's bytes.
  package init(name: String, bytes: some Sequence<UInt8>) {
    self.init(name: name, sha256: SHA256.hexadecimal(of: bytes))
  }

  /// A file by a digest that is known already.
  package init(name: String, sha256: String) {
    self.name = name
    self.sha256 = sha256
  }
}
