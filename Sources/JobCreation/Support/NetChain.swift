import Probability

/// The chain from gross to net jobs, with its uncertain parts laid out on a plan's inputs.
struct NetChain: Sendable {
  private let parts: [PlanInputs.Input?]

  /// The lower triangular factor L of the parts' correlations: correlated scores are L·z.
  private let factor: [[Double]]

  init(_ net: NetEffects, inputs: inout PlanInputs) {
    parts = NetEffects.Part.allCases.map { part in
      net[part].map { inputs.input("net.\(part.rawValue)", $0) }
    }
    factor = Self.factor(of: net.correlationMatrix)
  }

  /// Jobs left after each step of the chain, from gross to net.
  struct Steps: Sendable {
    var gross = 0.0
    var afterDeadweight = 0.0
    var afterDisplacement = 0.0
    var afterSubstitution = 0.0
    var afterLeakage = 0.0
    var net = 0.0
  }

  /// The chain of a path: from `gross` jobs, of which support brought `attributable`; `nil` where no
  /// budget says how many.
  func steps(gross: Double, attributable: Double?, scores: [Double]) -> Steps {
    let values = values(scores)
    var steps = Steps()
    steps.gross = gross
    steps.afterDeadweight = attributable ?? gross * (1 - values[0])
    steps.afterDisplacement = steps.afterDeadweight * (1 - values[1])
    steps.afterSubstitution = steps.afterDisplacement * (1 - values[2])
    steps.afterLeakage = steps.afterSubstitution * (1 - values[3])
    steps.net = steps.afterLeakage * (1 + values[4])
    return steps
  }

  private func values(_ scores: [Double]) -> [Double] {
    parts.indices.map { row in
      guard let part = parts[row] else { return 0 }
      guard !part.quantity.isFixed else { return part.quantity.median }
      // A part without a score of its own is fixed, and correlates with nothing.
      let score = (0...row).reduce(0.0) { sum, column in
        guard let other = parts[column], !other.quantity.isFixed else { return sum }
        return sum + factor[row][column] * scores[other.index]
      }
      return part.quantity.value(atScore: score)
    }
  }

  /// Cholesky's factor; a pivot that rounding makes negative counts as 0.
  private static func factor(of matrix: [[Double]]) -> [[Double]] {
    var factor = matrix.map { $0.map { _ in 0.0 } }
    for row in matrix.indices {
      for column in 0...row {
        let sum = (0..<column).reduce(matrix[row][column]) {
          $0 - factor[row][$1] * factor[column][$1]
        }
        if row == column {
          factor[row][row] = max(0, sum).squareRoot()
        } else {
          factor[row][column] = factor[column][column] > 0 ? sum / factor[column][column] : 0
        }
      }
    }
    return factor
  }
}
