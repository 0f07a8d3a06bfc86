/// A thing that can be turned, and how far.
public struct Knob: Sendable, Equatable {
  /// The key in the scenario, such as `budget.total`.
  public var key: String

  /// How far it may be turned.
  public var range: ClosedRange<Double>

  /// Whether only whole numbers make sense: jobs, days.
  public var isWhole: Bool

  /// Its value in the scenario as it stands; `nil` where it is uncertain or not stated.
  public var present: Double?

  /// A thing that can be turned.
  ///
  /// - Precondition: The range has a length.
  public init(key: String, range: ClosedRange<Double>, isWhole: Bool, present: Double?) {
    precondition(range.lowerBound < range.upperBound, "a knob can be turned")
    self.key = key
    self.range = range
    self.isWhole = isWhole
    self.present = present
  }

  /// Numbers that split what lies between two values, the ends included.
  func values(from low: Double, to high: Double, steps: Int) -> [Double] {
    let all = (0...steps).map { step in
      step == steps ? high : low + (high - low) * Double(step) / Double(steps)
    }
    guard isWhole else { return all }
    return all.map { $0.rounded() }.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}
