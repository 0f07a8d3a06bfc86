internal import LinearAlgebra
internal import RealModule

/// The last digits of a minimum, by its slope instead of its height.
///
/// Near a minimum the misfit is flat: it tells the parameters to half the digits of a double only.
/// The slope Q₁ᵀ·r still tells all of them, so steps go on while it falls. The step is that of
/// Gauss and Newton while it makes the slope ten times smaller, and Newton's where residuals are
/// large and the model is curved, with second derivatives from differences of the first:
///
/// ```
/// (I − R⁻ᵀ·S·R⁻¹)·R·s = Q₁ᵀ·r,   S = Σᵢ rᵢ·∇²μᵢ
/// ```
public struct Polishing: Sendable {
  /// The most steps.
  public var stepLimit = 60

  /// The relative offset that is small enough: what is left to go is this share of the size of the
  /// confidence region [Bates 1988].
  public var enough = 1e-13

  /// Polishing by default limits.
  public init() {}

  /// Moves a minimum to where its slope is only rounding.
  ///
  /// - Returns: The polished minimum; the given one where no step makes the slope smaller.
  public func polished<Problem: MisfitFunction>(
    _ minimum: Minimum, of problem: inout Problem, within range: ParameterRange,
    using memory: inout ScoringMemory
  ) -> Minimum {
    var best = minimum
    guard memory.evaluateDerivatives(&problem, at: best.parameters) != nil else { return best }
    memory.reduce(at: best.parameters, within: range)
    best.relativeOffset = memory.relativeOffset
    var slope = memory.slope
    var usesCurvature = false
    var misses = 0
    for _ in 0..<stepLimit where best.relativeOffset > enough {
      guard let step = step(&problem, at: best.parameters, usesCurvature, &memory) else { break }
      var x = best.parameters
      for (place, j) in memory.active.enumerated() {
        x[j] = min(max(x[j] + step[place], range.lower[j]), range.upper[j])
      }
      guard let half = memory.evaluateDerivatives(&problem, at: x) else { break }
      memory.reduce(at: x, within: range)
      // The slope may fall towards a saddle as well; a height that rises by more than rounding tells.
      let isLower = half <= best.halfMisfit * (1 + 1e-9)
      if isLower, memory.slope < slope {
        let isFast = memory.slope < 0.2 * slope
        best.parameters = x
        best.halfMisfit = half
        best.relativeOffset = memory.relativeOffset
        best.iterations += 1
        misses = memory.slope < 0.5 * slope ? 0 : misses + 1
        slope = memory.slope
        if !isFast { usesCurvature = true }
      } else {
        misses += usesCurvature ? 2 : 1
        usesCurvature = true
        guard memory.evaluateDerivatives(&problem, at: best.parameters) != nil else { break }
        memory.reduce(at: best.parameters, within: range)
      }
      if misses >= 3 { break }
    }
    return best
  }

  /// The step from the point that memory holds the triangle of.
  private func step<Problem: MisfitFunction>(
    _ problem: inout Problem, at x: [Double], _ usesCurvature: Bool, _ memory: inout ScoringMemory
  ) -> [Double]? {
    let count = memory.active.count
    let triangle = Triangle(of: memory)
    guard count > 0, triangle.isRegular else { return nil }
    var target = triangle.rightSide
    if usesCurvature, let curvature = curvature(&problem, at: x, memory) {
      let reduced = triangle.reduced(curvature)
      if let solution = symmetricSolution(reduced, target, count) { target = solution }
    }
    return triangle.solution(target)
  }

  /// S by central differences of the derivatives, the residuals held.
  private func curvature<Problem: MisfitFunction>(
    _ problem: inout Problem, at x: [Double], _ memory: ScoringMemory
  ) -> [Double]? {
    let n = memory.residuals.count
    let active = memory.active
    let count = active.count
    var side = (residuals: memory.residuals, derivatives: memory.derivatives)
    var result = [Double](repeating: 0, count: count * count)
    for (k, moved) in active.enumerated() {
      let norm = (0..<n).reduce(0) { sum, i in
        let element = memory.derivatives[i + moved * n]
        return sum + element * element
      }.squareRoot()
      let size = (0..<n).reduce(0) { max($0, abs(memory.residuals[$1])) }
      let reach = norm > 0 ? size * Double(n).squareRoot() / norm : 0
      let h = 1e-4 * max(abs(x[moved]), min(reach, 1)) + 1e-12
      for sign in [1.0, -1.0] {
        var y = x
        y[moved] += sign * h
        let distance = y[moved] - x[moved]
        guard
          problem.halfMisfit(at: y, residuals: &side.residuals, derivatives: &side.derivatives)
            != nil
        else { return nil }
        for (row, j) in active.enumerated() {
          var sum = 0.0
          for i in 0..<n {
            let change = side.derivatives[i + j * n] - memory.derivatives[i + j * n]
            sum += memory.residuals[i] * change
          }
          result[row + k * count] += 0.5 * sum / distance
        }
      }
    }
    for j in 0..<count {
      for i in 0..<j {
        let mean = 0.5 * (result[i + j * count] + result[j + i * count])
        result[i + j * count] = mean
        result[j + i * count] = mean
      }
    }
    return result
  }

  /// The solution of (I − M)·z = b, where I − M is positive definite.
  private func symmetricSolution(_ matrix: [Double], _ b: [Double], _ count: Int) -> [Double]? {
    var lower = matrix.map { -$0 }
    for j in 0..<count { lower[j + j * count] += 1 }
    var z = b
    for j in 0..<count {
      for k in 0..<j {
        let factor = lower[j + k * count]
        for i in j..<count { lower[i + j * count] -= lower[i + k * count] * factor }
      }
      guard lower[j + j * count] > 1e-3 else { return nil }
      let root = lower[j + j * count].squareRoot()
      for i in j..<count { lower[i + j * count] /= root }
    }
    for j in 0..<count {
      z[j] /= lower[j + j * count]
      for i in (j + 1)..<max(count, j + 1) { z[i] -= lower[i + j * count] * z[j] }
    }
    for j in (0..<count).reversed() {
      for i in (j + 1)..<max(count, j + 1) { z[j] -= lower[i + j * count] * z[i] }
      z[j] /= lower[j + j * count]
    }
    return z
  }
}

/// The triangle R and the right-hand side c of a reduced problem.
private struct Triangle {
  let count: Int
  let rightSide: [Double]
  private let elements: [Double]

  init(of memory: ScoringMemory) {
    let n = memory.residuals.count
    let size = memory.active.count
    count = size
    rightSide = (0..<size).map { memory.reduction.augmented[$0 + size * n] }
    var elements = [Double](repeating: 0, count: size * size)
    for j in 0..<size {
      for i in 0...j { elements[i + j * size] = memory.reduction.augmented[i + j * n] }
    }
    self.elements = elements
  }

  /// Whether no column is a combination of those before it.
  var isRegular: Bool {
    (0..<count).allSatisfy { j in
      let norm = (0...j).reduce(0) { $0 + elements[$1 + j * count] * elements[$1 + j * count] }
      return abs(elements[j + j * count]) > 1e-13 * norm.squareRoot()
    }
  }

  /// R⁻¹·b.
  func solution(_ b: [Double]) -> [Double] {
    var z = b
    for j in (0..<count).reversed() {
      z[j] /= elements[j + j * count]
      for i in 0..<j { z[i] -= elements[i + j * count] * z[j] }
    }
    return z
  }

  /// R⁻ᵀ·S·R⁻¹.
  func reduced(_ symmetric: [Double]) -> [Double] {
    let half = transposedSolutions(symmetric)
    var transposed = half
    for j in 0..<count {
      for i in 0..<count { transposed[i + j * count] = half[j + i * count] }
    }
    return transposedSolutions(transposed)
  }

  /// R⁻ᵀ times a square matrix.
  private func transposedSolutions(_ matrix: [Double]) -> [Double] {
    var result = matrix
    for column in 0..<count {
      for j in 0..<count {
        var value = result[j + column * count]
        for i in 0..<j { value -= elements[i + j * count] * result[i + column * count] }
        result[j + column * count] = value / elements[j + j * count]
      }
    }
    return result
  }
}
