/// What a hub, or a country's hubs together, have to bring, and how likely they do.
public struct HubGoal: Sendable, Equatable {
  /// The jobs to bring of those still missing to the target: stated, or a share of the rest.
  public var part: Double

  /// Whether the part was stated and not shared out.
  public var isStated: Bool

  /// The chance that the jobs still to come reach the part.
  public var attainment: Double

  /// The standard error of `attainment`: paths, particles and evidence together.
  public var attainmentError: Double

  /// The mean number of jobs missing to the part, E max(0, part − jobs): where the part is reached
  /// nothing is missing, and what is beyond it makes up for nothing.
  public var shortfall: Double

  /// The standard error of `shortfall`.
  public var shortfallError: Double

  /// A goal from its parts.
  package init(
    part: Double, isStated: Bool, attainment: Double, attainmentError: Double, shortfall: Double,
    shortfallError: Double
  ) {
    self.part = part
    self.isStated = isStated
    self.attainment = attainment
    self.attainmentError = attainmentError
    self.shortfall = shortfall
    self.shortfallError = shortfallError
  }
}
