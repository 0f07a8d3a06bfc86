internal import Estimation
internal import GrowthModels
internal import RealModule

/// Where a model's parameters are searched: their scales, and the ends that they cannot pass.
struct SearchSpace: Sendable {
  /// The scale of each parameter.
  let scales: [ParameterScale]

  /// The ends of each parameter, on its scale.
  let range: ParameterRange

  /// Whether the ends are the user's own, and not only where a search would be lost.
  let hasStatedEnds: Bool

  /// The space of a model for observations.
  ///
  /// A parameter of a family that must be above 0 is searched by its logarithm, down to 10⁻¹² and up
  /// to 10⁹ times what the data suggest. A formula's parameter is searched as it is between its bounds.
  init(of model: CurveModel, for data: FitData) {
    switch model {
    case .family(let family): self.init(of: family, for: data)
    case .formula(let model):
      self.init(
        scales: model.bounds.map { _ in .identity },
        range: ParameterRange(
          lower: model.bounds.map(\.lowerBound), upper: model.bounds.map(\.upperBound)),
        hasStatedEnds: true)
    }
  }

  private init(scales: [ParameterScale], range: ParameterRange, hasStatedEnds: Bool) {
    self.scales = scales
    self.range = range
    self.hasStatedEnds = hasStatedEnds
  }

  private init(of family: GrowthFamily, for data: FitData) {
    let size = max(data.values.reduce(0) { max($0, abs($1)) }, .leastNormalMagnitude)
    let last = data.times.max() ?? 0
    let first = min(data.starts.filter(\.isFinite).min() ?? 0, data.times.min() ?? 0)
    let length = last > first ? last - first : max(abs(last), 1)
    var (lower, upper) = ([Double](), [Double]())
    for parameter in family.parameters {
      let unit =
        switch parameter.unit {
        case .count: size
        case .countPerMonth: size / length
        case .perMonth: 1 / length
        case .month: length
        case .none: 1.0
        }
      if family == .richards, parameter.unit == .none {
        lower.append(-0.99)
        upper.append(100)
      } else if parameter.isPositive {
        lower.append(.log(unit) + .log(1e-12))
        upper.append(.log(unit) + .log(1e9))
      } else {
        lower.append(-1e4 * unit)
        upper.append(1e4 * unit)
      }
    }
    self.init(
      scales: family.parameters.map {
        $0.isPositive && !(family == .richards && $0.unit == .none) ? .logarithmic : .identity
      },
      range: ParameterRange(lower: lower, upper: upper), hasStatedEnds: false)
  }

  /// Places on the scales.
  func places(of values: [Double]) -> [Double] {
    zip(scales, values).map { $0.place(of: $1) }
  }

  /// Values of the parameters.
  func values(at places: [Double]) -> [Double] {
    zip(scales, places).map { $0.value(at: $1) }
  }
}
