/// A line of the chart of attainment by structure: wrapped names, figures, and its height.
struct AttainmentLine {
  /// What a line stands for, which decides its mark and its type.
  enum Kind { case overall, range, average, candidate }

  var kind: Kind
  var names: [String]
  var weight: Double?
  var attainment: Double
  var style: TextStyle

  /// How far a candidate stands in from its structure.
  static let indent = 12.0

  init(
    _ kind: Kind, _ name: String, weight: Double? = nil, attainment: Double, nameWidth: Double,
    theme: Theme
  ) {
    self.kind = kind
    self.weight = weight
    self.attainment = attainment
    style = kind == .overall || kind == .average ? theme.strongLabel : theme.label
    names = TextWrapping.balancedLines(
      of: name, width: nameWidth - (kind == .candidate ? Self.indent : 0), style: style, limit: 2)
  }

  /// The lines of a chart, from the overall average to the last candidate.
  static func all(of chart: AttainmentByStructure, nameWidth: Double, theme: Theme) -> [Self] {
    var lines = [
      Self(
        .overall, chart.labels.overall, attainment: chart.overall, nameWidth: nameWidth,
        theme: theme),
      Self(
        .range, chart.labels.range, attainment: chart.overall, nameWidth: nameWidth, theme: theme),
    ]
    for group in chart.groups {
      for (kind, rows) in [(Kind.average, [group.average]), (.candidate, group.candidates)] {
        lines += rows.map {
          Self(
            kind, $0.name, weight: $0.weight, attainment: $0.attainment, nameWidth: nameWidth,
            theme: theme)
        }
      }
    }
    return lines
  }

  /// The room above the names: more before a structure than within one.
  var space: Double { kind == .average ? 12 : 4 }

  /// The height of the names.
  var textHeight: Double { Double(max(1, names.count)) * style.lineHeight }

  /// The height of names and space.
  var height: Double { space + textHeight }

  /// The middle of the names, seen from the top of the line.
  var middle: Double { space - 2 + textHeight / 2 }
}
