import CurveFitting
import Estimation
import Formulas
import Foundation

/// The fits of a workload.
struct Fits {
  let formula: Formula
  let file: SeriesFile

  init(_ workload: Workload, _ file: SeriesFile) throws {
    formula = try Formula(workload.text, variables: ["x"])
    self.file = file
  }

  private func model(_ series: SeriesFile.Series) -> CurveModel {
    .formula(
      FormulaModel(
        formula, start: Dictionary(uniqueKeysWithValues: zip(formula.parameters, series.start))))
  }

  private func data(_ series: SeriesFile.Series) -> FitData {
    FitData(predictors: [file.points], values: series.values)
  }

  /// Estimates and standard errors from one start.
  func estimate(_ series: SeriesFile.Series) -> CurveEstimate? {
    try? CurveEstimate(of: model(series), to: data(series), starts: 1)
  }

  /// All that `tusen fit` tells of a series by default, profiles included.
  func answer(_ series: SeriesFile.Series) -> CurveFit? {
    try? CurveFit(of: model(series), to: data(series))
  }

  /// Estimates of some series, each by itself.
  private func estimates(_ some: ArraySlice<SeriesFile.Series>) -> [CurveEstimate?] {
    some.map(estimate)
  }

  /// Estimates of some series by one estimator, which knows that their points are the same.
  private func jointEstimates(_ some: ArraySlice<SeriesFile.Series>) -> [CurveEstimate?] {
    guard let first = some.first,
      var estimator = try? CurveEstimator(
        of: .formula(FormulaModel(formula)), to: data(first))
    else { return [] }
    return some.map { try? estimator.estimate(from: $0.values, startingAt: $0.start) }
  }

  /// Estimates of all series, shared among tasks.
  func estimates(tasks: Int, jointly: Bool) async -> [CurveEstimate?] {
    let estimates = jointly ? jointEstimates : estimates
    guard tasks > 1 else { return estimates(file.series[...]) }
    let size = (file.series.count + tasks - 1) / tasks
    return await withTaskGroup(of: (Int, [CurveEstimate?]).self) { group in
      for task in 0..<tasks {
        group.addTask {
          (task, estimates(file.series.dropFirst(task * size).prefix(size)))
        }
      }
      var parts: [Int: [CurveEstimate?]] = [:]
      for await (task, part) in group { parts[task] = part }
      return (0..<tasks).flatMap { parts[$0] ?? [] }
    }
  }

  /// A line a series: parameters, standard errors, sum of squares, steps, how the search ended.
  static func text(_ estimates: [CurveEstimate?]) -> String {
    estimates.map { estimate in
      guard let estimate else { return "failed\n" }
      let numbers =
        estimate.parameters + estimate.standardErrors.map { $0 ?? .nan } + [estimate.misfit]
      return numbers.map { "\($0)" }.joined(separator: ",")
        + ",\(estimate.iterations),\(estimate.termination.rawValue)\n"
    }.joined()
  }
}
