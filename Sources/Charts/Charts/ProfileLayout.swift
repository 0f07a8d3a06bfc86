/// Where the panels of a chart of profiles go: in rows of two or three.
struct ProfileLayout {
  private let chart: ProfileCurves
  private let panels: [ProfilePanel]
  private let headingHeight: Double

  private static let gap = 20.0
  private static let widest = 380.0

  init(chart: ProfileCurves, theme: Theme = .house) {
    self.chart = chart
    panels = chart.parameters.map { ProfilePanel(chart: chart, parameter: $0) }
    let width = Self.panelWidth(in: Sheet.width - 2 * Sheet.margin, Self.columns(of: chart))
    headingHeight =
      panels.map { $0.headingHeight(width: width, theme: theme) }.max() ?? 0
  }

  private static func panelWidth(in width: Double, _ columns: Int) -> Double {
    min((width + gap) / Double(columns) - gap, widest)
  }

  private static func columns(of chart: ProfileCurves) -> Int {
    switch chart.parameters.count {
    case ...1: 1
    case 2, 4: 2
    default: 3
    }
  }

  /// The height of the whole body.
  var height: Double {
    let columns = Self.columns(of: chart)
    let rows = max(1, (panels.count + columns - 1) / columns)
    return Double(rows) * (panelHeight + Self.gap) - Self.gap
  }

  private var panelHeight: Double { headingHeight + ProfilePanel.bodyHeight }

  func draw(in frame: Rectangle, on canvas: inout Canvas) {
    let columns = Self.columns(of: chart)
    let width = Self.panelWidth(in: frame.width, columns)
    let step = (frame.width + Self.gap) / Double(columns)
    for (index, panel) in panels.enumerated() {
      let left = frame.left + Double(index % columns) * step
      let top = frame.top + Double(index / columns) * (panelHeight + Self.gap)
      let room = Rectangle(
        left: left, top: top, right: left + width, bottom: top + panelHeight)
      canvas.group("panel-\(index + 1)") {
        panel.draw(in: room, below: headingHeight, number: index + 1, on: &$0)
      }
    }
  }
}
