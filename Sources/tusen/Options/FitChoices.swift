import ArgumentParser
import CurveFitting
import DelimitedText

/// The value of `--loss`.
extension FitLoss: ExpressibleByArgument {}

/// The value of `--locale`.
extension NumberLocale: ExpressibleByArgument {}
