/// A chance at ascending values, joined by straight lines.
struct ChanceCurve {
  let values: [Double]
  let chances: [Double]

  /// The pieces between neighbouring values in which the chance crosses a level, by their left end.
  func crossings(of level: Double) -> [Int] {
    values.indices.dropLast().filter { (chances[$0] >= level) != (chances[$0 + 1] >= level) }
  }

  /// The value at which the line of a piece meets a level.
  func value(at level: Double, in piece: Int) -> Double {
    let rise = chances[piece + 1] - chances[piece]
    let share = (level - chances[piece]) / rise
    return values[piece] + (values[piece + 1] - values[piece]) * min(1, max(0, share))
  }

  /// Whether the chance rather grows than falls from end to end.
  var isRising: Bool { (chances.last ?? 0) >= (chances.first ?? 0) }

  /// The piece in which the wanted side of a level begins: the first on the way up, the last on the
  /// way down; `nil` where the level is not crossed.
  func decisivePiece(of level: Double) -> Int? {
    let pieces = crossings(of: level).filter { (chances[$0 + 1] >= level) == isRising }
    return isRising ? pieces.first : pieces.last
  }

  /// The decisive crossing of a level.
  func crossing(of level: Double) -> Double? {
    decisivePiece(of: level).map { value(at: level, in: $0) }
  }

  /// Whether the chance never turns by more than `slack`.
  func isMonotone(slack: Double) -> Bool {
    var (highest, lowest) = (-Double.infinity, Double.infinity)
    for chance in chances {
      highest = max(highest, chance)
      lowest = min(lowest, chance)
      if isRising ? chance < highest - slack : chance > lowest + slack { return false }
    }
    return true
  }
}
