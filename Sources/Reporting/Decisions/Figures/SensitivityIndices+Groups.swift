package import Charts
import DecisionAnalysis
import SensitivityAnalysis

extension SensitivityIndices {
  /// What groups of unknowns explain of the chance; `nil` where no design was simulated.
  package init?(groupsOf result: SensitivityResult) {
    guard let shares = result.sensitivity.groups else { return nil }
    let inputs = English.ordered(shares).compactMap { share in
      share.attainment.map {
        Input(
          name: English.capitalised(English.name(of: share.group)), first: Index($0.first),
          total: Index($0.total))
      }
    }
    guard !inputs.isEmpty else { return nil }
    self.init(
      slug: "sobol", texts: English.groupTexts(of: result, isClipped: false),
      labels: Labels(first: "Alone", total: "With others", open: "n.s."), inputs: inputs)
    if isClipped { texts = English.groupTexts(of: result, isClipped: true) }
  }
}
