package import JobCreation

/// What the candidates of one structure say together.
package struct StructureSummary: Sendable, Equatable {
  /// The structure.
  package var structure: Structure

  /// The sum of its candidates' weights.
  package var weight: Double

  /// The chance of reaching the target, averaged over its candidates by weight.
  package var attainment: Double
}

extension Forecast {
  /// The structures in the order of their candidates, each averaged over its own.
  ///
  /// Where no candidate of a structure holds any weight, they count alike within it.
  package var structures: [StructureSummary] {
    var order: [Structure] = []
    for candidate in candidates where !order.contains(candidate.model.structure) {
      order.append(candidate.model.structure)
    }
    return order.map { structure in
      let members = candidates.filter { $0.model.structure == structure }
      let weight = members.reduce(0) { $0 + $1.weight }
      let attainment =
        weight > 0
        ? members.reduce(0) { $0 + $1.weight * $1.attainment } / weight
        : members.reduce(0) { $0 + $1.attainment } / Double(members.count)
      return StructureSummary(structure: structure, weight: weight, attainment: attainment)
    }
  }
}
