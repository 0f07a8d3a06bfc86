/// The profile of one parameter: name and interval, curve, cuts, and the interval as a bar whose
/// open ends are arrows.
struct ProfilePanel {
  let chart: ProfileCurves
  let parameter: ProfileCurves.Parameter

  /// The height of plot and axis.
  static let bodyHeight = 112 + BaseAxis.height

  private static let lineHeight = 16.0
  private static let widestCut = 80.0

  /// The room that name and interval need above the plot.
  func headingHeight(width: Double, theme: Theme) -> Double {
    Double(1 + rangeLines(width: width, theme: theme).count) * Self.lineHeight + 8
  }

  func draw(
    in room: Rectangle, below headingHeight: Double, number: Int, on canvas: inout Canvas
  ) {
    let theme = canvas.theme
    let cutLabels = chart.cuts.map {
      TextWrapping.shortened($0.label, width: Self.widestCut, style: theme.small)
    }
    let cutWidth = cutLabels.map { theme.small.width(of: $0) }.max() ?? 0
    let plot = Plot(
      frame: Rectangle(
        left: room.left + 6, top: room.top + headingHeight, right: room.right - cutWidth - 6,
        bottom: room.bottom - BaseAxis.height),
      x: valueDomain, y: 0...highest)
    canvas.group("axes-\(number)") { drawAxes(in: plot, room, on: &$0) }
    canvas.group("profile-\(number)") { canvas in
      drawProfile(in: plot, on: &canvas)
      drawInterval(in: plot, on: &canvas)
    }
    canvas.group("\(number)-labels") { drawHeading(in: room, on: &$0) }
  }

  private func drawHeading(in room: Rectangle, on canvas: inout Canvas) {
    let theme = canvas.theme
    let name = TextWrapping.shortened(
      parameter.name, width: room.width, style: theme.strongLabel)
    let lines = rangeLines(width: room.width, theme: theme)
    for (index, line) in ([name] + lines).enumerated() {
      canvas.draw(
        line, at: Point(room.left, room.top + 12 + Self.lineHeight * Double(index)),
        style: index == 0 ? theme.strongLabel : theme.label)
    }
  }

  /// Estimate and interval, on a second line what the first has no room for: an open end must not
  /// be lost.
  private func rangeLines(width: Double, theme: Theme) -> [String] {
    let figures = Figures(
      within: valueDomain, step: parameter.step, numbers: chart.numbers)
    let range = chart.words.text(parameter.low, parameter.high, figures)
    return TextWrapping.lines(
      of: figures.text(of: parameter.estimate) + " (" + range + ")", width: width,
      style: theme.label, limit: 3)
  }

  private func drawAxes(in plot: Plot, _ room: Rectangle, on canvas: inout Canvas) {
    let theme = canvas.theme
    let places = chart.cuts.map {
      Spread.Item(centre: plot.y.position(of: $0.rise), length: theme.small.lineHeight)
    }
    let centres = Spread.centres(
      of: places, within: plot.frame.top - 6...plot.frame.bottom, gap: 0)
    for (index, (cut, centre)) in zip(chart.cuts, centres).enumerated() {
      RuleMark(
        from: plot.point(plot.x.domain.lowerBound, cut.rise),
        to: plot.point(plot.x.domain.upperBound, cut.rise),
        stroke: index == 0 ? theme.target : theme.rule, dashes: index == 0 ? nil : "4 3"
      ).draw(on: &canvas)
      let style = index == 0 ? theme.small.coloured(theme.target) : theme.small
      canvas.draw(
        TextWrapping.shortened(cut.label, width: Self.widestCut, style: style),
        at: Point(plot.frame.right + 6, centre + 0.35 * style.size), style: style)
    }
    RuleMark(
      from: plot.point(plot.x.domain.lowerBound, 0), to: plot.point(plot.x.domain.upperBound, 0),
      stroke: theme.ink, width: 1.5
    ).draw(on: &canvas)
    drawTicks(in: plot, room, on: &canvas)
  }

  /// As many ticks as their labels leave room for, none beyond the panel.
  private func drawTicks(in plot: Plot, _ room: Rectangle, on canvas: inout Canvas) {
    let style = canvas.theme.small
    let all = Ticks.values(within: valueDomain)
    let figures = Figures(ticks: all, numbers: chart.numbers)
    let widest = all.map { style.width(of: figures.text(of: $0)) }.max() ?? 0
    let stride = (1...6).first { step in
      plot.frame.width / Double(max(1, all.count - 1)) * Double(step) > widest + 10
    }
    let ticks = all.enumerated().filter { ($0.offset) % (stride ?? 6) == 0 }.map {
      AxisTick(value: $0.element, label: figures.text(of: $0.element))
    }.filter { tick in
      let half = style.width(of: tick.label) / 2
      let x = plot.x.position(of: tick.value)
      return x - half >= room.left - 4 && x + half <= room.right + 8
    }
    BaseAxis(ticks: ticks).draw(in: plot, on: &canvas)
  }

  private func drawProfile(in plot: Plot, on canvas: inout Canvas) {
    let line = parameter.profile.map { (x: $0.value, y: $0.rise) }
    let shown = Clipping.pieces(of: line, to: plot.y.domain)
    for piece in shown.flatMap({ Clipping.between(plot.x.domain, of: $0) }) {
      LineMark(values: piece, stroke: canvas.theme.median).draw(in: plot, on: &canvas)
    }
  }

  private func drawInterval(in plot: Plot, on canvas: inout Canvas) {
    let theme = canvas.theme
    let domain = plot.x.domain
    for end in [parameter.low, parameter.high].compactMap({ $0 }) where domain.contains(end) {
      RuleMark(
        from: plot.point(end, chart.cuts[0].rise), to: plot.point(end, 0), stroke: theme.target,
        dashes: "1 3"
      ).draw(on: &canvas)
    }
    let shown = [parameter.low ?? domain.lowerBound, parameter.high ?? domain.upperBound]
      .map { max(domain.lowerBound, min($0, domain.upperBound)) }
    RuleMark(
      from: plot.point(shown[0], 0), to: plot.point(shown[1], 0), stroke: theme.target, width: 4
    ).draw(on: &canvas)
    let y = plot.y.position(of: 0)
    if parameter.low == nil {
      ArrowHead(tip: Point(plot.frame.left - 6, y), direction: Point(-1, 0))
        .draw(theme.target, on: &canvas)
    }
    if parameter.high == nil {
      ArrowHead(tip: Point(plot.frame.right + 6, y), direction: Point(1, 0))
        .draw(theme.target, on: &canvas)
    }
    DotMark(x: parameter.estimate, y: 0, radius: 4, colour: theme.median)
      .draw(in: plot, on: &canvas)
  }

  private var highest: Double { 1.15 * (chart.cuts.map(\.rise).max() ?? 1) }

  /// The interval with a quarter of its length on either side; an open end gets as much room as
  /// shows that the curve stays below the cut.
  private var valueDomain: ClosedRange<Double> {
    let estimate = parameter.estimate
    let computed = parameter.profile.map(\.value) + [estimate]
    let ends = [computed.min() ?? estimate, computed.max() ?? estimate]
    let reaches = [
      parameter.low.map { estimate - $0 }, parameter.high.map { $0 - estimate },
    ]
    let known = reaches.compactMap { $0 }.filter { $0 > 0 }.max()
    var low = reaches[0].map { estimate - 1.35 * $0 } ?? ends[0]
    var high = reaches[1].map { estimate + 1.35 * $0 } ?? ends[1]
    if let known {
      if parameter.low == nil { low = max(low, estimate - 4 * known) }
      if parameter.high == nil { high = min(high, estimate + 4 * known) }
    }
    let least = max(abs(estimate) * 1e-6, 1e-280)
    if high - low < least {
      low -= estimate == 0 ? 1 : abs(estimate) * 0.1
      high += estimate == 0 ? 1 : abs(estimate) * 0.1
    }
    return low...high
  }
}
