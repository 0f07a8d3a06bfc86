/// The last few points of an iteration with the whole step from each, to see where it leads.
///
/// ```
/// next = x + s − Σⱼ γⱼ·((x − xⱼ) + (s − sⱼ)),   γ = argmin ‖R·(s − Σⱼ γⱼ·(s − sⱼ))‖
/// ```
///
/// Were the steps a straight function of the point, this would be where they vanish [Walker 2011].
struct StepTrail {
  private let length: Int
  private var points: [[Double]] = []
  private var steps: [[Double]] = []
  private var active: [Int] = []

  init(length: Int) {
    self.length = length
  }

  /// Forgets all.
  mutating func clear() {
    points.removeAll(keepingCapacity: true)
    steps.removeAll(keepingCapacity: true)
  }

  /// Remembers a step of the active parameters from a point.
  mutating func add(_ step: [Double], from point: [Double], active: [Int]) {
    if self.active != active { clear() }
    self.active = active
    points.append(active.map { point[$0] })
    steps.append(step)
    if points.count > length {
      points.removeFirst()
      steps.removeFirst()
    }
  }

  /// The step to where the remembered ones lead; the given one where there are none.
  func extrapolated(
    _ step: [Double], from point: [Double], using memory: ScoringMemory
  ) -> [Double] {
    guard !points.isEmpty, memory.active == active else { return step }
    let here = active.map { point[$0] }
    var target = memory.image(of: step)
    var result = step
    var basis: [(image: [Double], change: [Double])] = []
    for j in points.indices.reversed() where basis.count < step.count {
      let difference = zip(step, steps[j]).map { $0 - $1 }
      var image = memory.image(of: difference)
      var change = difference.indices.map { here[$0] - points[j][$0] + difference[$0] }
      let before = dot(image, image)
      for known in basis {
        let share = dot(image, known.image)
        for i in image.indices {
          image[i] -= share * known.image[i]
          change[i] -= share * known.change[i]
        }
      }
      let norm = dot(image, image).squareRoot()
      // A difference that the others hold but for rounding would add noise only.
      guard norm > 1e-6 * before.squareRoot() else { continue }
      for i in image.indices {
        image[i] /= norm
        change[i] /= norm
      }
      let share = dot(target, image)
      for i in image.indices {
        target[i] -= share * image[i]
        result[i] -= share * change[i]
      }
      basis.append((image, change))
    }
    return result
  }

  private func dot(_ x: [Double], _ y: [Double]) -> Double {
    var sum = 0.0
    for i in x.indices { sum += x[i] * y[i] }
    return sum
  }
}
