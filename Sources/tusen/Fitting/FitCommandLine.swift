import CurveFitting
import DelimitedText
import GrowthModels
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
    add("--locale", series.locale?.locale.rawValue)
    let families = curves.families.flatMap(\.families).map(\.rawValue)
    add("--family", families.isEmpty ? nil : families.joined(separator: ","))
    add("--formula", curves.formula)
    add("--start", curves.start?.text)
    add("--bounds", curves.bounds?.text)
    let defaults = FitSettings()
    add("--loss", curves.loss.loss == defaults.loss ? nil : curves.loss.description)
    add("--starts", curves.starts == defaults.starts ? nil : "\(curves.starts)")
    add("--level", curves.level.value == defaults.level ? nil : "\(curves.level.value)")
    add("--horizon", command.horizon)
    add("--allow-unidentified", command.allowUnidentified)
    add("--seed", plan.settings.seed == defaults.seed ? nil : "\(plan.settings.seed)")
    text = words.map(ShellText.quoted).joined(separator: " ")
  }
}
