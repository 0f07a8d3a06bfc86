public import LinearAlgebra
internal import RealModule

/// What a search keeps between steps: residuals, derivatives, their triangle and the region's shape.
///
/// Made once for a size and used again for every start, held parameter and series of that size.
public struct ScoringMemory: Sendable {
  /// The residuals at the last point evaluated.
  public private(set) var residuals: [Double]

  /// The derivatives at the last point evaluated, n × p, column after column.
  public private(set) var derivatives: [Double]

  private var point: [Double] = []
  private var half: Double?
  private var trialHalf: Double?
  private var trialResiduals: [Double]
  private var trialDerivatives: [Double]
  private(set) var reduction: TriangularReduction
  private(set) var active: [Int] = []
  private var finder: TrustRegionStep
  private var scale: [Double]
  private var activeScale: [Double]
  private(set) var trial: [Double]
  private(set) var relativeOffset = 0.0
  private(set) var stepLength = 0.0

  /// Memory for problems of n observations and p parameters, n ≥ p.
  public init(observations: Int, parameters: Int) {
    residuals = [Double](repeating: 0, count: observations)
    derivatives = [Double](repeating: 0, count: observations * parameters)
    trialResiduals = residuals
    trialDerivatives = derivatives
    reduction = TriangularReduction(rows: observations, maximumColumns: parameters)
    finder = TrustRegionStep(maximumSize: parameters)
    scale = [Double](repeating: 0, count: parameters)
    activeScale = scale
    trial = scale
    active.reserveCapacity(parameters)
  }

  /// The number of parameters that the last reduction held free.
  var activeCount: Int { active.count }

  /// The damping of the last step.
  var damping: Double { finder.damping }

  /// The norm of what the derivatives explain of the residuals, ‖Q₁ᵀ·r‖.
  private(set) var slope = 0.0

  /// Evaluates ``residuals`` and ``derivatives`` at a point.
  ///
  /// - Returns: Half the misfit; `nil` where the model has no finite value.
  public mutating func evaluateDerivatives<Problem: MisfitFunction>(
    _ problem: inout Problem, at parameters: [Double]
  ) -> Double? {
    point = parameters
    half = problem.halfMisfit(at: parameters, residuals: &residuals, derivatives: &derivatives)
    return half
  }

  /// Evaluates a point unless it is the one that memory holds already.
  ///
  /// - Precondition: The problem has not changed since the last evaluation.
  mutating func stay<Problem: MisfitFunction>(
    _ problem: inout Problem, at parameters: [Double]
  ) -> Double? {
    point == parameters ? half : evaluateDerivatives(&problem, at: parameters)
  }

  /// Evaluates the point in ``trial`` without forgetting the one evaluated before.
  mutating func evaluateTrial<Problem: MisfitFunction>(_ problem: inout Problem) -> Double? {
    trialHalf = problem.halfMisfit(
      at: trial, residuals: &trialResiduals, derivatives: &trialDerivatives)
    return trialHalf
  }

  /// Puts what the trial gave into the place of the point evaluated before.
  mutating func acceptTrial() {
    point = trial
    half = trialHalf
    swap(&residuals, &trialResiduals)
    swap(&derivatives, &trialDerivatives)
  }

  /// Reduces the columns of the parameters that may move from `x`.
  mutating func reduce(at x: [Double], within range: ParameterRange) {
    let n = residuals.count
    active.removeAll(keepingCapacity: true)
    for j in range.free {
      if x[j] <= range.lower[j], downhill(j) <= 0 { continue }
      if x[j] >= range.upper[j], downhill(j) >= 0 { continue }
      active.append(j)
    }
    let last = active.count * n
    for (place, j) in active.enumerated() {
      reduction.setColumn(place, to: derivatives, from: j * n)
    }
    reduction.setColumn(active.count, to: residuals, from: 0)
    let rest = reduction.reduce(columns: active.count)
    var sum = 0.0
    for i in active.indices {
      let element = reduction.augmented[i + last]
      sum += element * element
    }
    slope = sum.squareRoot()
    let norm = (sum + rest * rest).squareRoot()
    relativeOffset = norm > 0 ? slope / norm : 0
  }

  /// Forgets the shape of the region.
  mutating func resetScale() {
    for j in scale.indices { scale[j] = 0 }
  }

  /// Lets the region's shape follow the largest columns so far.
  mutating func updateScale() {
    let n = residuals.count
    for (place, j) in active.enumerated() {
      var sum = 0.0
      for i in 0...place {
        let element = reduction.augmented[i + place * n]
        sum += element * element
      }
      scale[j] = max(scale[j], sum.squareRoot())
      activeScale[place] = scale[j] > 0 ? scale[j] : 1
    }
  }

  /// The length of the free parameters in the region's metric.
  func scaledLength(of x: [Double]) -> Double {
    var sum = 0.0
    for (place, j) in active.enumerated() {
      let scaled = activeScale[place] * x[j]
      sum += scaled * scaled
    }
    return sum.squareRoot()
  }

  /// Puts the point after the step within the radius, and within the range, into ``trial``.
  ///
  /// - Returns: By how much half the misfit would fall if the model were straight.
  mutating func step(from x: [Double], radius: Double, within range: ParameterRange) -> Double {
    let n = residuals.count
    let count = active.count
    finder.find(
      upper: reduction.augmented, stride: n, count: count, scale: activeScale, radius: radius)
    for j in x.indices { trial[j] = x[j] }
    var length = 0.0
    for (place, j) in active.enumerated() {
      let target = min(max(x[j] + finder.step[place], range.lower[j]), range.upper[j])
      trial[j] = target
      let scaled = activeScale[place] * (target - x[j])
      length += scaled * scaled
    }
    stepLength = length.squareRoot()
    var (before, after) = (0.0, 0.0)
    for i in 0..<count {
      let element = reduction.augmented[i + count * n]
      var rest = element
      for place in i..<count {
        rest -= reduction.augmented[i + place * n] * (trial[active[place]] - x[active[place]])
      }
      before += element * element
      after += rest * rest
    }
    return 0.5 * (before - after)
  }

  /// The least-squares step of the active parameters; `nil` where a column is a combination of those
  /// before it.
  func wholeStep() -> [Double]? {
    let (n, count) = (residuals.count, active.count)
    guard count > 0 else { return nil }
    var step = [Double](repeating: 0, count: count)
    for i in 0..<count { step[i] = reduction.augmented[i + count * n] }
    for j in (0..<count).reversed() {
      var norm = 0.0
      for i in 0...j {
        norm += reduction.augmented[i + j * n] * reduction.augmented[i + j * n]
      }
      let pivot = reduction.augmented[j + j * n]
      guard abs(pivot) > 1e-13 * norm.squareRoot() else { return nil }
      step[j] /= pivot
      for i in 0..<j { step[i] -= reduction.augmented[i + j * n] * step[j] }
    }
    return step
  }

  /// (JᵀJ)⁻¹ of all parameters, 0 for those that are not active; `nil` where a column is a combination
  /// of those before it.
  public func inverseInformation() -> Matrix? {
    let (n, count) = (residuals.count, active.count)
    var inverse = [Double](repeating: 0, count: count * count)
    for j in 0..<count {
      var norm = 0.0
      for i in 0...j {
        norm += reduction.augmented[i + j * n] * reduction.augmented[i + j * n]
      }
      let pivot = reduction.augmented[j + j * n]
      guard norm > 0, norm < .infinity, abs(pivot) > 1e-13 * norm.squareRoot() else { return nil }
      inverse[j + j * count] = 1 / pivot
      for i in 0..<j {
        var sum = 0.0
        for k in i..<j { sum += inverse[i + k * count] * reduction.augmented[k + j * n] }
        inverse[i + j * count] = -sum / pivot
      }
    }
    var result = Matrix(rows: derivatives.count / n, columns: derivatives.count / n)
    for (a, row) in active.enumerated() {
      for (b, column) in active.enumerated() where b >= a {
        var sum = 0.0
        for k in b..<count { sum += inverse[a + k * count] * inverse[b + k * count] }
        result[row, column] = sum
        result[column, row] = sum
      }
    }
    return result
  }

  /// R times a step of the active parameters.
  func image(of step: [Double]) -> [Double] {
    let n = residuals.count
    return step.indices.map { i in
      var sum = 0.0
      for j in i..<step.count { sum += reduction.augmented[i + j * n] * step[j] }
      return sum
    }
  }

  /// −∂f/∂θⱼ.
  private func downhill(_ j: Int) -> Double {
    let n = residuals.count
    var sum = 0.0
    for i in 0..<n { sum += derivatives[i + j * n] * residuals[i] }
    return sum
  }
}
