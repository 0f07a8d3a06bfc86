import ArgumentParser
import DelimitedText

/// The value of `--locale`.
struct LocaleOption: ExpressibleByArgument {
  /// Whose habits decide what a comma or a point means.
  var locale: NumberLocale

  init?(argument: String) {
    guard let locale = NumberLocale(rawValue: argument) else { return nil }
    self.locale = locale
  }

  static let allValueStrings = NumberLocale.allCases.map(\.rawValue)
}
