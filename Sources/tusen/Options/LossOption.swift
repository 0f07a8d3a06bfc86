import ArgumentParser
import CurveFitting

/// The value of `--loss`.
struct LossOption: ExpressibleByArgument, CustomStringConvertible {
  /// What a fit makes small.
  var loss: FitLoss

  init(loss: FitLoss) {
    self.loss = loss
  }

  init?(argument: String) {
    guard let loss = FitLoss(rawValue: argument) else { return nil }
    self.loss = loss
  }

  var description: String { loss.rawValue }
  var defaultValueDescription: String { loss.rawValue }
  static let allValueStrings = FitLoss.allCases.map(\.rawValue)
}
