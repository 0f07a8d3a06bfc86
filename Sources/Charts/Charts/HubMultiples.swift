/// What each hub ends with: a small panel a hub, all on the same axis.
public struct HubMultiples: Chart {
  /// A hub's part of the target, and the chance of reaching it.
  public struct Goal: Sendable, Equatable {
    /// The count to reach.
    public var target: Double

    /// The chance of reaching it, from 0 to 1.
    public var attainment: Double

    /// A part of the target with its chance.
    public init(target: Double, attainment: Double) {
      precondition(target.isFinite && target >= 0, "a target is a count")
      precondition((0...1).contains(attainment), "a chance is from 0 to 1")
      self.target = target
      self.attainment = attainment
    }
  }

  /// A hub.
  public struct Hub: Sendable, Equatable {
    /// Its name.
    public var name: String

    /// What its futures end with.
    public var shape: DistributionShape

    /// Its part of the target, where it has one.
    public var goal: Goal?

    /// A hub from its data.
    public init(name: String, shape: DistributionShape, goal: Goal? = nil) {
      self.name = name
      self.shape = shape
      self.goal = goal
    }
  }

  /// The words that the plot itself carries.
  public struct Labels: Sendable, Equatable {
    /// Stands before a hub's part of the target, such as `Target`; its chance is set after both.
    public var target: String

    /// Stands before a median, such as `Median`.
    public var median: String

    /// Stands after the number of hubs that are not drawn, such as `further hubs`.
    public var more: String

    /// Words for the chart.
    public init(target: String, median: String, more: String) {
      self.target = target
      self.median = median
      self.more = more
    }
  }

  /// The name of the file, and what ids begin with.
  public var slug: String

  /// The words around the plot.
  public var texts: ChartTexts

  /// The words in the plot.
  public var labels: Labels

  /// The hubs, in the order drawn; the first twelve are.
  public var hubs: [Hub]

  /// How numbers are written.
  public var numbers: NumberStyle

  /// At most so many hubs have a panel.
  public static let limit = 12

  /// A chart from data and words.
  public init(
    slug: String = "hubs", texts: ChartTexts, labels: Labels, hubs: [Hub],
    numbers: NumberStyle = .english
  ) {
    self.slug = slug
    self.texts = texts
    self.labels = labels
    self.hubs = hubs
    self.numbers = numbers
  }

  /// The hubs that have a panel.
  var drawn: [Hub] { Array(hubs.prefix(Self.limit)) }

  /// For each hub that is drawn its bins, median, intervals, part of the target and chance; then
  /// how many are not drawn.
  public var plottedNumbers: DataTable {
    var table = DataTable(columns: ["hub", "series", "from", "to", "value"])
    for hub in drawn {
      hub.shape.append(to: &table, case: hub.name)
      guard let goal = hub.goal else { continue }
      for (series, value) in [("target", goal.target), ("attainment", goal.attainment)] {
        table.append([.text(hub.name), .text(series), .missing, .missing, .number(value)])
      }
    }
    if hubs.count > drawn.count {
      table.append([
        .missing, .text("hubs_not_drawn"), .missing, .missing,
        .number(Double(hubs.count - drawn.count)),
      ])
    }
    return table
  }

  /// The chart as a picture.
  public func drawing() -> SVGDrawing {
    let layout = HubLayout(chart: self)
    return Sheet(slug: slug, texts: texts)
      .drawing(of: plottedNumbers, height: .exactly(layout.height)) {
        layout.draw(in: $0, on: &$1)
      }
  }
}
