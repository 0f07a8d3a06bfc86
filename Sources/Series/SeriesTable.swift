public import Diagnostics

/// A series as plain columns: when, what and how much it counts, with the lines it stands on.
public struct SeriesTable: Sendable, Equatable {
  /// What the values are.
  public enum Kind: String, Sendable, CaseIterable {
    /// Plain responses: rows may repeat, stand in any order, fall and be negative.
    case response

    /// Running totals, in order of time, never falling and not negative.
    case cumulative

    /// Counts of intervals, in order of time, without overlap and not negative.
    case increments
  }

  /// What the values are.
  public var kind: Kind

  /// The name of the column of times; `nil` where predictors stand in for time.
  public var timeName: String?

  /// The name of the column of values.
  public var valueName: String

  /// The names of the predictors' columns.
  public var predictorNames: [String]

  /// The times; `nil` where predictors stand in for them.
  public var times: SeriesTimes?

  /// One column a predictor.
  public var predictors: [[Double]]

  /// The values.
  public var values: [Double]

  /// How much each row counts, above 0; `nil` where all count alike.
  public var weights: [Double]?

  /// The line of the file that each row stands on.
  public var lines: [Int]

  /// Warnings and notes that do not stop a fit, in file order.
  public var findings: [Diagnostic]

  /// The number of rows.
  public var count: Int { values.count }
}
