/// The columns of a table that a series is made of, by name; what is left out is found.
public struct SeriesColumns: Sendable, Equatable {
  /// The column of times.
  public var time: String?

  /// The column of values.
  public var value: String?

  /// The column that says how much each row counts.
  public var weight: String?

  /// The columns of predictors; with one of them, time is none unless it is named too.
  public var predictors: [String]

  /// Columns by name, in any case.
  public init(
    time: String? = nil, value: String? = nil, weight: String? = nil, predictors: [String] = []
  ) {
    self.time = time
    self.value = value
    self.weight = weight
    self.predictors = predictors
  }
}
