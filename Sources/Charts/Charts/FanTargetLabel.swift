/// The target's name and value on its line, where neither bands nor readings lie underneath.
struct FanTargetLabel {
  let chart: FanChart

  /// Whether there was room; the caller otherwise names the target beside the plot.
  func draw(in plot: Plot, on canvas: inout Canvas) -> Bool {
    guard let target = chart.target else { return true }
    let style = canvas.theme.strongLabel.coloured(canvas.theme.target)
    let text =
      target.label + " " + chart.numbers.count(target.value) + " " + target.deadlineLabel
    let y = plot.y.position(of: target.value)
    let room = plot.frame.width - style.width(of: text)
    guard room > 8 else { return false }
    for share in [0, 0.25, 0.5, 0.75, 1] {
      for baseline in [y - 7, y + 16] {
        let box = TextBox(
          text, at: Point(plot.frame.left + 4 + share * (room - 8), baseline), style: style,
          on: canvas.theme.background)
        if canvas.isFree(box), plot.frame.expanded(by: 6).contains(box.frame) {
          canvas.drawCovering(box)
          return true
        }
      }
    }
    return false
  }
}
