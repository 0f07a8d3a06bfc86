/// Neighbouring doubles in memory, four at a time where there are four.
@unsafe
struct DoubleColumn {
  let first: UnsafeMutablePointer<Double>
  let count: Int

  /// Whether every element is 0.
  var isZero: Bool {
    unsafe UnsafeBufferPointer(start: first, count: count).allSatisfy { $0 == 0 }
  }

  /// The sum of the products with another column of the same length.
  @inline(__always)
  func product(with other: DoubleColumn) -> Double {
    let (left, right) = unsafe (UnsafeRawPointer(first), UnsafeRawPointer(other.first))
    var (even, odd) = (SIMD4<Double>.zero, SIMD4<Double>.zero)
    var i = 0
    while unsafe i &+ 8 <= count {
      let offset = i &* 8
      unsafe even +=
        left.loadUnaligned(fromByteOffset: offset, as: SIMD4<Double>.self)
        * right.loadUnaligned(fromByteOffset: offset, as: SIMD4<Double>.self)
      unsafe odd +=
        left.loadUnaligned(fromByteOffset: offset &+ 32, as: SIMD4<Double>.self)
        * right.loadUnaligned(fromByteOffset: offset &+ 32, as: SIMD4<Double>.self)
      i &+= 8
    }
    var sum = (even + odd).sum()
    while unsafe i < count {
      unsafe sum += first[i] * other.first[i]
      i &+= 1
    }
    return sum
  }

  /// Adds a multiple of another column of the same length.
  @inline(__always)
  func add(_ factor: Double, times other: DoubleColumn) {
    let (target, source) = unsafe (UnsafeMutableRawPointer(first), UnsafeRawPointer(other.first))
    var i = 0
    while unsafe i &+ 4 <= count {
      let offset = i &* 8
      let sum =
        unsafe target.loadUnaligned(fromByteOffset: offset, as: SIMD4<Double>.self)
        + factor * source.loadUnaligned(fromByteOffset: offset, as: SIMD4<Double>.self)
      unsafe target.storeBytes(of: sum, toByteOffset: offset, as: SIMD4<Double>.self)
      i &+= 4
    }
    while unsafe i < count {
      unsafe first[i] += factor * other.first[i]
      i &+= 1
    }
  }
}
