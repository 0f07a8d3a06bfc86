/// Where everything of an outside view goes; as high as its dots need.
struct ReferenceLayout {
  private let chart: ReferenceClassDots
  private let domain: ClosedRange<Double>
  private let swarms: [DotSwarm]
  private let rows: NamedRows

  private static let radius = 5.0
  private static let spacing = 11.5
  private static let labelRoom = 17.0

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
        spacing: Self.spacing)
    }
    self.rows = rows(
      swarms.map { 2 * (Double($0.reach) * Self.spacing + Self.radius + Self.labelRoom) })
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
      for tick in ticks {
        plot.upright(at: tick.value, tick.value == 0 ? theme.ink : theme.grid).draw(on: &canvas)
      }
      BaseAxis(ticks: ticks).draw(in: plot, on: &canvas)
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
        drawDots(of: chart.kinds[$0], swarms[$0], at: $1, in: plot, on: &$2)
      }
    }
    canvas.group("labels") { canvas in
      drawHeads(in: plot, frame, on: &canvas)
      // After all dots, so that no name covers one.
      for (index, kind) in chart.kinds.enumerated() {
        drawNames(
          of: kind, swarms[index], at: rows.middle(of: index, in: table), in: plot, on: &canvas)
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

  private func place(
    _ programme: ReferenceClassDots.Programme, _ level: Int, _ middle: Double, _ plot: Plot
  ) -> Point {
    Point(
      plot.x.position(of: min(programme.ratio, domain.upperBound)),
      middle - Double(level) * Self.spacing)
  }

  private func drawDots(
    of kind: ReferenceClassDots.Kind, _ swarm: DotSwarm, at middle: Double, in plot: Plot,
    on canvas: inout Canvas
  ) {
    let theme = canvas.theme
    for (programme, level) in zip(kind.programmes, swarm.levels) {
      let place = place(programme, level, middle, plot)
      let row = Plot(
        x: plot.x, y: LinearScale(domain: 0...1, from: place.y, to: place.y - 1))
      DotMark(
        x: min(programme.ratio, domain.upperBound), y: 0, radius: Self.radius,
        colour: programme.ratio >= 1 ? theme.accent : theme.rule, isHollow: programme.ratio < 1
      ).draw(in: row, on: &canvas)
      guard programme.ratio > domain.upperBound else { continue }
      ArrowHead(tip: Point(place.x + 16, place.y), direction: Point(1, 0))
        .draw(theme.accent, on: &canvas)
      canvas.keepClear(
        Rectangle(left: place.x, top: place.y - 5, right: place.x + 16, bottom: place.y + 5))
    }
  }

  /// Names where they cover nothing: above, below or beside their dot; the others are in the table.
  private func drawNames(
    of kind: ReferenceClassDots.Kind, _ swarm: DotSwarm, at middle: Double, in plot: Plot,
    on canvas: inout Canvas
  ) {
    let style = canvas.theme.small
    for (programme, level) in zip(kind.programmes, swarm.levels) {
      let place = place(programme, level, middle, plot)
      let isBeyond = programme.ratio > domain.upperBound
      let figure = isBeyond ? " " + chart.numbers.percent(programme.ratio) : ""
      let name =
        TextWrapping.shortened(programme.name, width: 130, style: style) + figure
      let above = place.y - Self.radius - 7
      let below = place.y + Self.radius + 4 + 0.8 * style.size
      let beside = place.y + 0.35 * style.size
      let places: [(Double, Double, TextBox.Anchor)] = [
        (above, place.x, .middle), (below, place.x, .middle),
        (above, place.x - Self.radius, .start), (above, place.x + Self.radius, .end),
        (below, place.x - Self.radius, .start), (below, place.x + Self.radius, .end),
        (beside, place.x + Self.radius + 5, .start), (beside, place.x - Self.radius - 5, .end),
      ]
      let boxes = places.map { baseline, x, anchor in
        TextBox(
          name, at: Point(x, baseline), anchor: anchor, style: style,
          on: canvas.theme.background)
      }
      let room = Rectangle(
        left: plot.frame.left + 2, top: plot.frame.top, right: plot.frame.right + 20,
        bottom: plot.frame.bottom)
      let free = boxes.first { room.contains($0.frame) && canvas.isFree($0, margin: 3) }
      if let free { canvas.drawCovering(free) }
    }
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
