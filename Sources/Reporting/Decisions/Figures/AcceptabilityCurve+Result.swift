package import Charts
import DecisionAnalysis
import JobCreation

extension AcceptabilityCurve {
  /// The chance over what a sweep varies; `nil` where it varies two things.
  package init?(of result: SweepResult) {
    guard result.sweep.axes.count == 1, let axis = result.sweep.axes.first else { return nil }
    let quantity = result.quantities[0]
    self.init(
      slug: "sweep", texts: English.curveTexts(of: result), quantity: quantity,
      outlooks: result.sweep.points.map { ($0.values[0], $0.outlook) },
      crossings: [0.5, 0.8, 0.9].compactMap { level in
        result.crossing(of: level).map { value in
          Crossing(
            attainment: level, value: value,
            label: "\(English.perCent(level)): \(English.value(value, of: quantity))")
        }
      },
      present: Self.present(axis.present, result.sweep.present, of: quantity))
  }

  /// The chance over what a search turned.
  package init(of result: SolutionResult) {
    let (solution, quantity) = (result.solution, result.quantity)
    self.init(
      slug: "solution", texts: English.solutionTexts(of: result), quantity: quantity,
      outlooks: solution.probes.map { ($0.value, $0.outlook) },
      crossings: solution.answer.map { answer in
        [
          Crossing(
            attainment: min(1, max(0, answer.outlook.chance.value)), value: answer.value,
            label: "\(English.perCent(solution.wanted)): "
              + English.value(answer.value, of: quantity))
        ]
      } ?? [],
      present: Self.present(solution.knob.present, solution.present, of: quantity))
  }

  private init(
    slug: String, texts: ChartTexts, quantity: VariedQuantity,
    outlooks: [(value: Double, outlook: PlanOutlook)], crossings: [Crossing], present: Present?
  ) {
    self.init(
      slug: slug, texts: texts,
      labels: Labels(
        axis: English.axis(of: quantity), average: "Average", range: "Range over explanations"),
      points: outlooks.map { value, outlook in
        Point(
          value: value, attainment: outlook.chance.value,
          error: min(1, outlook.chance.standardError), range: outlook.range)
      },
      lines: Self.lines(of: outlooks.map(\.outlook)), crossings: crossings, present: present,
      ticks: quantity.isOfDays ? Self.days(outlooks.map(\.value)) : [])
  }

  private static func lines(of outlooks: [PlanOutlook]) -> [Line] {
    guard let first = outlooks.first else { return [] }
    let structures =
      first.structures.count > 1
      ? first.structures.indices.map { index in
        Line(
          name: English.capitalised(English.name(of: first.structures[index].structure)),
          attainments: outlooks.map { $0.structures[index].chance })
      } : []
    let ends = outlooks.compactMap(\.whenSupportMatters)
    guard let end = ends.first, ends.count == outlooks.count else { return structures }
    return structures + [
      Line(
        name: "If support brings \(English.perCent(end.little.share))",
        attainments: ends.map(\.little.chance), isAssumption: true),
      Line(
        name: "If support brings \(English.perCent(end.much.share))",
        attainments: ends.map(\.much.chance), isAssumption: true),
    ]
  }

  private static func present(
    _ value: Double?, _ outlook: PlanOutlook, of quantity: VariedQuantity
  ) -> Present? {
    value.map {
      Present(
        value: $0, attainment: outlook.chance.value,
        label: "As stated: \(English.value($0, of: quantity))")
    }
  }

  private static func days(_ values: [Double]) -> [AxisTick] {
    guard let first = values.first, let last = values.last else { return [] }
    return CalendarTicks.ticks(
      from: CalendarDay(dayNumber: Int(first)), to: CalendarDay(dayNumber: Int(last)))
  }
}

extension SweepResult {
  /// Where the chance first crosses a level, by straight lines between the values.
  func crossing(of level: Double) -> Double? {
    let points = sweep.points.map { (value: $0.values[0], chance: $0.outlook.chance.value) }
    for (left, right) in zip(points, points.dropFirst())
    where (left.chance >= level) != (right.chance >= level) {
      return left.value
        + (right.value - left.value) * (level - left.chance) / (right.chance - left.chance)
    }
    return nil
  }
}
