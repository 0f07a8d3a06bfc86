/// How often real numbers occurred, to one part in 512: exact whole counts, so that merging is
/// addition.
///
/// A bin holds the numbers that share sign, exponent and the first eight binary digits after the
/// point, so it is at most 2⁻⁸ of its value wide wherever it lies; zero has a bin of its own, and so
/// has +∞, for the ratio whose divisor is 0. Memory depends on the numbers' range, not on how many
/// there are.
public struct RealHistogram: Sendable, Equatable {
  /// How many numbers were counted.
  public private(set) var total: UInt64 = 0

  /// The counts by bin, in an order that does not matter.
  private var bins: [Int32: UInt64] = [:]

  /// A histogram of nothing.
  public init() {}

  /// Counts a number.
  ///
  /// - Precondition: It is a number; −∞ is none.
  public mutating func add(_ number: Double) {
    precondition(number > -.infinity, "not a number cannot be counted")
    bins[Self.bin(of: number), default: 0] += 1
    total += 1
  }

  /// Adds the counts of another histogram.
  public mutating func merge(_ other: RealHistogram) {
    total += other.total
    bins.merge(other.bins) { $0 + $1 }
  }

  /// The bins that occurred, ascending: the middle of each and its count.
  public var nonEmptyBins: [(value: Double, count: UInt64)] {
    bins.sorted { $0.key < $1.key }.map { (value: Self.middle(of: $0.key), count: $0.value) }
  }

  /// The bin of a number: ascending with it, 0 for zero.
  private static func bin(of number: Double) -> Int32 {
    guard number != 0 else { return 0 }
    let magnitude = Int32(truncatingIfNeeded: number.magnitude.bitPattern >> 44) + 1
    return number < 0 ? -magnitude : magnitude
  }

  private static func middle(of bin: Int32) -> Double {
    guard bin != 0 else { return 0 }
    let pattern = UInt64(bin.magnitude) - 1
    let low = Double(bitPattern: pattern << 44)
    guard low < .infinity else { return .infinity }
    let middle = Double(bitPattern: pattern << 44 | 1 << 43)
    return bin < 0 ? -middle : middle
  }
}
