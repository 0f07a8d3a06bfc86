/// Where everything of an outside view goes; as high as its dots need.
struct ReferenceLayout {
  private let chart: ReferenceClassDots
  private let domain: ClosedRange<Double>
  private let swarms: [DotSwarm]
  private let rows: NamedRows

  init(chart: ReferenceClassDots, theme: Theme) {
    self.chart = chart
    let ratios = chart.kinds.flatMap { $0.programmes.map(\.ratio) } + [chart.own?.ratio ?? 0]
    let most = ratios.max() ?? 1
    // One success without measure must not press all others together: it becomes an arrow.
    let domain = 0...(most > 4 ? 2.5 : max(1.25, 1.05 * most))
    self.domain = domain
    func rows(_ heights: [Double]) -> NamedRows {
      NamedRows(
        zip(chart.kinds, heights).map { kind, height in
          let counts = [kind.reached, kind.programmes.count].map {
            chart.numbers.count(Double($0))
          }
          let of = TextWrapping.shortened(chart.labels.of, width: 40, style: theme.label)
          return NamedRows.Row(
            name: kind.name, cells: [.init(text: counts[0] + " " + of + " " + counts[1])],
            style: theme.strongLabel, space: 6, markHeight: height)
        },
        columns: [.init(heading: chart.labels.reached)], nameWidths: 90...180, nameLines: 3,
        theme: theme)
    }
    // The width of the plot depends on the words alone, the height of a row on the plot's width.
    let room = rows(chart.kinds.map { _ in 0 }).plotRoom(in: Sheet.column, foot: 0)
    let plot = Plot(frame: room, x: domain, y: 0...1)
    swarms = chart.kinds.map { kind in
      DotSwarm(
        places: kind.programmes.map { plot.x.position(of: min($0.ratio, domain.upperBound)) },
        spacing: ReferenceDots.spacing)
    }
    self.rows = rows(
      swarms.map { ReferenceDots.height(reach: $0.reach) })
  }

  /// The height of the whole body.
  var height: Double { rows.height + headHeight + BaseAxis.height }

  private var headHeight: Double { 16 }

  func draw(in frame: Rectangle, on canvas: inout Canvas) {
    let theme = canvas.theme
    var table = frame
    table.top += headHeight
    let plot = Plot(
      frame: rows.plotRoom(in: table, foot: BaseAxis.height), x: domain, y: 0...1)
    canvas.group("axes") { canvas in
      let ticks = Quantity.share.ticks(along: plot, numbers: chart.numbers, theme: theme)
      GridAxis(ticks: ticks, zero: theme.ink).draw(in: plot, on: &canvas)
      rows.drawHeadings(in: table, on: &canvas)
    }
    canvas.group("target") { canvas in
      drawLine(plot.upright(at: 1, theme.target, width: 2, casing: 4), on: &canvas)
      if let own = chart.own, domain.contains(own.ratio) {
        drawLine(
          plot.upright(at: own.ratio, theme.median, width: 1.5, dashes: "6 4", casing: 3.5),
          on: &canvas)
      }
    }
    canvas.group("rows") { canvas in
      rows.draw(in: table, on: &canvas) {
        dots(of: chart.kinds[$0], $0, at: $1, in: plot).draw(on: &$2)
      }
    }
    canvas.group("labels") { canvas in
      drawHeads(in: plot, frame, on: &canvas)
      // After all dots, so that no name covers one.
      for (index, kind) in chart.kinds.enumerated() {
        dots(of: kind, index, at: rows.middle(of: index, in: table), in: plot)
          .drawNames(on: &canvas)
      }
    }
  }

  /// A line that no name may interrupt.
  private func drawLine(_ line: RuleMark, on canvas: inout Canvas) {
    line.draw(on: &canvas)
    canvas.keepClear(
      Rectangle(
        left: line.from.x - 2, top: line.from.y, right: line.from.x + 2, bottom: line.to.y))
  }

  private func dots(
    of kind: ReferenceClassDots.Kind, _ index: Int, at middle: Double, in plot: Plot
  ) -> ReferenceDots {
    ReferenceDots(
      programmes: kind.programmes, levels: swarms[index].levels, middle: middle, plot: plot,
      numbers: chart.numbers)
  }

  private func drawHeads(in plot: Plot, _ frame: Rectangle, on canvas: inout Canvas) {
    let theme = canvas.theme
    var heads = [
      HeadLabels.Label(
        text: TextWrapping.shortened(chart.labels.target, width: 200, style: theme.strongLabel),
        value: 1, style: theme.strongLabel.coloured(theme.target), leader: theme.target)
    ]
    if let own = chart.own {
      let figure = " " + chart.numbers.percent(own.ratio)
      let style = theme.strongLabel.coloured(theme.median)
      let name = TextWrapping.shortened(
        own.label, width: 260 - style.width(of: figure), style: style)
      heads.append(
        .init(text: name + figure, value: own.ratio, style: style, leader: theme.median))
    }
    HeadLabels(heads, width: frame.width).draw(
      baseline: frame.top + 13, within: frame.left...frame.right, in: plot, on: &canvas)
  }
}
