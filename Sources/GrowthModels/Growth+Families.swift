extension Growth {
  /// The growth of ``GrowthFamily/linear``.
  public static let linear = Growth.family(.linear)

  /// The growth of ``GrowthFamily/exponential``.
  public static let exponential = Growth.family(.exponential)

  /// The growth of ``GrowthFamily/power``.
  public static let power = Growth.family(.power)

  /// The growth of ``GrowthFamily/logistic``.
  public static let logistic = Growth.family(.logistic)

  /// The growth of ``GrowthFamily/gompertz``.
  public static let gompertz = Growth.family(.gompertz)

  /// The growth of ``GrowthFamily/richards``.
  public static let richards = Growth.family(.richards)

  /// The growth of ``GrowthFamily/weibull``.
  public static let weibull = Growth.family(.weibull)

  /// The growth of ``GrowthFamily/bass``.
  public static let bass = Growth.family(.bass)
}
