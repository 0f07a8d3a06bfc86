/// Where the panels of the hubs go.
struct HubLayout {
  private let chart: HubMultiples
  private let shapes: ShapeRows
  private let grid: PanelGrid

  private static let lineHeight = 16.0
  private static let moreHeight = 24.0
  private static let slabHeight = 60.0

  init(chart: HubMultiples) {
    self.chart = chart
    shapes = ShapeRows(
      chart.drawn.map(\.shape), essential: chart.drawn.compactMap(\.goal?.target) + [0],
      slabHeight: Self.slabHeight)
    grid = PanelGrid(
      count: chart.drawn.count,
      panelHeight: 3 * Self.lineHeight + 8 + Self.slabHeight + 14 + BaseAxis.height)
  }

  private var hidden: Int { chart.hubs.count - chart.drawn.count }

  /// The height of the whole body.
  var height: Double { grid.height + (hidden > 0 ? Self.moreHeight : 0) }

  func draw(in frame: Rectangle, on canvas: inout Canvas) {
    for (index, hub) in chart.drawn.enumerated() {
      canvas.group("hub-\(index + 1)") {
        draw(hub, index, in: grid.room(index, in: frame), on: &$0)
      }
    }
    guard hidden > 0 else { return }
    canvas.group("labels") { canvas in
      let style = canvas.theme.small
      let text = "+" + chart.numbers.count(Double(hidden)) + " " + chart.labels.more
      canvas.draw(
        TextWrapping.shortened(text, width: frame.width, style: style),
        at: Point(frame.left, frame.bottom - 4), style: style)
    }
  }

  private func draw(
    _ hub: HubMultiples.Hub, _ index: Int, in room: Rectangle, on canvas: inout Canvas
  ) {
    let theme = canvas.theme
    let plot = Plot(
      frame: Rectangle(
        left: room.left + 6, top: room.top + 3 * Self.lineHeight + 8, right: room.right - 6,
        bottom: room.bottom - BaseAxis.height),
      x: shapes.domain, y: 0...1)
    canvas.group("axes-\(index + 1)") { canvas in
      let ticks = Quantity.count.ticks(along: plot, numbers: chart.numbers, theme: theme)
        .filter { isInside(room, $0, plot, theme) }
      GridAxis(ticks: ticks).draw(in: plot, on: &canvas)
    }
    canvas.group("shape-\(index + 1)") { canvas in
      let middle = (plot.frame.top + plot.frame.bottom) / 2 - 2
      shapes.draw(index, at: middle, cut: hub.goal?.target, in: plot, on: &canvas)
      if let goal = hub.goal {
        plot.upright(at: goal.target, theme.target, width: 2, casing: 4).draw(on: &canvas)
      }
    }
    canvas.group("\(index + 1)-labels") { drawHeading(of: hub, in: room, on: &$0) }
  }

  /// A label at the edge of a panel would reach into the next one.
  private func isInside(
    _ room: Rectangle, _ tick: AxisTick, _ plot: Plot, _ theme: Theme
  ) -> Bool {
    let half = theme.small.width(of: tick.label) / 2
    let x = plot.x.position(of: tick.value)
    return x - half >= room.left - 4 && x + half <= room.right + 4
  }

  /// Name, median, and part of the target with its chance.
  private func drawHeading(
    of hub: HubMultiples.Hub, in room: Rectangle, on canvas: inout Canvas
  ) {
    let theme = canvas.theme
    func write(_ name: String, _ figure: String, line: Double, style: TextStyle) {
      let tail = figure.isEmpty ? "" : " " + figure
      let text = TextWrapping.shortened(
        name, width: room.width - style.width(of: tail), style: style)
      canvas.draw(
        text + tail, at: Point(room.left, room.top + 12 + line * Self.lineHeight), style: style)
    }
    write(hub.name, "", line: 0, style: theme.strongLabel)
    write(
      chart.labels.median, chart.numbers.count(hub.shape.median), line: 1, style: theme.label)
    guard let goal = hub.goal else { return }
    write(
      chart.labels.target,
      chart.numbers.count(goal.target) + ": " + chart.numbers.probability(goal.attainment),
      line: 2, style: theme.strongLabel.coloured(theme.target))
  }
}
