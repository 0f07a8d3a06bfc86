internal import LinearAlgebra
internal import RealModule

extension ScoringMemory {
  /// The damping of the last step.
  var damping: Double { finder.damping }

  /// Forgets the shape of the region.
  mutating func resetScale() {
    for j in scale.indices { scale[j] = 0 }
  }

  /// Lets the region's shape follow the largest columns so far.
  mutating func updateScale() {
    for place in active.indices {
      let j = active[place]
      scale[j] = max(scale[j], reduction.norm(ofColumn: place))
      activeScale[place] = scale[j] > 0 ? scale[j] : 1
    }
  }

  /// The length of the free parameters in the region's metric.
  var scaledLength: Double {
    var sum = 0.0
    for place in active.indices {
      let scaled = activeScale[place] * point[active[place]]
      sum += scaled * scaled
    }
    return sum.squareRoot()
  }

  /// Puts the point after the step within the radius, and within the range, into ``trial``.
  ///
  /// - Returns: By how much half the misfit would fall if the model were straight.
  mutating func moveTrial(radius: Double, within range: ParameterRange) -> Double {
    finder.find(
      upper: reduction.augmented, stride: residuals.count, count: active.count, scale: activeScale,
      radius: radius)
    for place in active.indices { step[place] = finder.step[place] }
    setTrial(within: range)
    let count = active.count
    var length = 0.0
    for place in 0..<count {
      step[place] = trial[active[place]] - point[active[place]]
      let scaled = activeScale[place] * step[place]
      length += scaled * scaled
    }
    stepLength = length.squareRoot()
    return reduction.halfFall(of: step, columns: count)
  }

  /// Puts the point after ``step``, within the range, into ``trial``.
  mutating func setTrial(within range: ParameterRange) {
    for j in point.indices { trial[j] = point[j] }
    for place in active.indices {
      let j = active[place]
      trial[j] = min(max(point[j] + step[place], range.lower[j]), range.upper[j])
    }
  }

  /// Puts the least-squares step of the active parameters into ``step``.
  ///
  /// - Returns: Whether there is one: not where a column is a combination of those before it.
  mutating func findWholeStep() -> Bool {
    let count = active.count
    guard count > 0 else { return false }
    for j in 0..<count where !reduction.isIndependent(column: j) { return false }
    reduction.solve(&step, columns: count)
    return true
  }

  /// Turns ``step`` into one to where the remembered steps lead, and remembers it.
  mutating func followTrail() {
    trail.extrapolate(&step, from: point, active: active, through: reduction)
  }
}
