public import JobCreation

/// The chance of the target under one structure.
public struct StructureChance: Sendable, Equatable {
  /// The structure.
  public var structure: Structure

  /// Its weight.
  public var weight: Double

  /// The chance if it holds.
  public var chance: Double

  /// A structure's chance.
  public init(structure: Structure, weight: Double, chance: Double) {
    self.structure = structure
    self.weight = weight
    self.chance = chance
  }

  /// The chances of an ensemble, structure by structure.
  static func all(of ensemble: Ensemble) -> [StructureChance] {
    Structure.allCases.compactMap { structure in
      let members = ensemble.posteriors.candidates.indices.filter {
        ensemble.posteriors.candidates[$0].structure == structure
      }
      guard !members.isEmpty else { return nil }
      let weight = members.reduce(0) { $0 + ensemble.weights[$1] }
      // A structure without weight is told by its candidates' plain mean.
      let chance =
        weight > 0
        ? members.reduce(0) {
          $0 + ensemble.weights[$1] / weight * ensemble.tallies[$1].conditionalAttainment()
        }
        : members.reduce(0) { $0 + ensemble.tallies[$1].conditionalAttainment() }
          / Double(members.count)
      return StructureChance(structure: structure, weight: weight, chance: min(1, chance))
    }
  }
}
