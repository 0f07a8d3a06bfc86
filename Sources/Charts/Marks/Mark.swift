/// Something drawn from data into a plot: bands, lines, dots, bars, rules, axes.
///
/// A mark holds data in the data's units; colours and widths have defaults from the theme. It
/// draws, and tells the canvas which room labels should keep clear of.
protocol Mark {
  /// Draws the mark.
  func draw(in plot: Plot, on canvas: inout Canvas)
}
