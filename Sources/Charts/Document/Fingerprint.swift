/// A short name for a content, equal for equal bytes on every machine: FNV-1a, 64 bits folded to
/// 32.
///
/// ```
/// h₀ = 14695981039346656037,  hᵢ = (hᵢ₋₁ xor byteᵢ) · 1099511628211 mod 2⁶⁴
/// ```
///
/// It keeps the ids of charts that stand in one page apart; it proves nothing about origin.
package struct Fingerprint: Sendable, Equatable {
  /// Eight lower-case hexadecimal digits.
  package let text: String

  /// The fingerprint of a text's UTF-8 bytes.
  package init(of content: String) {
    var hash: UInt64 = 14_695_981_039_346_656_037
    for byte in content.utf8 {
      hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211
    }
    let folded = UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
    let digits = String(folded, radix: 16)
    text = String(repeating: "0", count: 8 - digits.count) + digits
  }
}
