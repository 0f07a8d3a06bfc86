/// The weights of the candidates under the weightings that need no other priors.
package struct CandidateWeightings: Sendable {
  package let evidence: [Double]
  package let equal: [Double]
  package let afterFirstCount: [Double]

  package init(of ensemble: Ensemble) {
    let candidates = ensemble.posteriors.candidates
    evidence = ensemble.weights
    equal = CandidateWeights.equalised(evidence, over: candidates.map(\.structure))
    afterFirstCount = CandidateWeights.normalised(
      prior: ensemble.priorWeights,
      logEvidence: candidates.map { ensemble.posteriors.logEvidenceAfterFirstCount(of: $0) })
  }
}
