extension Growth {
  /// The growth of ``GrowthFamily/linear``.
  public static var linear: Growth { .family(.linear) }

  /// The growth of ``GrowthFamily/exponential``.
  public static var exponential: Growth { .family(.exponential) }

  /// The growth of ``GrowthFamily/power``.
  public static var power: Growth { .family(.power) }

  /// The growth of ``GrowthFamily/logistic``.
  public static var logistic: Growth { .family(.logistic) }

  /// The growth of ``GrowthFamily/gompertz``.
  public static var gompertz: Growth { .family(.gompertz) }

  /// The growth of ``GrowthFamily/richards``.
  public static var richards: Growth { .family(.richards) }

  /// The growth of ``GrowthFamily/weibull``.
  public static var weibull: Growth { .family(.weibull) }

  /// The growth of ``GrowthFamily/bass``.
  public static var bass: Growth { .family(.bass) }
}
