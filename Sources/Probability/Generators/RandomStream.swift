/// A stream of random numbers that is a function of (seed, purpose, path, position) [Salmon 2011].
///
/// Two streams that differ in any of the four are unrelated, and a stream is the same whichever
/// worker, block or machine draws from it. Philox 4×32-10 with
///
/// ```
/// key     = seed
/// counter = (index of the block, purpose << 24 | position, low half of path, high half of path)
/// ```
public struct RandomStream: RandomNumberGenerator, Sendable {
  /// What the numbers are drawn for; a draw added for one purpose shifts no other.
  public struct Purpose: RawRepresentable, Hashable, Sendable {
    /// The purpose's number, which enters the counter.
    public let rawValue: UInt8

    /// The purpose with a number; whoever draws names its own purposes.
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }
  }

  private let seed: UInt64
  private let path: UInt64
  private let purposeAndPosition: UInt32
  private var index: UInt32 = 0
  private var spare: UInt64 = 0
  private var hasSpare = false

  /// The stream of one purpose at one position of one path.
  ///
  /// - Parameters:
  ///   - seed: The run's seed.
  ///   - purpose: What the numbers are for.
  ///   - path: The path's number, or the particle's.
  ///   - position: A month, a hub, a step: below 2²⁴.
  public init(seed: UInt64, purpose: Purpose, path: UInt64, position: UInt32) {
    precondition(position < 1 << 24, "a stream's position is below 2^24")
    self.seed = seed
    self.path = path
    purposeAndPosition = UInt32(purpose.rawValue) << 24 | position
  }

  /// The next 64 bits: the low, then the high half of each block.
  ///
  /// - Precondition: At most 2³³ numbers are drawn from one stream.
  public mutating func next() -> UInt64 {
    if hasSpare {
      hasSpare = false
      return spare
    }
    let block = Philox4x32.block(
      counter: SIMD4(
        index, purposeAndPosition,
        UInt32(truncatingIfNeeded: path), UInt32(truncatingIfNeeded: path >> 32)),
      key: SIMD2(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32)))
    index += 1
    spare = UInt64(block.w) << 32 | UInt64(block.z)
    hasSpare = true
    return UInt64(block.y) << 32 | UInt64(block.x)
  }

  /// A uniform number in the open interval (0, 1): an odd multiple of 2⁻⁵³.
  ///
  /// Neither end can occur, and `u` and `1 − u`, both exact, are equally likely.
  public mutating func nextUniform() -> Double {
    Double((next() >> 12) << 1 | 1) * 0x1p-53
  }

  /// A standard normal number, by inversion of one uniform.
  ///
  /// One uniform a draw keeps common random numbers aligned between variants.
  public mutating func nextStandardNormal() -> Double {
    StandardNormal.approximateQuantile(centred: nextUniform() - 0.5)
  }
}
