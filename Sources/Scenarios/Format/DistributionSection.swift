import DelimitedText
import Diagnostics
import Foundation
import JSON
import Probability

/// A distribution said outright: `{distribution: triangular, low: 1, mode: 2, high: 5}`.
struct DistributionSection: Section {
  enum Form: String, CaseIterable {
    case uniform, triangular, normal, lognormal, gamma, beta

    /// The groups of parameters that say it.
    var parameters: [[String]] {
      switch self {
      case .uniform: [["low", "high"]]
      case .triangular: [["low", "mode", "high"]]
      case .normal: [["mean", "sd"]]
      case .lognormal: [["mean", "sd"], ["low", "high"]]
      case .gamma: [["mean", "sd"], ["shape", "rate"]]
      case .beta: [["mean", "sd"], ["alpha", "beta"]]
      }
    }
  }

  static let summary = "A distribution by its name and parameters."

  let form: Located<Form>?
  let numbers: [String: Located<Double>]
  let unitFactor: Double
  let dimension: Dimension

  private let written: Set<String>

  init(from keys: SectionReader) {
    // For the schema: a dimension that can do with a unit and without.
    self.init(from: keys, dimension: .spread)
  }

  init(from keys: SectionReader, dimension: Dimension) {
    self.dimension = dimension
    form = keys.required(
      "distribution", .word, "The distribution's name.", examples: ["triangular"])
    let unit = keys.optional(
      "unit", .unit(of: dimension), "The unit of the numbers that have none.",
      examples: ["per year"])
    unitFactor = unit?.factor ?? 1
    let bare = Dimension.positiveNumber
    let parameters: [(key: String, dimension: Dimension, summary: String)] = [
      ("low", dimension, "The lowest value; for lognormal the 5 % quantile."),
      ("mode", dimension, "The likeliest value."),
      ("high", dimension, "The highest value; for lognormal the 95 % quantile."),
      ("mean", dimension, "The mean."),
      ("sd", dimension, "The standard deviation."),
      ("shape", bare, "The shape of a gamma distribution."),
      ("rate", bare, "The rate of a gamma distribution, per unit of the quantity."),
      ("alpha", bare, "The first shape of a beta distribution."),
      ("beta", bare, "The second shape of a beta distribution."),
    ]
    written = Set(parameters.map(\.key).filter(keys.isWritten))
    var numbers: [String: Located<Double>] = [:]
    for (key, dimension, summary) in parameters {
      numbers[key] = keys.optional(
        key, .number(dimension, in: -1e15...1e15, unit: unit?.name), summary, examples: ["1"])
    }
    self.numbers = numbers
    keys.finish()
  }

  func quantity(at node: YAMLNode, path: String, reading: Reading) -> UncertainQuantity? {
    guard let form else { return nil }
    guard let wanted = form.value.parameters.first(where: { Set($0) == written }) else {
      let choices = form.value.parameters.map { $0.joined(separator: ", ") }
      reading.findings.add(
        .distribution, at: form.place,
        "a \(form.value.rawValue) distribution is said by \(choices.joined(separator: ", or by "))",
        fix: "give exactly these keys")
      return nil
    }
    let values = wanted.compactMap { numbers[$0]?.value }
    guard values.count == wanted.count else { return nil }
    do throws(QuantityProblem) {
      let quantity = try Self.quantity(form.value, wanted, values)
      try check(quantity, form.value, wanted, values)
      // Shape and rate speak of the stated unit; all other numbers are converted one by one.
      return wanted == ["shape", "rate"] ? quantity.mapped(byFactor: unitFactor) : quantity
    } catch {
      QuantityFormat.report(error, at: node, reading)
      return nil
    }
  }

  private static func quantity(
    _ form: Form, _ keys: [String], _ v: [Double]
  ) throws(QuantityProblem) -> UncertainQuantity {
    func ensure(_ holds: Bool, _ rule: String) throws(QuantityProblem) {
      guard !holds else { return }
      throw QuantityProblem(
        check: .distribution, message: "a \(form.rawValue) distribution needs \(rule)",
        fix: "change the numbers, or write a range such as `2 to 5`")
    }
    switch form {
    case .uniform:
      try ensure(v[0] < v[1], "low below high")
      return .uniform(low: v[0], high: v[1])
    case .triangular:
      try ensure(v[0] <= v[1] && v[1] <= v[2] && v[0] < v[2], "low, mode and high in this order")
      return .triangular(low: v[0], mode: v[1], high: v[2])
    case .normal:
      try ensure(v[1] > 0, "a standard deviation above 0")
      return .normal(mean: v[0], standardDeviation: v[1])
    case .lognormal where keys.contains("low"):
      try ensure(v[0] > 0 && v[0] < v[1], "low above 0 and below high")
      do {
        return try UncertainQuantity(from: v[0], to: v[1], in: .positive)
      } catch {
        throw QuantityProblem.notANumber("\(v[0]) to \(v[1])", .positiveNumber)
      }
    case .lognormal:
      try ensure(v[0] > 0 && v[1] > 0, "a mean and a standard deviation above 0")
      let variance = log1p((v[1] / v[0]) * (v[1] / v[0]))
      return .logNormal(
        logMean: log(v[0]) - variance / 2, logStandardDeviation: variance.squareRoot())
    case .gamma where keys.contains("mean"):
      try ensure(v[0] > 0 && v[1] > 0, "a mean and a standard deviation above 0")
      return .gamma(shape: (v[0] / v[1]) * (v[0] / v[1]), rate: v[0] / (v[1] * v[1]))
    case .gamma: return .gamma(shape: v[0], rate: v[1])
    case .beta where keys.contains("mean"):
      let spread = v[0] * (1 - v[0]) / (v[1] * v[1]) - 1
      try ensure(
        v[0] > 0 && v[0] < 1 && v[1] > 0 && spread > 0,
        "a mean between 0 and 1 and a standard deviation that fits beside it")
      return .beta(alpha: v[0] * spread, beta: (1 - v[0]) * spread)
    case .beta: return .beta(alpha: v[0], beta: v[1])
    }
  }

  /// Refuses a distribution that reaches values which the parameter cannot take.
  private func check(
    _ quantity: UncertainQuantity, _ form: Form, _ keys: [String], _ values: [Double]
  ) throws(QuantityProblem) {
    let reach: String? =
      switch (form, dimension.domain) {
      case (_, .real), (.beta, _): nil
      case (.normal, .positive): "below 0; say `lognormal` with the same mean and sd"
      case (.normal, .share), (.lognormal, .share), (.gamma, .share):
        "beyond 0 % and 100 %; say `beta` with the same mean and sd"
      case (.uniform, .share), (.triangular, .share):
        (values.min() ?? 0) < 0 || (values.max() ?? 1) > 1 ? "beyond 0 % and 100 %" : nil
      case (.uniform, .positive), (.triangular, .positive):
        (values.min() ?? 0) < 0 ? "below 0" : nil
      case (.lognormal, .positive), (.gamma, .positive): nil
      }
    guard let reach else { return }
    throw QuantityProblem(
      check: .outsideDomain,
      message: "a \(form.rawValue) distribution of \(dimension.name) reaches "
        + (reach.split(separator: ";").first.map(String.init) ?? reach),
      fix: reach.split(separator: ";").dropFirst().first.map {
        NumberText.trimmed(String($0))
      } ?? "keep it within what \(dimension.name) can be")
  }
}
