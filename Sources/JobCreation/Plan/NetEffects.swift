public import Probability

/// What turns gross jobs into net jobs; a part that is not stated is `nil`.
///
/// ```
/// net = gross · (1 − deadweight) · (1 − displacement) · (1 − substitution) · (1 − leakage)
///             · (1 + multiplier)
/// ```
public struct NetEffects: Hashable, Sendable {
  /// The parts, in the order of the chain.
  public enum Part: String, CaseIterable, Sendable {
    case deadweight, displacement, substitution, leakage, multiplier
  }

  /// Two parts that tend to be high together (above 0) or one high where the other is low (below 0).
  public struct Correlation: Hashable, Sendable {
    /// One of the two parts.
    public var first: Part

    /// The other one.
    public var second: Part

    /// The correlation of their normal scores, from −1 to 1.
    public var value: Double

    /// A correlation between two parts.
    public init(_ first: Part, _ second: Part, _ value: Double) {
      self.first = first
      self.second = second
      self.value = value
    }
  }

  /// The share that would have come about anyway; with a budget it follows from the plan instead.
  public var deadweight: UncertainQuantity?

  /// The share that others lose.
  public var displacement: UncertainQuantity?

  /// The share that replaces other staff of the same firms.
  public var substitution: UncertainQuantity?

  /// The share that goes to others than meant.
  public var leakage: UncertainQuantity?

  /// Further jobs per job.
  public var multiplier: UncertainQuantity?

  /// Parts that vary together; all others are independent.
  public var correlations: [Correlation]

  /// Net effects from their parts.
  public init(
    deadweight: UncertainQuantity? = nil, displacement: UncertainQuantity? = nil,
    substitution: UncertainQuantity? = nil, leakage: UncertainQuantity? = nil,
    multiplier: UncertainQuantity? = nil, correlations: [Correlation] = []
  ) {
    self.deadweight = deadweight
    self.displacement = displacement
    self.substitution = substitution
    self.leakage = leakage
    self.multiplier = multiplier
    self.correlations = correlations
  }

  /// The law of a part.
  public subscript(part: Part) -> UncertainQuantity? {
    switch part {
    case .deadweight: deadweight
    case .displacement: displacement
    case .substitution: substitution
    case .leakage: leakage
    case .multiplier: multiplier
    }
  }

  /// Whether the correlations can hold together: their matrix is positive semidefinite, but for
  /// rounding.
  public var correlationsAgree: Bool {
    let matrix = correlationMatrix
    var factor = matrix.map { $0.map { _ in 0.0 } }
    for row in matrix.indices {
      for column in 0...row {
        let left = (0..<column).reduce(matrix[row][column]) {
          $0 - factor[row][$1] * factor[column][$1]
        }
        if row == column {
          guard left > -1e-9 else { return false }
          factor[row][row] = max(0, left).squareRoot()
        } else if factor[column][column] > 1e-6 {
          factor[row][column] = left / factor[column][column]
        } else if abs(left) > 1e-6 {
          return false
        }
      }
    }
    return true
  }

  /// The matrix of correlations between the parts, in the order of the chain.
  public var correlationMatrix: [[Double]] {
    Part.allCases.map { row in
      Part.allCases.map { column in
        if row == column { return 1 }
        return correlations.last {
          ($0.first, $0.second) == (row, column) || ($0.first, $0.second) == (column, row)
        }?.value ?? 0
      }
    }
  }
}
