/// A picture of numbers: a value that knows its words, its data, and how to draw itself.
public protocol Chart: Sendable {
  /// The name that files and ids begin with, in kebab-case.
  var slug: String { get }

  /// The words around the plot.
  var texts: ChartTexts { get }

  /// How numbers are written.
  var numbers: NumberStyle { get }

  /// The numbers drawn, for the CSV file beside the picture.
  var plottedNumbers: DataTable { get }

  /// The chart as a picture.
  func drawing() -> SVGDrawing
}
