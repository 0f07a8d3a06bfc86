package import Charts
import DecisionAnalysis
import SensitivityAnalysis

extension TornadoChart {
  /// How far the mean count moves with each unknown, the largest swing first.
  package init?(of result: SensitivityResult) {
    let sensitivity = result.sensitivity
    let currency = sensitivity.outlook.money?.currency
    let bars = sensitivity.byCount.compactMap { unknown -> Input? in
      guard let tails = unknown.count.tails else { return nil }
      func end(_ end: TailMeans.End) -> End {
        End(
          label: English.value(
            end.inputQuantile, of: unknown, currency: currency, withUnit: false),
          value: end.outputMean, error: end.standardError)
      }
      return Input(
        name: English.capitalised(English.name(of: unknown)),
        note: English.source(of: unknown) + (unknown.unit.isEmpty ? "" : "; \(unknown.unit)"),
        low: end(tails.low), high: end(tails.high))
    }
    let inputs = bars.enumerated().sorted {
      let (left, right) = ($0.element.swing, $1.element.swing)
      return left == right ? $0.offset < $1.offset : left > right
    }.map(\.element)
    guard let largest = inputs.first else { return nil }
    self.init(
      texts: English.tornadoTexts(of: result, largest: largest),
      labels: Labels(
        low: "Lowest tenth", high: "Highest tenth", base: "On average", swing: "Swing",
        others: "further unknowns"),
      inputs: inputs, base: sensitivity.unknowns.compactMap(\.count.tails).first?.base ?? 0,
      quantity: .count)
  }
}
