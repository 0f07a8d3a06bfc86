public import Diagnostics
public import JobCreation
public import MonteCarlo

/// A checked scenario: what is asked, what is known and assumed, and how it was written.
public struct Scenario: Sendable {
  /// The file's name without its ending.
  public var id: String

  /// The programme's name.
  public var title: String

  /// The question in one sentence.
  public var question: String

  /// The ISO 4217 code of all money; `nil` where there is none.
  public var currency: String?

  /// Everything a forecast needs.
  public var programme: Programme

  /// The number of simulated paths.
  public var paths: Int

  /// The seed of all chance.
  public var seed: UInt64

  /// What happened, where it is known.
  public var outcome: Outcome?

  /// What became of others' promises; `nil` where the scenario names no list of them.
  public var outsideView: ReferenceClass?

  /// The money of the programme.
  public var budget: Budget?

  /// What could be done differently.
  public var levers: [Lever]

  /// What turns gross jobs into net jobs.
  public var net: NetEffects?

  /// What net jobs bring back to public budgets.
  public var returns: PublicReturn?

  /// The scenario with some keys replaced, each checked whole.
  public var variants: [Variant]

  /// The cost of the history's programme.
  public var historyBudget: MoneyAmount?

  /// What currencies were worth, month by month; `nil` where the scenario names no table.
  public var exchangeRates: ExchangeRates?

  /// Whether the history is only assumed to speak for the programme.
  public var isHistoryAssumed: Bool

  /// The language of the output, such as `en`.
  public var locale: String

  /// The keys that stand at their defaults.
  public var defaults: [DefaultInForce]

  /// The keys that were set from outside, with what the file states.
  public var settings: [SettingInForce]

  /// Warnings and notes that do not stop a run, in file order.
  public var findings: [Diagnostic]

  /// The ids of checks that the scenario switched off or made errors, as `TIM-06: off`.
  public var switchedChecks: [String]

  /// The files that were read, the scenario first, with paths relative to its folder.
  public var files: [InputFile]

  /// The settings of a run of this scenario.
  public func simulationSettings(workers: Int) -> SimulationSettings {
    SimulationSettings(paths: paths, seed: seed, workers: workers)
  }
}

/// A file that a scenario was read from, byte for byte.
public struct InputFile: Hashable, Sendable {
  /// The path relative to the scenario's folder, with `/` between names.
  public var path: String

  /// The content.
  public var bytes: [UInt8]

  /// A file by its path and content.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
