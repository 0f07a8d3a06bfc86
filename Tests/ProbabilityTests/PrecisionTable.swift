import Probability
import RealModule
import Testing

/// One row of the high-precision table: a function of named arguments at x.
struct PrecisionRow {
  let function: String
  let x: Double
  let value: Double
  let logValue: Double?
  private let arguments: [String: Double]

  init(_ fields: [String]) throws {
    function = fields[0]
    x = try #require(Double(fields[2]))
    value = try #require(Double(fields[3]))
    logValue = Double(fields[4])
    arguments = try Dictionary(
      uniqueKeysWithValues: fields[1].split(separator: ";").map { pair in
        let parts = pair.split(separator: "=")
        return (String(parts[0]), try #require(Double(String(parts[1]))))
      })
  }

  subscript(_ name: String) -> Double {
    get throws { try #require(arguments[name]) }
  }

  /// The rows of the table that belong to a function.
  static func rows(of function: String) throws -> [PrecisionRow] {
    try ReferenceTable("special_functions.csv").rows
      .filter { $0[0] == function }.map { try PrecisionRow($0) }
  }

  /// The law that a row's arguments describe.
  func continuousLaw() throws -> any ContinuousDistribution {
    switch function.split(separator: "_").last {
    case "norm": NormalDistribution(mean: 0, standardDeviation: 1)
    case "lnorm":
      LogNormalDistribution(logMean: try self["meanlog"], logStandardDeviation: try self["sdlog"])
    case "gamma": GammaDistribution(shape: try self["shape"], rate: try self["rate"])
    case "beta": BetaDistribution(alpha: try self["a"], beta: try self["b"])
    case "weibull": WeibullDistribution(shape: try self["shape"], scale: try self["scale"])
    case "t": StudentTDistribution(degreesOfFreedom: try self["df"])
    case "chi2": ChiSquaredDistribution(degreesOfFreedom: try self["df"])
    default:
      FDistribution(
        numeratorDegrees: try self["df1"], denominatorDegrees: try self["df2"])
    }
  }

  /// The law of counts that a row's arguments describe.
  func countLaw() throws -> any CountDistribution {
    guard function.hasSuffix("nbinom") else { return PoissonDistribution(mean: try self["lambda"]) }
    let (size, mean) = (try self["size"], try self["mean"])
    return NB1Distribution(mean: mean, dispersion: 1 + mean / size)
  }
}
