/// Names and values of the fan's lines at its right end.
///
/// The median and the outermost band carry their values; inner bands only their names, which stand
/// at both of their edges while there is room. The file of plotted numbers has all values.
struct FanEndLabels {
  private let labels: [EndLabels.Label]
  private let targetLabel: EndLabels.Label?
  private let y: LinearScale
  private let lineHeight: Double

  init(chart: FanChart, y: LinearScale, theme: Theme) {
    self.y = y
    lineHeight = theme.label.lineHeight
    let numbers = chart.numbers
    targetLabel = chart.target.map {
      EndLabels.label(
        $0.label, numbers.count($0.value), at: $0.value, theme.strongLabel.coloured(theme.target))
    }
    var labels: [EndLabels.Label] = []
    if let outcome = chart.outcome {
      labels.append(
        EndLabels.label(
          outcome.label, numbers.count(outcome.value), at: outcome.value, theme.strongLabel))
    }
    guard let last = chart.slices.last else {
      self.labels = labels
      return
    }
    labels.append(
      EndLabels.label(
        chart.labels.median, numbers.count(last.median), at: last.median,
        theme.strongLabel.coloured(theme.median)))
    for (index, interval) in last.intervals.enumerated() {
      let name = chart.bands[index].label
      let ends = [interval.upperBound, interval.lowerBound]
      let height = y.position(of: ends[1]) - y.position(of: ends[0])
      if index > 0 {
        labels += ends.map {
          EndLabels.Label(
            text: TextWrapping.shortened(name, width: EndLabels.widest, style: theme.small),
            value: $0, style: theme.small, isDispensable: true)
        }
      } else if height < 2 * lineHeight {
        let range = numbers.count(ends[1]) + "–" + numbers.count(ends[0])
        labels.append(EndLabels.label(name + ":", range, at: ends[0], theme.label))
      } else {
        labels += ends.map { EndLabels.label(name + ":", numbers.count($0), at: $0, theme.label) }
      }
    }
    self.labels = labels
  }

  /// The room that the labels need right of the plot.
  var width: Double { EndLabels.width(of: labels + [targetLabel].compactMap { $0 }) }

  func draw(includingTarget: Bool, in plot: Plot, on canvas: inout Canvas) {
    let target = includingTarget ? [targetLabel].compactMap { $0 } : []
    EndLabels(labels: target + labels, y: y, lineHeight: lineHeight).draw(in: plot, on: &canvas)
  }
}
