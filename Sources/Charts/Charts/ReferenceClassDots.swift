/// The outside view: how finished programmes did against their targets, a dot a programme.
public struct ReferenceClassDots: Chart {
  /// A finished programme.
  public struct Programme: Sendable, Equatable {
    /// Its name.
    public var name: String

    /// What it achieved, as a part of its target.
    public var ratio: Double

    /// A programme from its name and its ratio.
    public init(name: String, ratio: Double) {
      precondition(ratio.isFinite && ratio >= 0, "a ratio is 0 or more")
      self.name = name
      self.ratio = ratio
    }
  }

  /// Programmes of one kind.
  public struct Kind: Sendable, Equatable {
    /// Its name.
    public var name: String

    /// The programmes of this kind.
    public var programmes: [Programme]

    /// A kind from its programmes.
    public init(name: String, programmes: [Programme]) {
      self.name = name
      self.programmes = programmes
    }

    /// How many reached their target.
    public var reached: Int { programmes.count { $0.ratio >= 1 } }
  }

  /// Where the programme that is asked about stands on the same axis.
  public struct Own: Sendable, Equatable {
    /// Its ratio, such as the median of its forecast over its target.
    public var ratio: Double

    /// What it is called; its ratio is set after it.
    public var label: String

    /// The own position.
    public init(ratio: Double, label: String) {
      precondition(ratio.isFinite && ratio >= 0, "a ratio is 0 or more")
      self.ratio = ratio
      self.label = label
    }
  }

  /// The words that the plot itself carries.
  public struct Labels: Sendable, Equatable {
    /// Names the line at 100 %, such as `Target reached`.
    public var target: String

    /// Heads the column of counts, such as `Reached`.
    public var reached: String

    /// Stands between two counts, such as `of`.
    public var of: String

    /// Words for the chart.
    public init(target: String, reached: String, of: String) {
      self.target = target
      self.reached = reached
      self.of = of
    }
  }

  /// The name of the file, and what ids begin with.
  public var slug: String

  /// The words around the plot.
  public var texts: ChartTexts

  /// The words in the plot.
  public var labels: Labels

  /// The programmes by kind, in the order drawn.
  public var kinds: [Kind]

  /// The programme that is asked about, where it has a place on the axis.
  public var own: Own?

  /// How numbers are written.
  public var numbers: NumberStyle

  /// A chart from data and words.
  public init(
    slug: String = "reference-class", texts: ChartTexts, labels: Labels, kinds: [Kind],
    own: Own? = nil, numbers: NumberStyle = .english
  ) {
    self.slug = slug
    self.texts = texts
    self.labels = labels
    self.kinds = kinds
    self.own = own
    self.numbers = numbers
  }

  /// One row a programme, then how many of each kind reached their target, and the own ratio.
  public var plottedNumbers: DataTable {
    var table = DataTable(columns: ["series", "kind", "programme", "value"])
    for kind in kinds {
      for programme in kind.programmes {
        table.append([
          .text("achieved_of_target"), .text(kind.name), .text(programme.name),
          .number(programme.ratio),
        ])
      }
      for (series, count) in [("reached", kind.reached), ("programmes", kind.programmes.count)] {
        table.append([.text(series), .text(kind.name), .missing, .number(Double(count))])
      }
    }
    table.append([.text("target"), .missing, .missing, .number(1)])
    if let own {
      table.append([.text("own"), .missing, .text(own.label), .number(own.ratio)])
    }
    return table
  }

  /// The chart as a picture.
  public func drawing() -> SVGDrawing {
    let layout = ReferenceLayout(chart: self, theme: .house)
    return Sheet(slug: slug, texts: texts)
      .drawing(of: plottedNumbers, height: .exactly(layout.height)) {
        layout.draw(in: $0, on: &$1)
      }
  }
}
