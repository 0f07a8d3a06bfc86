import Diagnostics
import JSON
import Scenarios
import Testing

@Suite struct `The schema` {
  static let validator = SchemaValidator(document: ScenarioSchema.document)

  static func json(_ scenario: String) -> JSONValue? { JSONValue(yaml: scenario) }

  static var benches: [BrokenCase] {
    `Broken scenarios`.textCases + `Broken scenarios`.quantityCases
      + `Broken scenarios`.ruleCases + `Broken scenarios`.fileCases
      + `Formulas in scenarios`.cases
  }

  @Test func `is the one that is committed`() throws {
    try CommittedText.expect(ScenarioSchema.text, in: "docs/scenario.schema.json")
  }

  @Test func `accepts what is good`() throws {
    #expect(Self.validator.accepts(try #require(Self.json(Workbench.good.scenario))))
    for starter in Starter.allCases {
      #expect(Self.validator.accepts(try #require(Self.json(starter.text))), "\(starter)")
    }
  }

  @Test(arguments: benches)
  func `rejects nothing that is read without an error`(broken: BrokenCase) {
    guard let value = Self.json(broken.bench.scenario), !Self.validator.accepts(value) else {
      return
    }
    #expect(broken.bench.findings.contains { $0.severity == .error })
  }

  @Test func `rejects an unknown key, a missing one, and a value of another kind`() throws {
    for (old, new) in [
      ("attrition:", "atrition:"), ("title: Example Nordic\n", ""), ("[linear, bass]", "[bas]"),
      ("country: NO", "country: Norway"), ("by: 2022-09-30", "by: soon"),
      ("at_least: 1000", "at_least: -5"), ("baseline: {}", "baseline: {budgt: {}}"),
      ("hubs:\n", "hubs: none\nunused:\n"),
    ] {
      let value = try #require(Self.json(Workbench.good.replacing(old, new).scenario))
      #expect(!Self.validator.accepts(value), "\(new)")
    }
  }

  @Test func `asks less of a file that extends another`() throws {
    #expect(
      Self.validator.accepts(
        try #require(Self.json("extends: a.yaml\ntarget: {at_least: 900}\n"))))
    #expect(!Self.validator.accepts(try #require(Self.json("target: {at_least: 900}\n"))))
  }

  @Test func `each example is read without a finding`() {
    let examples = FormatSections.examples
    #expect(examples.count > 140)
    for example in examples {
      #expect(
        example.findings.isEmpty,
        "\(example.key): \(example.text)\n\(DiagnosticText.render(example.findings))")
    }
  }

  // Shared groups hold for variants too, which may leave out anything.
  @Test func `requires no key of a group that variants share`() throws {
    guard case .object(let definitions) = ScenarioSchema.document["definitions"] else {
      Issue.record("no definitions")
      return
    }
    for (name, definition) in definitions where name != "quantity" {
      #expect(definition["required"].map { _ in true } == nil, "\(name)")
    }
  }

  @Test func `lists for variants the keys of the file that they may replace`() {
    #expect(
      VariantOverlay.keys + VariantOverlay.keysOfTheFile
        == (VariantOverlay.keys + VariantOverlay.keysOfTheFile).filter {
          FormatSections.topKeys.contains($0)
        })
    #expect(
      Set(VariantOverlay.keys + VariantOverlay.keysOfTheFile) == Set(FormatSections.topKeys))
  }
}
