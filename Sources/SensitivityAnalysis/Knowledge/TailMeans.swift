/// What an output is on average where an input is low and where it is high: a bar of a tornado.
public struct TailMeans: Sendable {
  /// One end of the bar.
  public struct End: Hashable, Sendable {
    /// The input's quantile that bounds the tail, in the input's unit: the 10 % or the 90 %
    /// quantile, of all strata in which it exists, in their weights.
    public let inputQuantile: Double

    /// The mean of the input over the tail, in the input's unit.
    public let inputMean: Double

    /// The mean of the output with the input in its tail, in the output's unit.
    public let outputMean: Double

    /// The standard error of ``outputMean``.
    public let standardError: Double
  }

  /// The end where the input is in its lowest tenth.
  public let low: End

  /// The end where the input is in its highest tenth.
  public let high: End

  /// The mean of the output with the input unknown: where every bar of the tornado starts.
  public let base: Double

  /// `high.outputMean - low.outputMean`, in the output's unit.
  public var swing: Double { high.outputMean - low.outputMean }

  /// The standard error of ``swing``.
  ///
  /// The ends have no point in common. Where they have sources in common they err together, and this
  /// is too large.
  public var swingStandardError: Double {
    (low.standardError * low.standardError + high.standardError * high.standardError).squareRoot()
  }
}
