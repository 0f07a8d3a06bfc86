import Diagnostics
import GrowthModels
import JSON
import JobCreation
import Probability

/// What is believed about the parameters of curves and about the spread of counts.
struct PriorsSection {
  /// The priors of curve parameters with their places.
  let growth: [GrowthPriorKey: Located<UncertainQuantity>]

  /// The prior of D − 1, where D is the variance of a count over its mean.
  let excessDispersion: Located<UncertainQuantity>?

  init(
    _ keys: Located<PriorKeysSection>?, path: String, dispersion: String, place: Place,
    reading: Reading
  ) {
    growth = keys?.value.growth ?? [:]
    if let stated = keys?.value.dispersion {
      excessDispersion = stated
      return
    }
    reading.assume("\(path).dispersion", dispersion)
    let node = YAMLNode(place: place, content: .scalar(dispersion, isPlain: true))
    excessDispersion = ValueFormat<UncertainQuantity>.dispersion
      .read(node, "\(path).dispersion", reading)
      .map { Located(value: $0, place: place, keyPlace: place, isDefault: true) }
  }
}

/// The keys of a group of priors: `family.parameter`, `formula.parameter`, and `dispersion`.
struct PriorKeysSection: Section {
  static let definition: String? = "priors"

  static let summary = "What is believed about the parameters before any count."

  let growth: [GrowthPriorKey: Located<UncertainQuantity>]
  let dispersion: Located<UncertainQuantity>?

  init(from keys: SectionReader) {
    dispersion = keys.optional(
      "dispersion", .dispersion,
      "The variance of a count over its mean, above 1: how much hiring comes in bursts.",
      examples: ["1.5 to 20"])
    var growth: [GrowthPriorKey: Located<UncertainQuantity>] = [:]
    for family in GrowthFamily.allCases {
      for parameter in family.parameters {
        let dimension = Dimension(of: parameter)
        growth[GrowthPriorKey(family: family, parameter: parameter.name)] = keys.optional(
          "\(family.rawValue).\(parameter.name)", .quantity(dimension),
          "The \(parameter.words) of the \(family.rawValue) curve (\(parameter.symbol)): "
            + "\(dimension.name).",
          examples: [dimension.example])
      }
    }
    let parameters = keys.each(
      prefix: "formula.", .formulaParameter,
      "The parameter NAME of the formulas. A range that starts at 0 or above keeps it above 0.",
      examples: ["300 to 5 000", "-0.1 to 0.3"])
    for (name, prior) in parameters {
      growth[GrowthPriorKey(formulaParameter: name)] = prior
    }
    self.growth = growth
    keys.finish()
  }
}

extension GrowthParameter {
  /// The name in words.
  var words: String { name.split(separator: "_").joined(separator: " ") }
}

extension Dimension {
  /// What a curve's parameter measures.
  init(of parameter: GrowthParameter) {
    self =
      switch (parameter.unit, parameter.isPositive) {
      case (.count, _): .ceiling
      case (.countPerMonth, _): .countPerMonth
      case (.perMonth, true): .ratePerMonth
      case (.perMonth, false): .signedRatePerMonth
      case (.month, true): .duration
      case (.month, false): .time
      case (.none, true): .positiveNumber
      case (.none, false): .number
      }
  }
}

extension ValueFormat where Value == UncertainQuantity {
  /// The variance of a count over its mean, as the part above 1.
  static var dispersion: ValueFormat {
    ValueFormat(schema: QuantityFormat.scalarSchema) { node, path, reading in
      guard let text = scalar(node, path, reading, expected: "a number above 1") else { return nil }
      do throws(QuantityProblem) {
        return try QuantityText.read(text, as: .positiveNumber, above: 1)
      } catch {
        QuantityFormat.report(error, at: node, reading)
        return nil
      }
    }
  }
}
