import Estimation

/// The paths of a candidate model, each from a particle of its posterior.
///
/// Path p comes from repetition p mod R and there from particle ⌊p / R⌋ mod n; particles are in
/// random order, so any first paths are a fair sample.
struct CandidatePaths: Sendable {
  private let simulator: PathSimulator
  private let parts: [(target: CandidateTarget, repetitions: [SequentialPosterior])]
  private let template: ModelValues
  private let target: Int

  init(_ candidate: CandidateModel, from posteriors: PosteriorSet, seed: UInt64) {
    let parts = posteriors.parts(of: candidate)
    self.parts = parts
    simulator = PathSimulator(
      of: candidate, in: posteriors.model, assumed: parts.flatMap(\.target.parameters.assumed),
      seed: seed)
    template = parts.dropFirst().reduce(parts[0].target.parameters.template) {
      $0.completed(by: $1.target.parameters.template)
    }
    target = posteriors.model.programme.target.jobs
  }

  /// Simulates paths and counts their outcomes; the candidate's first `counted` paths count towards
  /// the run.
  func run(_ paths: Range<Int>, stratum: Int, counted: Int, into tally: inout CandidateTally) {
    var workspace = simulator.makeWorkspace()
    var values = template
    let repetitions = tally.hits.count
    for path in paths {
      let repetition = path % repetitions
      for part in parts {
        let posterior = part.repetitions[repetition]
        part.target.parameters.decode(
          posterior.particle(path / repetitions % posterior.count), into: &values)
      }
      simulator.simulate(
        path: UInt64(stratum) << 48 | UInt64(path), values: &values, &workspace)
      tally.add(
        workspace.outcome,
        final: workspace.outcome.jobs.last ?? simulator.model.jobsCountedAlready, target: target,
        repetition: repetition, isCounted: path < counted)
    }
  }
}
