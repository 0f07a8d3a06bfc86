import ArgumentParser

/// A probability on the command line: `0.5`, `50%`.
struct ProbabilityOption: ExpressibleByArgument {
  /// The probability, from 0 to 1.
  var value: Double

  init(value: Double) {
    self.value = value
  }

  init?(argument: String) {
    let isPerCent = argument.hasSuffix("%")
    guard let number = Double(isPerCent ? String(argument.dropLast()) : argument) else {
      return nil
    }
    let value = isPerCent ? number / 100 : number
    guard (0...1).contains(value) else { return nil }
    self.value = value
  }
}

extension ProbabilityOption: CustomStringConvertible {
  var description: String { "\(value)" }
}
