/// How far each input moves a result when it alone takes a low or a high value: a bar an input.
public struct TornadoChart: Chart {
  /// A low or high value of an input, and the result with it.
  public struct End: Sendable, Equatable {
    /// The input's value in its own unit, such as `SEK 8 M`.
    public var label: String

    /// The result.
    public var value: Double

    /// The standard error of the result; drawn twice to either side.
    public var error: Double

    /// An end of a bar.
    public init(label: String, value: Double, error: Double = 0) {
      precondition(value.isFinite && error.isFinite && error >= 0, "a result is finite")
      self.label = label
      self.value = value
      self.error = error
    }
  }

  /// An input with the results at its low and its high value.
  public struct Input: Sendable, Equatable {
    /// Its name.
    public var name: String

    /// What the reader must know of it, such as `assumed`; may be empty.
    public var note: String

    /// The result at its low value.
    public var low: End

    /// The result at its high value.
    public var high: End

    /// An input from its ends.
    public init(name: String, note: String = "", low: End, high: End) {
      self.name = name
      self.note = note
      self.low = low
      self.high = high
    }

    /// How far apart the results are.
    public var swing: Double { abs(high.value - low.value) }
  }

  /// The words that the plot itself carries.
  public struct Labels: Sendable, Equatable {
    /// Names the colour of low values, such as `Low value`.
    public var low: String

    /// Names the colour of high values, such as `High value`.
    public var high: String

    /// Names the line of the result as it stands, such as `As it stands`.
    public var base: String

    /// Heads the column of swings, such as `Swing`.
    public var swing: String

    /// Stands after the number of inputs that are not drawn, such as `further inputs`.
    public var others: String

    /// Words for the chart.
    public init(low: String, high: String, base: String, swing: String, others: String) {
      self.low = low
      self.high = high
      self.base = base
      self.swing = swing
      self.others = others
    }
  }

  /// The name of the file, and what ids begin with.
  public var slug: String

  /// The words around the plot.
  public var texts: ChartTexts

  /// The words in the plot.
  public var labels: Labels

  /// The inputs, by descending swing; the first ten are drawn.
  public var inputs: [Input]

  /// The result with all inputs as they stand.
  public var base: Double

  /// What the result is.
  public var quantity: Quantity

  /// How numbers are written.
  public var numbers: NumberStyle

  /// At most so many inputs have a bar.
  public static let limit = 10

  /// A chart from data and words.
  public init(
    slug: String = "tornado", texts: ChartTexts, labels: Labels, inputs: [Input], base: Double,
    quantity: Quantity = .count, numbers: NumberStyle = .english
  ) {
    precondition(base.isFinite, "a result is finite")
    self.slug = slug
    self.texts = texts
    self.labels = labels
    self.inputs = inputs
    self.base = base
    self.quantity = quantity
    self.numbers = numbers
  }

  /// The inputs that have a bar.
  var drawn: [Input] { Array(inputs.prefix(Self.limit)) }

  /// The inputs that have none.
  var others: [Input] { Array(inputs.dropFirst(Self.limit)) }

  /// For each input the results at both ends and the swing; the base; how many are not drawn.
  public var plottedNumbers: DataTable {
    var table = DataTable(
      columns: ["series", "input", "input_value", "result", "standard_error"])
    table.append([.text("base"), .missing, .missing, .number(base), .missing])
    for input in inputs {
      for (series, end) in [("low", input.low), ("high", input.high)] {
        table.append([
          .text(series), .text(input.name), .text(end.label), .number(end.value),
          .number(end.error),
        ])
      }
      table.append([
        .text("swing"), .text(input.name), .missing, .number(input.swing), .missing,
      ])
    }
    if !others.isEmpty {
      table.append([
        .text("inputs_not_drawn"), .missing, .missing, .number(Double(others.count)), .missing,
      ])
    }
    return table
  }

  /// The chart as a picture.
  public func drawing() -> SVGDrawing {
    let layout = TornadoLayout(chart: self, theme: .house)
    return Sheet(slug: slug, texts: texts)
      .drawing(of: plottedNumbers, height: .exactly(layout.height)) {
        layout.draw(in: $0, on: &$1)
      }
  }
}
