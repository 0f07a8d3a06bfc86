import CurveFitting
import Formulas
import GrowthModels

extension CurveFit {
  /// The curve's value at times.
  func values(at times: [Double]) -> [Double] {
    model.values(at: times, parameters: estimates)
  }
}

extension CurveModel {
  /// The curve's value at times for any parameters.
  func values(at times: [Double], parameters: [Double]) -> [Double] {
    switch self {
    case .family(let family):
      var values = [Double](repeating: 0, count: times.count)
      family.fillValues(&values, at: times, parameters: parameters)
      return values
    case .formula(let model):
      return times.map { model.formula.value(at: [$0], parameters: parameters) }
    }
  }
}
