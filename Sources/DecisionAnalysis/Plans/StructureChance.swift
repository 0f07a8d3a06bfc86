public import JobCreation

/// The chance of the target under one structure.
public struct StructureChance: Sendable, Equatable {
  /// The structure.
  public var structure: Structure

  /// Its weight.
  public var weight: Double

  /// The chance if it holds.
  public var chance: Double

  /// The mean number of jobs by the deadline if it holds.
  public var expectedJobs: Double

  /// A structure's answer.
  public init(structure: Structure, weight: Double, chance: Double, expectedJobs: Double) {
    self.structure = structure
    self.weight = weight
    self.chance = chance
    self.expectedJobs = expectedJobs
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
      func mean(_ value: (CandidateTally) -> Double) -> Double {
        members.reduce(0) { sum, candidate in
          let share = weight > 0 ? ensemble.weights[candidate] / weight : 1 / Double(members.count)
          return sum + share * value(ensemble.tallies[candidate])
        }
      }
      return StructureChance(
        structure: structure, weight: weight,
        chance: min(1, mean { $0.conditionalAttainment() }),
        expectedJobs: mean { $0.expectedJobs() })
    }
  }
}
