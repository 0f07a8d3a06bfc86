import JobCreation
import SensitivityAnalysis

/// The recorded paths of all candidates side by side: one stratum a candidate.
struct RecordedPaths {
  let points: SamplePoints

  /// The candidates that the strata stand for.
  let candidates: [CandidateModel]

  /// Jobs expected and drawn by the deadline, and the chance of the target, path by path.
  let expected: [Double]
  let finals: [Double]
  let chances: [Double]

  /// The inputs, each with its values and the strata in which it exists.
  let inputs: [(input: PathInput, sample: SampledInput, strata: Set<Int>)]

  /// The weight of candidates with too few sources to say anything.
  let weightLeftOut: Double

  /// The paths of an ensemble; `nil` where no candidate has enough of them.
  init?(of ensemble: Ensemble) {
    let all = ensemble.records
    let kept = all.indices.filter {
      ensemble.weights[$0] > 0 && Set(all[$0].sources).count >= SamplePoints.fewestSources
    }
    let records = kept.map { all[$0] }
    let weights = kept.map { ensemble.weights[$0] }
    guard !kept.isEmpty,
      let points = try? SamplePoints(
        strata: records.indices.flatMap { Array(repeating: $0, count: records[$0].count) },
        weights: weights, sources: records.flatMap(\.sources))
    else { return nil }
    self.points = points
    candidates = kept.map { ensemble.posteriors.candidates[$0] }
    expected = records.flatMap(\.expected)
    finals = records.flatMap(\.finals)
    chances = records.flatMap(\.chances)
    weightLeftOut = max(0, 1 - weights.reduce(0, +))
    inputs = Self.inputs(of: records)
  }

  /// The inputs of all candidates by name; one that is informed under some explanation counts as
  /// informed, and one with a single value everywhere is none.
  private static func inputs(
    of records: [PathRecord]
  ) -> [(input: PathInput, sample: SampledInput, strata: Set<Int>)] {
    var found: [PathInput] = []
    for input in records.flatMap(\.inputs) {
      if let index = found.firstIndex(where: { $0.name == input.name }) {
        if input.origin == .informed { found[index].origin = .informed }
      } else {
        found.append(input)
      }
    }
    return found.compactMap { input in
      var values: [Double] = []
      var strata: Set<Int> = []
      var varies = false
      for (stratum, record) in records.enumerated() {
        guard let column = record.inputs.firstIndex(where: { $0.name == input.name }) else {
          values += Array(repeating: 0, count: record.count)
          continue
        }
        strata.insert(stratum)
        values += record.columns[column]
        varies = varies || record.columns[column].contains { $0 != record.columns[column][0] }
      }
      guard varies else { return nil }
      return (input, SampledInput(values: values, strata: strata), strata)
    }
  }
}
