internal import LinearAlgebra
internal import RealModule

/// What a search keeps between steps: residuals, derivatives, their triangle and the region's shape.
///
/// Made once for a size and used again for every start, held parameter and series of that size.
/// Nothing of it is allocated while a search runs.
public struct ScoringMemory: Sendable {
  /// The residuals at ``point``.
  public private(set) var residuals: [Double]

  /// The derivatives at ``point``, n × p, column after column.
  public private(set) var derivatives: [Double]

  /// Where a search stands.
  private(set) var point: [Double]

  /// The point of a step that is not yet taken.
  var trial: [Double]

  /// Half the misfit at ``point``; `nil` where there is none.
  private(set) var half: Double?

  private var trialHalf: Double?
  private var trialResiduals: [Double]
  private var trialDerivatives: [Double]

  /// Whether the problem was asked last for what stands here.
  private var isProblemHere = false

  /// The range within which the last reduction was made; `nil` where the point has moved since.
  private var reducedRange: ParameterRange?

  /// The derivatives of the active parameters and the residuals beside them, as a triangle.
  private(set) var reduction: TriangularReduction

  /// The parameters that the last reduction held free.
  private(set) var active: [Int] = []

  /// The norm of what the derivatives explain of the residuals, ‖Q₁ᵀ·r‖.
  private(set) var slope = 0.0

  /// ‖Q₁ᵀ·r‖/‖r‖.
  private(set) var relativeOffset = 0.0

  /// The whole step of each active parameter, or what is made of it.
  var step: [Double]

  /// The last steps of a polishing.
  var trail: StepTrail

  var finder: TrustRegionStep
  var scale: [Double]
  var activeScale: [Double]
  var stepLength = 0.0

  /// Memory for problems of n observations and p parameters, n ≥ p.
  public init(observations: Int, parameters: Int) {
    residuals = [Double](repeating: 0, count: observations)
    derivatives = [Double](repeating: 0, count: observations * parameters)
    trialResiduals = [Double](repeating: 0, count: observations)
    trialDerivatives = [Double](repeating: 0, count: observations * parameters)
    reduction = TriangularReduction(rows: observations, maximumColumns: parameters)
    finder = TrustRegionStep(maximumSize: parameters)
    point = [Double](repeating: 0, count: parameters)
    trial = [Double](repeating: 0, count: parameters)
    scale = [Double](repeating: 0, count: parameters)
    activeScale = [Double](repeating: 0, count: parameters)
    step = [Double](repeating: 0, count: parameters)
    trail = StepTrail(maximumSize: parameters)
    active.reserveCapacity(parameters)
  }

  /// Evaluates ``residuals`` and ``derivatives`` at a point.
  ///
  /// - Returns: Half the misfit; `nil` where the model has no finite value.
  public mutating func evaluateDerivatives<Problem: MisfitFunction>(
    _ problem: inout Problem, at parameters: [Double]
  ) -> Double? {
    for j in point.indices { point[j] = parameters[j] }
    (isProblemHere, reducedRange) = (true, nil)
    half = problem.halfMisfit(at: point, residuals: &residuals)
    if half != nil, !problem.fillDerivatives(&derivatives) { half = nil }
    return half
  }

  /// Evaluates a point unless it is the one that memory and problem hold already.
  ///
  /// - Precondition: The problem has not changed since the last evaluation.
  mutating func stay<Problem: MisfitFunction>(
    _ problem: inout Problem, at parameters: [Double]
  ) -> Double? {
    isProblemHere && point == parameters ? half : evaluateDerivatives(&problem, at: parameters)
  }

  /// Evaluates the misfit in ``trial`` without forgetting the point evaluated before.
  mutating func evaluateTrial<Problem: MisfitFunction>(_ problem: inout Problem) -> Double? {
    isProblemHere = false
    trialHalf = problem.halfMisfit(at: trial, residuals: &trialResiduals)
    return trialHalf
  }

  /// Takes the step to ``trial``, which was evaluated last.
  ///
  /// - Returns: Whether it was taken: not where the derivatives are not finite.
  mutating func takeTrial<Problem: MisfitFunction>(_ problem: inout Problem) -> Bool {
    guard trialHalf != nil, problem.fillDerivatives(&trialDerivatives) else { return false }
    exchange()
    isProblemHere = true
    return true
  }

  /// Takes the step back that was taken last.
  mutating func takeBack() {
    exchange()
    isProblemHere = false
  }

  private mutating func exchange() {
    swap(&point, &trial)
    swap(&half, &trialHalf)
    swap(&residuals, &trialResiduals)
    swap(&derivatives, &trialDerivatives)
    reducedRange = nil
  }

  /// Reduces the columns of the parameters that may move from ``point``, unless that is done.
  mutating func reduce(within range: ParameterRange) {
    if reducedRange == range { return }
    reducedRange = range
    active.removeAll(keepingCapacity: true)
    for j in range.free {
      if point[j] <= range.lower[j], downhill(j) <= 0 { continue }
      if point[j] >= range.upper[j], downhill(j) >= 0 { continue }
      active.append(j)
    }
    let (n, count) = (residuals.count, active.count)
    for place in 0..<count {
      reduction.setColumn(place, to: derivatives, from: active[place] * n)
    }
    reduction.setColumn(count, to: residuals, from: 0)
    let rest = reduction.reduce(columns: count)
    let explained = reduction.squareOfSide(columns: count)
    slope = explained.squareRoot()
    let norm = (explained + rest * rest).squareRoot()
    relativeOffset = norm > 0 ? slope / norm : 0
  }

  /// −∂f/∂θⱼ.
  private func downhill(_ j: Int) -> Double {
    let n = residuals.count
    let (slopes, residuals) = (derivatives.span, residuals.span)
    var sum = 0.0
    for i in 0..<n { sum += slopes[i + j * n] * residuals[i] }
    return sum
  }
}
