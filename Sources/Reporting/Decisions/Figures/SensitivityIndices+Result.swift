package import Charts
import DecisionAnalysis
import SensitivityAnalysis

extension SensitivityIndices {
  /// How much of the chance's spread each unknown tells, the twelve that tell most.
  package init?(of result: SensitivityResult) {
    let inputs = result.sensitivity.unknowns.compactMap { unknown in
      unknown.attainment.index.map {
        Input(
          name: English.capitalised(English.name(of: unknown)), note: English.source(of: unknown),
          first: Index($0))
      }
    }.prefix(12)
    guard !inputs.isEmpty else { return nil }
    self.init(
      slug: "sensitivity", texts: English.indicesTexts(of: result, isClipped: false),
      labels: Labels(first: "Tells", total: "With others", open: "n.s."), inputs: Array(inputs))
    if isClipped { texts = English.indicesTexts(of: result, isClipped: true) }
  }
}

extension SensitivityIndices.Index {
  /// A share as a chart shows it.
  init(_ estimate: SensitivityAnalysis.Estimate) {
    self.init(value: estimate.value, interval: estimate.lower...estimate.upper)
  }
}
