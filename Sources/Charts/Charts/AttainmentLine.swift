/// A line of the chart of attainment by structure: what it stands for, and its figures.
struct AttainmentLine {
  /// What a line stands for, which decides its mark and its type.
  enum Kind { case overall, range, average, candidate }

  var kind: Kind
  var name: String
  var weight: Double?
  var attainment: Double

  /// The lines of a chart, from the overall average to the last candidate.
  static func all(of chart: AttainmentByStructure) -> [Self] {
    var lines = [
      Self(kind: .overall, name: chart.labels.overall, attainment: chart.overall),
      Self(kind: .range, name: chart.labels.range, attainment: chart.overall),
    ]
    for group in chart.groups {
      for (kind, rows) in [(Kind.average, [group.average]), (.candidate, group.candidates)] {
        lines += rows.map {
          Self(kind: kind, name: $0.name, weight: $0.weight, attainment: $0.attainment)
        }
      }
    }
    return lines
  }

  /// The line as a row of the chart: a candidate stands in from its structure, and there is more
  /// room before a structure than within one.
  func row(of chart: AttainmentByStructure, theme: Theme) -> NamedRows.Row {
    let chance =
      kind == .range
      ? chart.numbers.probabilityRange(chart.range) : chart.numbers.probability(attainment)
    let figures = [chance, weight.map(chart.numbers.share) ?? ""]
    return NamedRows.Row(
      name: name, cells: figures.map { .init(text: $0) },
      style: kind == .overall || kind == .average ? theme.strongLabel : theme.label,
      indent: kind == .candidate ? 12 : 0, space: kind == .average ? 12 : 4)
  }
}
