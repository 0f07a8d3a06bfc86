internal import RealModule

/// The step of Levenberg and Marquardt: least squares within an ellipsoid [Moré 1978].
///
/// ```
/// min ‖R·s − c‖  with  ‖D·s‖ ≤ Δ,   (RᵀR + λD²)·s = Rᵀc
/// ```
///
/// λ is found by Newton's method on 1/Δ − 1/‖D·s‖, each trial by rotations of √λ·D into R.
struct TrustRegionStep {
  private let size: Int
  private var triangle: [Double]
  private var rotated: [Double]
  private var row: [Double]
  private var image: [Double]

  /// The step found last.
  private(set) var step: [Double]

  /// ‖D·s‖ of the step found last.
  private(set) var length = 0.0

  /// The damping λ found last; 0 where the whole step fits in.
  private(set) var damping = 0.0

  init(maximumSize: Int) {
    size = maximumSize
    triangle = [Double](repeating: 0, count: maximumSize * maximumSize)
    rotated = [Double](repeating: 0, count: maximumSize)
    row = [Double](repeating: 0, count: maximumSize)
    image = [Double](repeating: 0, count: maximumSize)
    step = [Double](repeating: 0, count: maximumSize)
  }

  /// Finds the step within 10 % of the radius, or the whole step where it is shorter.
  ///
  /// - Parameters:
  ///   - upper: R, with `stride` between its columns; the right-hand side c is column `count`.
  ///   - stride: The distance between columns.
  ///   - count: The number of parameters.
  ///   - scale: The diagonal of D.
  ///   - radius: Δ.
  mutating func find(
    upper: [Double], stride: Int, count: Int, scale: [Double], radius: Double
  ) {
    let hasFullRank = Self.hasFullRank(upper.span, stride, count)
    var lowest = 0.0
    if hasFullRank {
      damping = 0
      for j in 0..<count { step[j] = upper[j + count * stride] }
      Self.substituteBack(upper, stride, count, &step)
      length = scaledLength(count, scale)
      if length <= 1.1 * radius { return }
      Self.copy(upper.span, stride, count, to: &triangle, size)
      let slope = derivative(count, scale)
      lowest = max(0, (length - radius) / (radius * slope))
    }
    let gradient = Self.gradientLength(upper.span, stride, count, scale.span)
    guard gradient > 0 else {
      for j in 0..<count { step[j] = 0 }
      length = 0
      damping = 0
      return
    }
    var highest = gradient / radius
    if highest <= 0 || !highest.isFinite { highest = .leastNormalMagnitude / min(radius, 0.1) }
    damping = min(max(damping, lowest), highest)
    if damping == 0 { damping = max(1e-3 * highest, (lowest * highest).squareRoot()) }
    for _ in 0..<12 {
      solve(upper, stride, count, scale, damping: damping)
      let excess = length - radius
      if abs(excess) <= 0.1 * radius || (lowest == 0 && excess < 0 && highest <= 1e-300) { return }
      if excess > 0 { lowest = max(lowest, damping) } else { highest = min(highest, damping) }
      let change = excess / (radius * derivative(count, scale))
      let next = damping + change
      damping =
        next > lowest && next < highest && next.isFinite
        ? next : max(1e-3 * highest, (lowest * highest).squareRoot())
    }
  }

  /// −d‖D·s‖/dλ / ‖D·s‖² · ‖D·s‖ of the trial just solved: ‖T⁻ᵀ·D²·s/‖D·s‖‖².
  private mutating func derivative(_ count: Int, _ scale: [Double]) -> Double {
    var sum = 0.0
    for j in 0..<count {
      var value = scale[j] * scale[j] * step[j] / length
      for i in 0..<j { value -= triangle[i + j * size] * image[i] }
      image[j] = value / triangle[j + j * size]
      sum += image[j] * image[j]
    }
    return sum
  }

  private static func hasFullRank(_ upper: Span<Double>, _ stride: Int, _ count: Int) -> Bool {
    for j in 0..<count {
      var sum = 0.0
      for i in 0...j { sum += upper[i + j * stride] * upper[i + j * stride] }
      guard abs(upper[j + j * stride]) > 1e-15 * sum.squareRoot() else { return false }
    }
    return true
  }

  /// ‖D⁻¹·Rᵀ·c‖.
  private static func gradientLength(
    _ upper: Span<Double>, _ stride: Int, _ count: Int, _ scale: Span<Double>
  ) -> Double {
    var squares = 0.0
    for j in 0..<count {
      var sum = 0.0
      for i in 0...j { sum += upper[i + j * stride] * upper[i + count * stride] }
      squares += (sum / scale[j]) * (sum / scale[j])
    }
    return squares.squareRoot()
  }

  /// Solves min ‖R·s − c‖² + λ‖D·s‖² and keeps the triangle of the enlarged problem.
  private mutating func solve(
    _ upper: [Double], _ stride: Int, _ count: Int, _ scale: [Double], damping: Double
  ) {
    for j in 0..<count { rotated[j] = upper[j + count * stride] }
    Self.copy(upper.span, stride, count, to: &triangle, size)
    let root = damping.squareRoot()
    for k in 0..<count {
      Self.rotate(root * scale[k], at: k, into: &triangle, size, &rotated, count, &row)
    }
    for j in 0..<count { step[j] = rotated[j] }
    Self.substituteBack(triangle, size, count, &step)
    length = scaledLength(count, scale)
  }

  /// ‖D·s‖.
  private func scaledLength(_ count: Int, _ scale: [Double]) -> Double {
    let (step, scale) = (step.span, scale.span)
    var sum = 0.0
    for j in 0..<count {
      let scaled = scale[j] * step[j]
      sum += scaled * scaled
    }
    return sum.squareRoot()
  }

  private static func copy(
    _ upper: Span<Double>, _ stride: Int, _ count: Int, to triangle: inout [Double], _ size: Int
  ) {
    var triangle = triangle.mutableSpan
    for j in 0..<count {
      for i in 0...j { triangle[i + j * size] = upper[i + j * stride] }
    }
  }

  /// Solves a triangle for the side that stands in `step`.
  private static func substituteBack(
    _ triangle: [Double], _ stride: Int, _ count: Int, _ step: inout [Double]
  ) {
    let triangle = triangle.span
    var step = step.mutableSpan
    for j in (0..<count).reversed() {
      step[j] /= triangle[j + j * stride]
      for i in 0..<j { step[i] -= triangle[i + j * stride] * step[j] }
    }
  }

  /// Rotates one row that holds only `diagonal` at place `k` into the triangle and its side.
  private static func rotate(
    _ diagonal: Double, at k: Int, into triangle: inout [Double], _ size: Int,
    _ side: inout [Double], _ count: Int, _ row: inout [Double]
  ) {
    var triangle = triangle.mutableSpan
    var rotated = side.mutableSpan
    var row = row.mutableSpan
    for j in k..<count { row[j] = 0 }
    row[k] = diagonal
    var end = 0.0
    for j in k..<count where row[j] != 0 {
      let pivot = triangle[j + j * size]
      let norm = (pivot * pivot + row[j] * row[j]).squareRoot()
      let (cosine, sine) = norm > 0 ? (pivot / norm, row[j] / norm) : (1, 0)
      triangle[j + j * size] = norm
      for i in (j + 1)..<max(count, j + 1) {
        let above = triangle[j + i * size]
        triangle[j + i * size] = cosine * above + sine * row[i]
        row[i] = cosine * row[i] - sine * above
      }
      let above = rotated[j]
      rotated[j] = cosine * above + sine * end
      end = cosine * end - sine * above
    }
  }
}
