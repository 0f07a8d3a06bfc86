import DecisionAnalysis
import SensitivityAnalysis

extension Table {
  /// What each unknown decides: one row an unknown and answer.
  ///
  /// `index` is the share of the answer's variance that knowing the unknown would take away, with
  /// its 90 % interval; `weight` is the weight of the explanations in which the unknown exists.
  package static func indices(of result: SensitivityResult) -> Table {
    Table(
      name: "indices",
      columns: ["answer", "unknown", "unit", "kind", "weight", "index", "index_low", "index_high"],
      rows: rows(of: result) { unknown, effect in
        guard let index = effect.index else { return nil }
        return [
          .probability(unknown.weight), .quantity(index.value), .quantity(index.lower),
          .quantity(index.upper),
        ]
      })
  }

  /// The answers where an unknown is in its lowest and in its highest tenth.
  ///
  /// `low` and `high` bound the tenths, `low_mean` and `high_mean` are the unknown's means there.
  package static func tails(of result: SensitivityResult) -> Table {
    Table(
      name: "tails",
      columns: [
        "answer", "unknown", "unit", "kind", "low", "low_mean", "low_answer", "low_answer_se",
        "high", "high_mean", "high_answer", "high_answer_se", "swing", "swing_se",
      ],
      rows: rows(of: result) { _, effect in
        guard let tails = effect.tails else { return nil }
        return [tails.low, tails.high].flatMap { end -> [Cell] in
          [
            .quantity(end.inputQuantile), .quantity(end.inputMean), .quantity(end.outputMean),
            .quantity(end.standardError),
          ]
        } + [.quantity(tails.swing), .quantity(tails.swingStandardError)]
      })
  }

  /// What knowing each unknown before deciding is worth.
  ///
  /// `count_variance_reduction` is in jobs²; `wrong_answer_reduction` is the expected reduction of the
  /// chance of a wrong yes or no. Where `beyond_explanation` is true the explanation must be known
  /// first, and both are what the unknown adds to that.
  package static func valueOfInformation(of result: SensitivityResult) -> Table {
    Table(
      name: "value-of-information",
      columns: [
        "unknown", "unit", "kind", "measurable", "beyond_explanation", "count_variance_reduction",
        "count_variance_reduction_low", "count_variance_reduction_high", "wrong_answer_reduction",
        "wrong_answer_reduction_low", "wrong_answer_reduction_high",
      ],
      rows: result.sensitivity.unknowns.map { unknown in
        let (variance, wrong) = (unknown.worth.countVariance, unknown.worth.wrongAnswers)
        return identity(of: unknown) + [
          .flag(unknown.isMeasurable), .flag(unknown.worth.isBeyondExplanation),
          .quantity(variance.value), .quantity(variance.lower), .quantity(variance.upper),
          .probability(wrong.value), .probability(wrong.lower), .probability(wrong.upper),
        ]
      })
  }

  private static func rows(
    of result: SensitivityResult, _ cells: (Unknown, Unknown.Effect) -> [Cell]?
  ) -> [[Cell]] {
    let chance = result.sensitivity.unknowns.compactMap { unknown in
      cells(unknown, unknown.attainment).map { [.text("attainment")] + identity(of: unknown) + $0 }
    }
    return chance
      + result.sensitivity.byCount.compactMap { unknown in
        cells(unknown, unknown.count).map { [.text("count")] + identity(of: unknown) + $0 }
      }
  }

  private static func identity(of unknown: Unknown) -> [Cell] {
    [.text(unknown.name), .text(unknown.unit), .text(unknown.kind.keyword)]
  }
}
