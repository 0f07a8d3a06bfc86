/// One dot a rival explanation: how likely it finds the target, and how much it counts.
public struct AttainmentByStructure: Chart {
  /// An explanation or a group of them.
  public struct Row: Sendable, Equatable {
    /// Its name in words.
    public var name: String

    /// Its share of all weight, from 0 to 1.
    public var weight: Double

    /// The chance of reaching the target if it holds, from 0 to 1.
    public var attainment: Double

    /// A row of the chart.
    public init(name: String, weight: Double, attainment: Double) {
      precondition(
        (0...1).contains(weight) && (0...1).contains(attainment),
        "weights and chances are from 0 to 1")
      self.name = name
      self.weight = weight
      self.attainment = attainment
    }
  }

  /// A structure: its average, and the candidates in it.
  public struct Group: Sendable, Equatable {
    /// The structure's name, weight and average chance.
    public var average: Row

    /// Its candidates; the caller may have gathered those of little weight into one.
    public var candidates: [Row]

    /// A group from its average and its members.
    public init(average: Row, candidates: [Row]) {
      self.average = average
      self.candidates = candidates
    }
  }

  /// The words that the plot itself carries.
  public struct Labels: Sendable, Equatable {
    /// Names the average over everything, such as `Average by evidence`.
    public var overall: String

    /// Names the marked interval, such as `Range over weightings and candidates`.
    public var range: String

    /// Heads the column of chances, such as `Chance`.
    public var attainment: String

    /// Heads the column of weights, such as `Weight`.
    public var weight: String

    /// Words for the chart.
    public init(overall: String, range: String, attainment: String, weight: String) {
      self.overall = overall
      self.range = range
      self.attainment = attainment
      self.weight = weight
    }
  }

  /// The name of the file, and what ids begin with.
  public var slug: String

  /// The words around the plot.
  public var texts: ChartTexts

  /// The words in the plot.
  public var labels: Labels

  /// The structures, in the order drawn.
  public var groups: [Group]

  /// The average chance over everything.
  public var overall: Double

  /// The lowest and highest chance over weightings and candidates that count.
  public var range: ClosedRange<Double>

  /// How numbers are written.
  public var numbers: NumberStyle

  /// A chart from data and words.
  public init(
    slug: String = "attainment-by-structure", texts: ChartTexts, labels: Labels, groups: [Group],
    overall: Double, range: ClosedRange<Double>, numbers: NumberStyle = .english
  ) {
    precondition((0...1).contains(overall), "a chance is from 0 to 1")
    precondition(range.lowerBound >= 0 && range.upperBound <= 1, "chances are from 0 to 1")
    self.slug = slug
    self.texts = texts
    self.labels = labels
    self.groups = groups
    self.overall = overall
    self.range = range
    self.numbers = numbers
  }

  /// One row a row of the chart, the overall average and its range.
  public var plottedNumbers: DataTable {
    var table = DataTable(columns: ["kind", "structure", "name", "weight", "attainment"])
    table.append(row("overall", "", labels.overall, weight: nil, overall))
    table.append(row("range_low", "", labels.range, weight: nil, range.lowerBound))
    table.append(row("range_high", "", labels.range, weight: nil, range.upperBound))
    for group in groups {
      let average = group.average
      table.append(
        row("average", average.name, average.name, weight: average.weight, average.attainment))
      for candidate in group.candidates {
        table.append(
          row(
            "candidate", average.name, candidate.name, weight: candidate.weight,
            candidate.attainment))
      }
    }
    return table
  }

  /// The chart as a picture.
  public func drawing() -> SVGDrawing {
    let layout = AttainmentLayout(chart: self, theme: .house)
    return Sheet(slug: slug, texts: texts)
      .drawing(of: plottedNumbers, height: .exactly(layout.height)) {
        layout.draw(in: $0, on: &$1)
      }
  }

  private func row(
    _ kind: String, _ structure: String, _ name: String, weight: Double?, _ attainment: Double
  ) -> [DataTable.Cell] {
    [
      .text(kind), structure.isEmpty ? .missing : .text(structure), .text(name),
      weight.map { .number($0) } ?? .missing, .number(attainment),
    ]
  }
}
