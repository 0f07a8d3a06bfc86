/// The axis of costs: equal steps for equal amounts, or for equal factors.
struct CostAxis {
  let isLogarithmic: Bool

  /// The least cost that the axis shows where steps are factors.
  let least: Double

  init(chart: CostPerJobChart) {
    isLogarithmic = chart.isLogarithmic
    let ends = chart.rows.map(\.shape.outer.lowerBound) + chart.benchmarks.map(\.value)
    // Half a decade below what matters: zero itself has no place on such an axis.
    least = (ends.min() ?? 1) / 3
  }

  /// Where a cost stands, in the unit of the axis.
  func place(_ cost: Double) -> Double {
    isLogarithmic ? DecimalLogarithm.of(max(cost, least)) : cost
  }

  /// A distribution on the axis, without what lies below it.
  func place(_ shape: DistributionShape) -> DistributionShape {
    guard isLogarithmic else { return shape }
    var shape = shape
    shape.bins = shape.bins.filter { $0.to > least }
    return shape.mapped(place)
  }

  /// Round costs along a plot.
  func ticks(along plot: Plot, numbers: NumberStyle, theme: Theme) -> [AxisTick] {
    guard isLogarithmic else {
      return Quantity.number.ticks(along: plot, numbers: numbers, theme: theme)
    }
    let domain = plot.x.domain
    let decades =
      Int(domain.lowerBound.rounded(.down))...Int(domain.upperBound.rounded(.up))
    // The densest of these that stays legible: factors within each so many decades.
    let steps: [(factors: [Double], decades: Int)] =
      [([1, 2, 5], 1), ([1, 3], 1), ([1], 1), ([1], 2), ([1], 3), ([1], 5), ([1], 10), ([1], 50)]
    for step in steps {
      let ticks = decades.filter { $0.isMultiple(of: step.decades) }.flatMap { decade in
        step.factors.map { tick($0 * DecimalPlace.power(decade), numbers) }
      }.filter { domain.contains($0.value) }
      if fits(ticks, along: plot, theme) { return ticks }
    }
    return []
  }

  private func tick(_ cost: Double, _ numbers: NumberStyle) -> AxisTick {
    let figures = Figures(
      numbers: numbers, place: DecimalPlace.first(of: cost), largest: cost)
    return AxisTick(value: DecimalLogarithm.of(cost), label: figures.text(of: cost))
  }

  /// Whether there are six at most, and each label has its room.
  private func fits(_ ticks: [AxisTick], along plot: Plot, _ theme: Theme) -> Bool {
    ticks.count <= 6
      && zip(ticks, ticks.dropFirst()).allSatisfy { left, right in
        let widths = theme.small.width(of: left.label) + theme.small.width(of: right.label)
        return plot.x.position(of: right.value) - plot.x.position(of: left.value)
          > widths / 2 + 6
      }
  }

  /// Where grid lines stand: at the ticks, and where steps are factors also between them, so that
  /// the eye sees that they are not equal amounts.
  func grid(of ticks: [AxisTick], over domain: ClosedRange<Double>) -> [Double] {
    let places = ticks.map(\.value)
    guard isLogarithmic, domain.upperBound - domain.lowerBound < 4 else { return places }
    let decades =
      Int(domain.lowerBound.rounded(.down))...Int(domain.upperBound.rounded(.up))
    return decades.flatMap { decade in
      [1.0, 2, 3, 4, 5, 6, 7, 8, 9].map {
        DecimalLogarithm.of($0 * DecimalPlace.power(decade))
      }
    }.filter { domain.contains($0) }
  }

  /// A cost with three digits.
  static func rounded(_ cost: Double, _ numbers: NumberStyle) -> String {
    let place = DecimalPlace.first(of: cost) - 2
    return Figures(numbers: numbers, place: place, largest: abs(cost)).text(of: cost)
  }
}
