import Diagnostics
import Formulas
import GrowthModels
import JobCreation
import Probability
import Spelling

/// Builds a list of rival curves and checks it against the priors beside it.
struct CurvesBuilder {
  let list: Located<[Located<Growth>]>?

  /// The key of the list.
  let path: String

  let priors: PriorsSection

  /// The key of the priors.
  let priorsPath: String

  let findings: Findings

  /// The curves, each once; findings for repeated ones and for priors that belong to none.
  func growths() -> [Growth] {
    var growths: [Growth] = []
    for growth in list?.value ?? [] {
      if growths.contains(growth.value) {
        findings.add(
          .repeatedName, at: growth.place, "`\(growth.value.name)` is named twice in `\(path)`",
          fix: "name it once", value: growth.value.name)
      } else {
        growths.append(growth.value)
      }
    }
    reportUnusedPriors(growths)
    return growths
  }

  /// Whether each parameter of a formula has a prior; a finding at every one that has none.
  func havePriors(_ growths: [Growth]) -> Bool {
    var isComplete = true
    for growth in list?.value ?? [] {
      guard case .formula(let formula) = growth.value else { continue }
      for (name, columns) in zip(formula.parameters, formula.parameterColumns)
      where priors.growth[GrowthPriorKey(formulaParameter: name)] == nil {
        isComplete = false
        findings.add(
          .formulaPrior, at: growth.place.part(columns, of: formula.text),
          "`\(name)` has no prior in `\(priorsPath)`", fix: fix(for: name, in: formula),
          value: name)
      }
    }
    return isComplete
  }

  /// The prior that may be misspelt, or one to write.
  private func fix(for parameter: String, in formula: Formula) -> String {
    let strangers = priors.growth.keys.filter {
      $0.group == "formula" && !formula.parameters.contains($0.parameter)
    }
    let near = NearestWords.to(parameter, among: strangers.map(\.parameter))
    if let other = near.first {
      return "rename the prior `formula.\(other)` to `formula.\(parameter)`, or the parameter"
    }
    return "add `formula.\(parameter): 0.1 to 10` with its range to `\(priorsPath)`, or write a "
      + "number in its place"
  }

  private func reportUnusedPriors(_ growths: [Growth]) {
    let used = Set(
      growths.flatMap { growth in
        growth.parameters.map { GrowthPriorKey(growth, $0.name) }
      })
    for (key, prior) in priors.growth where !used.contains(key) {
      let isFormula = key.group == "formula"
      // It may belong to a formula that could not be read.
      if isFormula, findings.hasErrors { continue }
      findings.add(
        .unusedPrior, at: prior.keyPlace,
        isFormula
          ? "`\(priorsPath)` has a prior of `\(key.parameter)`, which is in no formula of `\(path)`"
          : "`\(priorsPath)` has a prior of `\(key.group)`, which is not among the candidates",
        fix: isFormula
          ? "use `\(key.parameter)` in a formula, or delete the prior"
          : "add `\(key.group)` to them, or delete the prior")
    }
  }
}
