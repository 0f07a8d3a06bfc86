package import Charts
import DecisionAnalysis

extension LeverHeatMap {
  /// The chance over the two things that a sweep varies; `nil` where it varies one.
  package init?(of result: SweepResult) {
    let axes = result.sweep.axes
    guard axes.count == 2 else { return nil }
    let (first, second) = (axes[0], axes[1])
    func ticks(_ axis: Sweep.Axis, _ quantity: VariedQuantity) -> [AxisTick] {
      axis.values.map { AxisTick(value: $0, label: English.tick($0, of: quantity)) }
    }
    self.init(
      slug: "sweep", texts: English.mapTexts(of: result),
      labels: Labels(
        x: English.axis(of: result.quantities[0]), y: English.axis(of: result.quantities[1]),
        contours: "Lines where the chance is", present: "As stated", beyond: "(beyond the edge)"),
      x: ticks(first, result.quantities[0]), y: ticks(second, result.quantities[1]),
      attainments: second.values.indices.map { row in
        first.values.indices.map { column in
          result.sweep.points[column * second.values.count + row].outlook.chance.value
        }
      },
      present: first.present.flatMap { x in second.present.map { Present(x: x, y: $0) } })
  }
}
