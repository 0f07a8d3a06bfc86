import Probability

/// The uncertain inputs of plans that no observation informs, each drawn by its name.
///
/// A name alone decides which random numbers its input meets, so plans that share an input share its
/// draw in every path, whatever else they hold. Two of ten names fall on the same numbers with a
/// chance of 3 in a million; they would then be drawn high and low together.
struct PlanInputs: Sendable {
  /// An input of a plan: a law, and where its score stands.
  struct Input: Sendable {
    let quantity: UncertainQuantity
    let index: Int

    /// The value in a path.
    func value(_ scores: [Double]) -> Double {
      quantity.isFixed ? quantity.median : quantity.value(atScore: scores[index])
    }
  }

  private(set) var names: [String] = []

  /// The law with which each name came first.
  private var laws: [UncertainQuantity] = []

  /// The inputs by name, each with the law with which it came first.
  var all: [(name: String, input: Input)] {
    names.indices.map { (names[$0], Input(quantity: laws[$0], index: $0)) }
  }

  /// The input of a name with its law in a plan.
  mutating func input(_ name: String, _ quantity: UncertainQuantity) -> Input {
    guard !quantity.isFixed else { return Input(quantity: quantity, index: 0) }
    if let index = names.firstIndex(of: name) { return Input(quantity: quantity, index: index) }
    names.append(name)
    laws.append(quantity)
    return Input(quantity: quantity, index: names.count - 1)
  }

  /// Puts the standard normal scores of a path into `scores`, one a name.
  func fill(_ scores: inout [Double], _ numbers: PathNumbers, seed: UInt64) {
    for index in names.indices {
      var stream = RandomStream(
        seed: seed, purpose: .planInput, path: numbers.planInput(index),
        position: Self.position(of: names[index]))
      scores[index] = stream.nextStandardNormal()
    }
  }

  /// The 24 bits of a name's FNV-1a hash.
  private static func position(of name: String) -> UInt32 {
    let hash = name.utf8.reduce(0x811C_9DC5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    return (hash >> 24 ^ hash) & 0x00FF_FFFF
  }
}
