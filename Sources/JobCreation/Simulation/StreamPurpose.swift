import Probability

extension RandomStream.Purpose {
  /// Particles of a posterior.
  static let posterior = Self(rawValue: 1)

  /// Parameters that no observation informs.
  static let assumption = Self(rawValue: 2)

  /// Joiners, by piece.
  static let recruitment = Self(rawValue: 3)

  /// Leavers, by piece.
  static let attrition = Self(rawValue: 4)

  /// The common shock.
  static let shock = Self(rawValue: 5)

  /// Jobs, by month.
  static let jobs = Self(rawValue: 6)

  /// Hubs' shares of members and jobs.
  static let hubs = Self(rawValue: 7)

  /// How joiners between two readings fall to the pieces, by piece.
  static let bridge = Self(rawValue: 9)

  /// Prior predictive draws of the first job count.
  static let priorPredictive = Self(rawValue: 8)

  /// Good and bad times that several programmes share.
  static let commonShock = Self(rawValue: 12)

  /// Inputs of plans that no observation informs, by name.
  static let planInput = Self(rawValue: 10)

  /// Explanations and particles of a design's rows.
  static let design = Self(rawValue: 11)
}
