public import Probability
import RealModule

/// A sequential Monte Carlo sampler: particles travel from the prior to the posterior and weigh it
/// on the way.
///
/// 1. Draw particles from the prior. 2. Raise the temperature of the stage's likelihood until the
/// effective sample size falls to a fixed share. 3. Multiply the evidence by the mean weight and
/// resample systematically. 4. Move every particle by Metropolis steps until the cloud has
/// forgotten where it stood. Repeat until the last stage is whole [Del Moral 2006; Chopin 2020].
///
/// The evidence is unbiased but for the little that adaptation costs; its error is seen from
/// independent repetitions.
public struct SequentialMonteCarlo: Sendable, Equatable {
  /// The number of particles, at least 2.
  public var particles: Int

  /// The share of the particles that the effective sample size keeps at each step, in (0, 1).
  ///
  /// One half balances the variance of a step against the number of steps.
  public var effectiveShare: Double

  /// The mean correlation with the start, per coordinate, below which moving stops, in (0, 1).
  public var correlationBound: Double

  /// The largest number of moves at one temperature, at least 2.
  public var moveLimit: Int

  /// A sampler of so many particles.
  public init(
    particles: Int, effectiveShare: Double = 0.5, correlationBound: Double = 0.3,
    moveLimit: Int = 30
  ) {
    precondition(particles >= 2, "a cloud has at least two particles")
    precondition(effectiveShare > 0 && effectiveShare < 1, "a share lies between 0 and 1")
    precondition(correlationBound > 0 && moveLimit >= 2, "particles must be able to move")
    self.particles = particles
    self.effectiveShare = effectiveShare
    self.correlationBound = correlationBound
    self.moveLimit = moveLimit
  }

  /// Draws equally weighted particles from the posterior and estimates its evidence.
  ///
  /// - Parameters:
  ///   - target: The posterior, in stages.
  ///   - stream: The randomness; the same stream gives the same particles.
  /// - Returns: The particles, the evidence and how it went.
  /// - Complexity: O(particles × temperatures × moves) evaluations of the likelihood.
  public func sample<Target: SequentialTarget>(
    _ target: Target, using stream: inout RandomStream
  ) -> SequentialPosterior {
    var workspace = target.makeWorkspace()
    var cloud = ParticleCloud(
      dimension: target.dimension, count: particles, using: &stream)
    var diagnostics = SequentialDiagnostics(
      temperatures: 0, moves: 0, acceptance: 1, uniqueShare: 1)
    var stageLogEvidence: [Double] = []
    var scale = 1.0
    var accepted = 0
    var offered = 0
    for stage in 0..<target.stageCount {
      cloud.evaluate(target, stage: stage, using: &workspace)
      var temperature = 0.0
      var logEvidence = 0.0
      while temperature < 1 {
        guard
          let step = Tempering.step(
            from: temperature, before: cloud.before, after: cloud.after,
            effectiveShare: effectiveShare)
        else {
          logEvidence = -.infinity
          break
        }
        temperature = step.temperature
        logEvidence += step.logMeanWeight
        diagnostics.temperatures += 1
        let (mean, lower) = cloud.fittedNormal(weights: step.weights)
        cloud.resample(
          SystematicResampling.ancestors(weights: step.weights, offset: stream.nextUniform()))
        guard target.dimension > 0 else { continue }
        var moves = MetropolisMoves(
          mean: mean, lower: lower, temperature: temperature, stage: stage)
        diagnostics.moves += moves.run(
          &cloud, of: target, correlationBound: correlationBound, limit: moveLimit, scale: &scale,
          using: &stream, workspace: &workspace)
        accepted += moves.accepted
        offered += moves.offered
      }
      stageLogEvidence.append(logEvidence)
      if logEvidence == -.infinity { break }
    }
    cloud.shuffle(using: &stream)
    diagnostics.acceptance = offered == 0 ? 1 : Double(accepted) / Double(offered)
    diagnostics.uniqueShare = cloud.uniqueShare
    return SequentialPosterior(
      dimension: target.dimension, scores: cloud.scores, count: particles,
      logEvidence: stageLogEvidence.reduce(0, +), stageLogEvidence: stageLogEvidence,
      diagnostics: diagnostics)
  }
}
