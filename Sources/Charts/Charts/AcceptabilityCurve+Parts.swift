/// What stands on an acceptability curve beside the average.
extension AcceptabilityCurve {
  /// A thinner curve beside the average: of one structure, or of another belief.
  public struct Line: Sendable, Equatable {
    /// What it is called.
    public var name: String

    /// Its chances, one for each point of the average.
    public var attainments: [Double]

    /// Whether it is an assumption about support rather than an explanation, and dashed.
    public var isAssumption: Bool

    /// A curve from its name and its chances.
    public init(name: String, attainments: [Double], isAssumption: Bool = false) {
      precondition(attainments.allSatisfy { (0...1).contains($0) }, "a chance is from 0 to 1")
      self.name = name
      self.attainments = attainments
      self.isAssumption = isAssumption
    }
  }

  /// Where the average reaches a chance that people ask for.
  public struct Crossing: Sendable, Equatable {
    /// The chance, such as 0.8.
    public var attainment: Double

    /// The value of the quantity there.
    public var value: Double

    /// Chance and value as the caller writes them, such as `80%: SEK 14 M`.
    public var label: String

    /// A crossing with its label.
    public init(attainment: Double, value: Double, label: String) {
      precondition((0...1).contains(attainment) && value.isFinite, "a chance is from 0 to 1")
      self.attainment = attainment
      self.value = value
      self.label = label
    }
  }

  /// Where things stand.
  public struct Present: Sendable, Equatable {
    /// The value of the quantity.
    public var value: Double

    /// The chance there, from 0 to 1.
    public var attainment: Double

    /// What it is called, such as `Today's budget, SEK 10 M`; the chance is set after it.
    public var label: String

    /// The present position.
    public init(value: Double, attainment: Double, label: String) {
      precondition((0...1).contains(attainment) && value.isFinite, "a chance is from 0 to 1")
      self.value = value
      self.attainment = attainment
      self.label = label
    }
  }
}
