import JobCreation

/// Paths of a programme whose parameters are all fixed.
struct SimulatedPaths {
  let outcomes: [PathSimulator.Outcome]
  let activeAtEnd: [Double]

  init(
    _ programme: Programme, as candidate: CandidateModel? = nil, count: Int, seed: UInt64,
    refinement: [CalendarDay] = []
  ) {
    let model = ProgrammeModel(programme, refinement: refinement)
    let candidate = candidate ?? model.candidates[0]
    let parts = CandidateTarget.Scope.parts(of: candidate).map { CandidateTarget($0, of: model) }
    let simulator = PathSimulator(
      of: candidate, in: model, assumed: parts.flatMap(\.parameters.assumed), seed: seed)
    var values = parts.dropFirst().reduce(parts[0].parameters.template) {
      $0.completed(by: $1.parameters.template)
    }
    var workspace = simulator.makeWorkspace()
    var outcomes: [PathSimulator.Outcome] = []
    var active: [Double] = []
    for path in 0..<count {
      simulator.simulate(path: UInt64(path), values: &values, &workspace)
      outcomes.append(workspace.outcome)
      active.append(workspace.intensity.active[model.deadlineKnot])
    }
    self.outcomes = outcomes
    activeAtEnd = active
  }

  /// Jobs at the deadline, by path.
  var final: [Double] { outcomes.map { Double($0.jobs.last ?? 0) } }

  /// Joiners at the deadline, by path.
  var members: [Double] { outcomes.map { Double($0.members.last ?? 0) } }
}

/// The mean and variance of a sample.
struct Moments {
  let count: Double
  let mean: Double
  let variance: Double

  init(_ sample: [Double]) {
    let count = Double(sample.count)
    let mean = sample.reduce(0, +) / count
    self.count = count
    self.mean = mean
    variance = sample.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)
  }

  /// The standard error of the mean.
  var standardError: Double { (variance / count).squareRoot() }
}
