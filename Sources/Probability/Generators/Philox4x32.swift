/// Philox 4×32, the counter-based generator of Salmon, Moraes, Dror and Shaw [Salmon 2011].
///
/// A keyed bijection of 128-bit counters: each round multiplies two words by odd constants, crosses
/// the halves of the products, and mixes in a key that grows by a Weyl sequence. Ten rounds pass
/// every battery of TestU01; there is no state, so any block can be computed at any time, anywhere.
public enum Philox4x32 {
  /// The block of four words that belongs to a counter under a key.
  ///
  /// - Parameters:
  ///   - counter: The 128-bit counter, least significant word first.
  ///   - key: The 64-bit key, least significant word first.
  ///   - rounds: The number of rounds, 10 unless a published vector says otherwise.
  /// - Returns: The block, least significant word first.
  @inline(__always)
  public static func block(
    counter: SIMD4<UInt32>, key: SIMD2<UInt32>, rounds: Int = 10
  ) -> SIMD4<UInt32> {
    var (x0, x1, x2, x3) = (counter.x, counter.y, counter.z, counter.w)
    var (k0, k1) = (key.x, key.y)
    for _ in 0..<rounds {
      let first = UInt64(x0) &* 0xD251_1F53
      let second = UInt64(x2) &* 0xCD9E_8D57
      (x0, x1, x2, x3) = (
        UInt32(truncatingIfNeeded: second >> 32) ^ x1 ^ k0,
        UInt32(truncatingIfNeeded: second),
        UInt32(truncatingIfNeeded: first >> 32) ^ x3 ^ k1,
        UInt32(truncatingIfNeeded: first)
      )
      k0 &+= 0x9E37_79B9
      k1 &+= 0xBB67_AE85
    }
    return SIMD4(x0, x1, x2, x3)
  }
}
