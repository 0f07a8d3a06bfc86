internal import LinearAlgebra
internal import RealModule

/// The last few points of an iteration with the whole step from each, to see where it leads.
///
/// ```
/// next = x + s − Σⱼ γⱼ·((x − xⱼ) + (s − sⱼ)),   γ = argmin ‖R·(s − Σⱼ γⱼ·(s − sⱼ))‖
/// ```
///
/// Were the steps a straight function of the point, this would be where they vanish [Walker 2011].
struct StepTrail: Sendable {
  /// How many earlier steps are remembered.
  private static let length = 5

  private let size: Int

  /// How many are remembered now.
  private var count = 0

  /// The place of the next one; the oldest makes room.
  private var next = 0

  private var active: [Int] = []

  /// Points and steps, one column each.
  private var points: [Double]
  private var steps: [Double]

  /// An orthonormal basis of what differs, as it is seen through R, and the change of the next point
  /// along each of its columns.
  private var images: [Double]
  private var changes: [Double]

  private var target: [Double]
  private var whole: [Double]

  init(maximumSize: Int) {
    size = maximumSize
    let columns = [Double](repeating: 0, count: maximumSize * Self.length)
    (points, steps, images, changes) = (columns, columns, columns, columns)
    target = [Double](repeating: 0, count: maximumSize)
    whole = target
    active.reserveCapacity(maximumSize)
  }

  /// Whether nothing is remembered.
  var isEmpty: Bool { count == 0 }

  /// Forgets all.
  mutating func clear() {
    (count, next) = (0, 0)
  }

  /// Turns a whole step of the active parameters into one to where the remembered ones lead, and
  /// remembers the step as it was.
  mutating func extrapolate(
    _ step: inout [Double], from point: [Double], active: [Int],
    through reduction: TriangularReduction
  ) {
    let p = active.count
    for i in 0..<p { whole[i] = step[i] }
    if count > 0, self.active == active {
      Self.fillImage(&target, at: 0, of: step, at: 0, p, reduction)
      var rank = 0
      for age in 1...count where rank < p {
        let place = (next + Self.length - age) % Self.length
        if addToBasis(rank, place, from: point, through: reduction) {
          let share = Self.product(target, 0, images, rank * size, p)
          Self.add(-share, times: images, rank * size, to: &target, 0, p)
          Self.add(-share, times: changes, rank * size, to: &step, 0, p)
          rank += 1
        }
      }
    }
    add(whole, from: point, active: active)
  }

  /// Remembers a whole step of the active parameters.
  private mutating func add(_ step: [Double], from point: [Double], active: [Int]) {
    if self.active != active {
      clear()
      self.active.removeAll(keepingCapacity: true)
      self.active.append(contentsOf: active)
    }
    for i in active.indices {
      points[i + next * size] = point[active[i]]
      steps[i + next * size] = step[i]
    }
    next = (next + 1) % Self.length
    count = min(count + 1, Self.length)
  }

  /// Adds what differs between now and a remembered step to the basis.
  ///
  /// - Returns: Whether it is new: a difference that the others hold but for rounding would add noise
  ///   only.
  private mutating func addToBasis(
    _ rank: Int, _ place: Int, from point: [Double], through reduction: TriangularReduction
  ) -> Bool {
    let (p, own) = (active.count, rank * size)
    for i in 0..<p { changes[i + own] = whole[i] - steps[i + place * size] }
    Self.fillImage(&images, at: own, of: changes, at: own, p, reduction)
    for i in 0..<p { changes[i + own] += point[active[i]] - points[i + place * size] }
    let before = Self.product(images, own, images, own, p)
    for known in 0..<rank {
      let share = Self.product(images, own, images, known * size, p)
      for i in 0..<p {
        images[i + own] -= share * images[i + known * size]
        changes[i + own] -= share * changes[i + known * size]
      }
    }
    let norm = Self.product(images, own, images, own, p).squareRoot()
    guard norm > 1e-6 * before.squareRoot() else { return false }
    for i in 0..<p {
      images[i + own] /= norm
      changes[i + own] /= norm
    }
    return true
  }

  /// R times a column.
  private static func fillImage(
    _ image: inout [Double], at start: Int, of column: [Double], at first: Int, _ count: Int,
    _ reduction: TriangularReduction
  ) {
    let triangle = reduction.augmented.span
    for i in 0..<count {
      var sum = 0.0
      for j in i..<count { sum += triangle[i + j * reduction.rows] * column[first + j] }
      image[start + i] = sum
    }
  }

  private static func product(
    _ x: [Double], _ first: Int, _ y: [Double], _ second: Int, _ count: Int
  ) -> Double {
    var sum = 0.0
    for i in 0..<count { sum += x[first + i] * y[second + i] }
    return sum
  }

  private static func add(
    _ factor: Double, times x: [Double], _ first: Int, to y: inout [Double], _ second: Int,
    _ count: Int
  ) {
    for i in 0..<count { y[second + i] += factor * x[first + i] }
  }
}
