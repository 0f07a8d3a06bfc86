package import Diagnostics

/// The groups of keys of the format, for its reference and for tests.
package enum FormatSections {
  /// An example of a key with what is found when it is read.
  package struct Example {
    package var key: String
    package var text: String
    package var findings: [Diagnostic]
  }

  /// The groups with the keys above them, in the order of the reference.
  static var all: [(path: String, section: any Section.Type)] {
    [
      ("", ScenarioFile.self), ("period", PeriodSection.self), ("target", TargetSection.self),
      ("history", HistorySection.self), ("history.observations[]", ObservationSection.self),
      ("members", MembersSection.self), ("jobs", JobsSection.self),
      ("jobs.structures", StructuresSection.self),
      ("jobs.structures.exposure", ExposureSection.self),
      ("jobs.structures.cohort", CohortSection.self),
      ("members.priors, jobs.priors", PriorKeysSection.self), ("shock", ShockSection.self),
      ("hubs[]", HubSection.self), ("budget", BudgetSection.self),
      ("levers.NAME", LeverSection.self),
      ("net", NetSection.self), ("returns", ReturnsSection.self),
      ("simulation", SimulationSection.self),
      ("outcome", OutcomeSection.self), ("a distribution", DistributionSection.self),
    ]
  }

  /// Every example of every key, read by itself.
  package static var examples: [Example] {
    all.flatMap { path, section in
      SectionReader.declarations(of: section).flatMap { declaration in
        declaration.examples.map { text in
          Example(
            key: path.isEmpty ? declaration.key : "\(path).\(declaration.key)", text: text,
            findings: ExampleText.node(text).map(declaration.findingsInExample) ?? [])
        }
      }
    }
  }

  /// The keys at the top of a file.
  package static var topKeys: [String] {
    SectionReader.declarations(of: ScenarioFile.self).map(\.key)
  }

  /// The reference of all keys in Markdown: a heading and a table for each group.
  package static var markdown: String {
    all.map { path, section in
      let heading = path.isEmpty ? "### The file" : "### `\(path)`"
      let rows = SectionReader.declarations(of: section).map { declaration in
        let shown =
          declaration.default.map { "`\($0)`" } ?? (declaration.isRequired ? "required" : "")
        let example = declaration.examples.first.map { "`\($0)`" } ?? ""
        return "| `\(declaration.shownKey)` | \(declaration.summary) | \(shown) | \(example) |"
      }
      return """
        \(heading)

        \(section.summary)

        | key | what it says | default | example |
        |---|---|---|---|
        \(rows.joined(separator: "\n"))

        """
    }.joined(separator: "\n")
  }
}
