/// Small panels in rows of equal height, one to three beside each other.
struct PanelGrid {
  let count: Int
  let panelHeight: Double

  static let gap = 20.0
  private static let widest = 380.0

  private var columns: Int {
    switch count {
    case ...1: 1
    case 2, 4: 2
    default: 3
    }
  }

  private var rows: Int { max(1, (count + columns - 1) / columns) }

  /// The width of a panel on the page.
  var panelWidth: Double {
    let width = Sheet.width - 2 * Sheet.margin
    return min((width + Self.gap) / Double(columns) - Self.gap, Self.widest)
  }

  /// The height of all rows.
  var height: Double { Double(rows) * (panelHeight + Self.gap) - Self.gap }

  /// The room of a panel.
  func room(_ index: Int, in frame: Rectangle) -> Rectangle {
    let step = (frame.width + Self.gap) / Double(columns)
    let left = frame.left + Double(index % columns) * step
    let top = frame.top + Double(index / columns) * (panelHeight + Self.gap)
    return Rectangle(left: left, top: top, right: left + panelWidth, bottom: top + panelHeight)
  }
}
