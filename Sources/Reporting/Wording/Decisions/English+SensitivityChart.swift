import Charts
import DecisionAnalysis
import JobCreation
import SensitivityAnalysis

/// The words of charts about what an answer hangs on.
extension English {
  static func indicesTexts(of result: SensitivityResult, isClipped: Bool) -> ChartTexts {
    let sensitivity = result.sensitivity
    let target = result.description.programme.target
    let told = sensitivity.unknowns.first { ($0.attainment.index?.lower ?? 0) > 0 }
    let title =
      told.map { "\(capitalised(name(of: $0))) decides most about the target" }
      ?? "No single unknown can be told to decide about the target"
    return texts(
      of: result.description, title: title,
      subtitle: "share of the spread of the chance of \(promise(of: target)) by "
        + "\(target.deadline) that knowing an unknown would take away",
      callout: nil,
      notes: [
        "Bars: 90% intervals from \(count(sensitivity.futures)) futures\(isClipped ? ", cut at 0 and 100%" : ""). "
          + "n.s.: not to be told from nothing. The jobs' own luck is averaged out. An unknown counts for "
          + "what it tells, not for what it does."
      ],
      alternative:
        "Dot chart of how much each unknown tells about reaching the target. What decides: "
        + "\(deciders(sensitivity.unknowns, \.attainment)). The numbers are in sensitivity.csv.")
  }

  static func tornadoTexts(of result: SensitivityResult, largest: TornadoChart.Input) -> ChartTexts
  {
    let description = result.description
    let ends = [largest.low, largest.high].map { count(Int($0.value.rounded())) }
    return texts(
      of: description,
      title: "\(largest.name): \(ends[0]) jobs in its lowest tenth, \(ends[1]) in its highest",
      subtitle: "mean number of \(measure(of: description.programme.target)) by "
        + "\(description.programme.target.deadline)",
      callout: nil,
      notes: [
        "Each bar runs from the mean count where an unknown is in its lowest tenth to that in its "
          + "highest; its own figures bound those tenths. What goes along with it moves too. Whiskers: "
          + "twice the simulation error."
      ],
      alternative:
        "Tornado chart of the mean count over unknowns, the largest being \(largest.name): "
        + "\(ends[0]) to \(ends[1]) jobs. The numbers are in tornado.csv.")
  }
}
