/// The chance of reaching the target over two levers at once: a number and a shade a combination.
public struct LeverHeatMap: Chart {
  /// Where things stand on both levers; it may lie between the values drawn, or beyond them.
  public struct Present: Sendable, Equatable {
    /// The value on the horizontal axis.
    public var x: Double

    /// The value on the upright axis.
    public var y: Double

    /// The present position.
    public init(x: Double, y: Double) {
      precondition(x.isFinite && y.isFinite, "a position is finite")
      self.x = x
      self.y = y
    }
  }

  /// The words that the plot itself carries.
  public struct Labels: Sendable, Equatable {
    /// Names the lever on the horizontal axis and its unit.
    public var x: String

    /// Names the lever on the upright axis and its unit.
    public var y: String

    /// Names the lines of equal chance, such as `Lines:`; their chances are set after it.
    public var contours: String

    /// Names the present position, such as `Today`.
    public var present: String

    /// Stands after it where it lies beyond the values drawn, such as `(beyond the edge)`.
    public var beyond: String

    /// Words for the chart.
    public init(x: String, y: String, contours: String, present: String, beyond: String) {
      self.x = x
      self.y = y
      self.contours = contours
      self.present = present
      self.beyond = beyond
    }
  }

  /// The name of the file, and what ids begin with.
  public var slug: String

  /// The words around the plot.
  public var texts: ChartTexts

  /// The words in the plot.
  public var labels: Labels

  /// The values of the lever on the horizontal axis, ascending, with their labels.
  public var x: [AxisTick]

  /// The values of the lever on the upright axis, ascending, with their labels.
  public var y: [AxisTick]

  /// The chances: for each value of `y` one for each value of `x`.
  public var attainments: [[Double]]

  /// Where things stand.
  public var present: Present?

  /// How numbers are written.
  public var numbers: NumberStyle

  /// The chances that have a line.
  public static let contours = [0.5, 0.8]

  /// A chart from data and words.
  public init(
    slug: String = "levers", texts: ChartTexts, labels: Labels, x: [AxisTick], y: [AxisTick],
    attainments: [[Double]], present: Present? = nil, numbers: NumberStyle = .english
  ) {
    precondition(
      [x, y].allSatisfy { axis in
        !axis.isEmpty && zip(axis, axis.dropFirst()).allSatisfy { $0.value < $1.value }
      }, "each lever has values, and they ascend")
    precondition(
      attainments.count == y.count
        && attainments.allSatisfy { row in
          row.count == x.count && row.allSatisfy { (0...1).contains($0) }
        }, "a chance from 0 to 1 for each combination")
    self.slug = slug
    self.texts = texts
    self.labels = labels
    self.x = x
    self.y = y
    self.attainments = attainments
    self.present = present
    self.numbers = numbers
  }

  /// One row a combination, then the chances that have a line, and the present position.
  public var plottedNumbers: DataTable {
    var table = DataTable(columns: ["series", "x", "y", "attainment"])
    for (row, attainments) in zip(y, attainments) {
      for (column, attainment) in zip(x, attainments) {
        table.append([
          .text("cell"), .number(column.value), .number(row.value), .number(attainment),
        ])
      }
    }
    for level in Self.contours {
      table.append([.text("contour"), .missing, .missing, .number(level)])
    }
    if let present {
      table.append([.text("present"), .number(present.x), .number(present.y), .missing])
    }
    return table
  }

  /// The chart as a picture.
  public func drawing() -> SVGDrawing {
    let layout = HeatMapLayout(chart: self)
    return Sheet(slug: slug, texts: texts)
      .drawing(of: plottedNumbers, height: .exactly(layout.height)) {
        layout.draw(in: $0, on: &$1)
      }
  }
}
