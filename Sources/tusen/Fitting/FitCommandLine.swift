import CurveFitting
import Series

/// The command that repeats a fit, with the options that change it and no others.
struct FitCommandLine {
  /// The command.
  let text: String

  init(of command: FitCommand, plan: FitPlan) {
    let (series, curves) = (command.series, command.curves)
    var words = ["tusen", "fit", PortableName.of(series.file)]
    func add(_ name: String, _ value: String?) {
      if let value { words += [name, value] }
    }
    func add(_ name: String, _ isSet: Bool) {
      if isSet { words.append(name) }
    }
    add("--time", series.time)
    add("--value", series.value)
    add("--weight", series.weight)
    for predictor in series.predictors { add("--predictor", predictor) }
    add("--cumulative", series.cumulative)
    add("--increments", series.increments)
    add("--origin", series.origin)
    add("--locale", series.locale?.rawValue)
    let families = curves.families.flatMap(\.families).map(\.rawValue)
    add("--family", families.isEmpty ? nil : families.joined(separator: ","))
    add("--formula", curves.formula)
    add("--start", Self.list(curves.start.values) { "\($0)" })
    add("--bounds", Self.list(curves.bounds.ranges, Self.range))
    let defaults = FitSettings()
    add("--loss", curves.loss == defaults.loss ? nil : curves.loss.rawValue)
    add("--starts", curves.starts == defaults.starts ? nil : "\(curves.starts)")
    add("--level", curves.level.value == defaults.level ? nil : "\(curves.level.value)")
    add("--horizon", command.horizon)
    add("--allow-unidentified", command.allowUnidentified)
    add("--seed", plan.settings.seed == defaults.seed ? nil : "\(plan.settings.seed)")
    text = words.map(ShellText.quoted).joined(separator: " ")
  }

  private static func list<Value>(
    _ values: [String: Value], _ text: (Value) -> String
  ) -> String? {
    guard !values.isEmpty else { return nil }
    return values.sorted { $0.key < $1.key }.map { "\($0.key)=\(text($0.value))" }
      .joined(separator: ",")
  }

  private static func range(_ range: ClosedRange<Double>) -> String {
    (range.lowerBound.isFinite ? "\(range.lowerBound)" : "") + ".."
      + (range.upperBound.isFinite ? "\(range.upperBound)" : "")
  }
}
