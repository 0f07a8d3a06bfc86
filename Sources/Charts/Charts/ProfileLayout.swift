/// Where the panels of a chart of profiles go: in rows of two or three.
struct ProfileLayout {
  private let panels: [ProfilePanel]
  private let headingHeight: Double
  private let grid: PanelGrid

  init(chart: ProfileCurves, theme: Theme = .house) {
    let panels = chart.parameters.map { ProfilePanel(chart: chart, parameter: $0) }
    let width = PanelGrid(count: panels.count, panelHeight: 0).panelWidth
    let headingHeight =
      panels.map { $0.headingHeight(width: width, theme: theme) }.max() ?? 0
    self.panels = panels
    self.headingHeight = headingHeight
    grid = PanelGrid(
      count: panels.count, panelHeight: headingHeight + ProfilePanel.bodyHeight)
  }

  /// The height of the whole body.
  var height: Double { grid.height }

  func draw(in frame: Rectangle, on canvas: inout Canvas) {
    for (index, panel) in panels.enumerated() {
      canvas.group("panel-\(index + 1)") {
        panel.draw(
          in: grid.room(index, in: frame), below: headingHeight, number: index + 1, on: &$0)
      }
    }
  }
}
