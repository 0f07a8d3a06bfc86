/// The stretch of values that a plot of readings and curves shows.
package enum ResponseDomain {
  /// The shortest stretch for these values, with a little air.
  ///
  /// What is essential is inside. What is wanted, such as the ends of wide intervals, is inside as
  /// far as `reach` allows; the rest is cut, or the readings would become a line.
  /// Zero is inside where it is asked for, and where it makes the stretch at most half as long
  /// again.
  ///
  /// - Parameters:
  ///   - essential: Finite values.
  ///   - wanted: Values of which those that are not finite are ignored.
  ///   - reach: How far what is wanted may go beyond, in lengths of what is essential.
  ///   - isCounted: Whether values are counted up from zero.
  /// - Returns: A stretch with a length, at least a millionth of its largest value.
  package static func holding(
    _ essential: [Double], wanting wanted: [Double] = [], reach: Double = 1,
    isCounted: Bool = false
  ) -> ClosedRange<Double> {
    var low = essential.min() ?? 0
    var high = essential.max() ?? 1
    let largest = max(abs(low), abs(high))
    if high - low <= 1e-6 * largest || high == low {
      let air = largest > 0 ? 0.1 * largest : 1
      low -= air
      high += air
      if isCounted, high > air { low = max(low, 0) }
    }
    let length = high - low
    if isCounted || (low > 0 && low <= length / 2) { low = min(low, 0) }
    if isCounted || (high < 0 && -high <= length / 2) { high = max(high, 0) }
    let most = reach * (high - low)
    let finite = wanted.filter(\.isFinite)
    let lowest = max(finite.min() ?? low, low - most)
    let highest = min(finite.max() ?? high, high + most)
    low = min(low, lowest)
    high = max(high, highest)
    let air = 0.04 * (high - low)
    return (low == 0 ? low : low - air)...(high == 0 ? high : high + air)
  }
}
