import ArgumentParser

/// The value of `--seed`.
enum SeedOption: ExpressibleByArgument {
  /// A whole number from 0.
  case number(UInt64)

  /// One that nobody chose, drawn at the start and then named in the result.
  case random

  init?(argument: String) {
    if argument == "random" {
      self = .random
    } else if let number = UInt64(argument) {
      self = .number(number)
    } else {
      return nil
    }
  }

  /// The seed; a drawn one is short enough to be typed.
  var value: UInt64 {
    switch self {
    case .number(let number): number
    case .random: UInt64(UInt32.random(in: .min ... .max))
    }
  }
}
