/// Powers of ten, exact as far as a double goes.
package enum DecimalPlace {
  /// 10 to a whole power, for powers from −300 to 300.
  package static func power(_ exponent: Int) -> Double {
    precondition((-300...300).contains(exponent), "a power of ten within a double's range")
    var power = 1.0
    for _ in 0..<abs(exponent) { power *= 10 }
    return exponent < 0 ? 1 / power : power
  }

  /// A number in units of 10 to a power; by multiplication where the power is below one, because
  /// a tenth is no double.
  package static func scaled(_ value: Double, by exponent: Int) -> Double {
    exponent < 0 ? value * power(-exponent) : value / power(exponent)
  }

  /// The number that is so many units of 10 to a power.
  package static func unscaled(_ units: Double, by exponent: Int) -> Double {
    exponent < 0 ? units / power(-exponent) : units * power(exponent)
  }

  /// The place of a number's first digit: 2 for 412, −2 for 0.0412; 0 for zero.
  ///
  /// Numbers beyond 10^±290 count as at that end.
  package static func first(of value: Double) -> Int {
    let magnitude = abs(value)
    guard magnitude > 0 else { return 0 }
    var place = 0
    if magnitude >= 1 {
      while place < 290, magnitude >= power(place + 1) { place += 1 }
    } else {
      while place > -290, magnitude < power(place) { place -= 1 }
    }
    return place
  }
}
