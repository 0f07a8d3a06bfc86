/// An opaque colour, written `#rrggbb`: the only form that every program draws.
package struct Colour: Sendable, Hashable {
  /// Red, green and blue in one number, 0xRRGGBB.
  package let value: UInt32

  /// A colour from 0xRRGGBB.
  package init(_ value: UInt32) {
    precondition(value <= 0xFF_FFFF, "a colour has three bytes")
    self.value = value
  }

  /// The colour as an attribute's value.
  package var text: String {
    let digits = String(value, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}
