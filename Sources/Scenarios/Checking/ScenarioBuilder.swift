import Diagnostics
import JobCreation
import Spelling

/// Builds a scenario from the bytes of its file: extension, checks, variants.
final class ScenarioBuilder {
  private static let extensionLimit = 8

  private let reading: Reading
  private let folder: ScenarioFolder

  /// What the scenario makes of checks.
  private(set) var weights: [Check: CheckWeight] = [:]

  init(reading: Reading, folder: ScenarioFolder) {
    self.reading = reading
    self.folder = folder
  }

  /// The scenario with settings laid over it, as far as it can be built; findings say what is
  /// wrong.
  func scenario(from bytes: [UInt8], settings: [Setting]) -> Scenario? {
    folder.keep(scenario: bytes)
    // What was typed last is told first.
    for setting in settings { reading.findings.register(setting.source) }
    guard let root = root(of: bytes, file: folder.path), root.entries != nil else { return nil }
    guard let stated = extended(root, chain: [folder.path]) else { return nil }
    let (merged, inForce) = SettingLayer(settings: settings, findings: reading.findings)
      .laid(over: stated)
    let file = ScenarioFile(from: SectionReader(merged, path: "", reading: reading))
    weights = CheckSwitches.weights(file.checks, findings: reading.findings)
    let programme = ProgrammeBuilder(file: file, reading: reading, folder: folder).programme()
    let exchange = CurrencyExchange(file: file, folder: folder, findings: reading.findings)
    let plan = PlanBuilder(file: file, exchange: exchange, reading: reading)
    let budget = plan.budget()
    let levers = plan.levers()
    let net = plan.net(beside: budget)
    let returns = plan.returns(of: net)
    let outcome = file.outcome.flatMap { Self.outcome($0.value) }
    let outsideView = OutsideViewBuilder(
      file: file, folder: folder, findings: reading.findings
    ).referenceClass(asOf: programme?.asOf)
    let historyBudget = file.history.budget.flatMap { plan.money($0) }
    let defaults = reading.defaults
    let variants = file.variants.compactMap {
      variant($0.name, $0.value, of: merged, exchange)
    }
    NotSimulated.report(file, findings: reading.findings)
    guard let programme, let title = file.title else { return nil }
    return Scenario(
      id: folder.id, title: title.value,
      question: file.question?.value ?? Self.question(title.value, programme.target),
      currency: file.currency?.value, programme: programme,
      paths: file.simulation.paths?.value ?? 1, seed: UInt64(file.simulation.seed?.value ?? 0),
      outcome: outcome, outsideView: outsideView, budget: budget, levers: levers, net: net,
      returns: returns,
      variants: variants,
      historyBudget: historyBudget, exchangeRates: exchange.rates,
      isHistoryAssumed: file.history.evidence?.value == .assumed,
      locale: file.locale?.value.rawValue ?? "en", defaults: defaults, settings: inForce,
      findings: [],
      switchedChecks: file.checks.map { "\($0.name): \($0.value.value.rawValue)" },
      files: folder.files)
  }

  // MARK: Files

  private func root(of bytes: [UInt8], file: String) -> YAMLNode? {
    let limit = ScenarioLoader.megabyteLimit
    guard bytes.count <= limit * 1_000_000 else {
      let words = FileAccess.Problem.tooLarge(megabytes: limit).words(for: file)
      reading.findings.add(
        words.check, at: Place(file: file, line: 1, column: 1), words.message, fix: words.fix)
      return nil
    }
    guard let source = TextDecoding.text(of: bytes, file: file, findings: reading.findings),
      let root = YAMLReader.root(of: source, findings: reading.findings)
    else { return nil }
    if root.entries == nil {
      reading.findings.add(
        .notYAML, at: root.place, "the file holds \(root.kind), not the keys of a scenario",
        fix: "start with `tusen: \(ScenarioFile.version)`")
    }
    return root
  }

  /// The keys of a file laid over those of the file that it extends.
  private func extended(_ root: YAMLNode, chain: [String]) -> YAMLNode? {
    guard let base = root.value(of: "extends") else { return root }
    guard let name = base.text else { return root }
    guard chain.count < Self.extensionLimit else {
      reading.findings.add(
        .extendsCycle, at: base.place, "more than \(Self.extensionLimit) files extend each other",
        fix: "bring the keys together in fewer files", limit: "\(Self.extensionLimit)")
      return nil
    }
    guard let (bytes, path) = folder.read(name, at: base.place) else { return nil }
    guard !chain.contains(where: { folder.isSame($0, path) }) else {
      reading.findings.add(
        .extendsCycle, at: base.place,
        "`\(name)` extends this file, which extends it: "
          + "\((chain + [path]).joined(separator: " → "))",
        fix: "take `extends` out of one of them", value: name)
      return nil
    }
    guard let node = self.root(of: bytes, file: path), node.entries != nil,
      let extended = extended(node, chain: chain + [path])
    else { return nil }
    var merged = extended.without(["extends"]).merged(with: root)
    merged.place = root.place
    return merged
  }

  // MARK: Variants

  private func variant(
    _ name: String, _ overlay: Located<YAMLNode>, of base: YAMLNode, _ exchange: CurrencyExchange
  ) -> Variant? {
    let findings = reading.findings
    if overlay.value.isEmpty {
      findings.add(
        .wrongKind, at: overlay.keyPlace, "the variant `\(name)` is empty",
        fix: "write `{}` for the scenario as it stands")
      return nil
    }
    guard let entries = overlay.value.entries else {
      findings.add(
        .wrongKind, at: overlay.place, "the variant `\(name)` is \(overlay.value.kind)",
        fix: "write the keys it replaces, or `{}` for none")
      return nil
    }
    var isWhatIf = false
    for entry in entries {
      if entry.key == "what_if" {
        isWhatIf =
          ValueFormat<Bool>.boolean.read(entry.value, "variants.\(name).what_if", reading) ?? true
      } else if VariantOverlay.keysOfTheFile.contains(entry.key) {
        findings.add(
          .variantKey, at: entry.keyPlace, "a variant cannot change `\(entry.key)`",
          fix: "write the key at the top of the file", value: entry.key)
      } else if !VariantOverlay.keys.contains(entry.key) {
        findings.add(
          .unknownKey, at: entry.keyPlace, "unknown key `variants.\(name).\(entry.key)`",
          fix: NearestWords.suggestion(for: entry.key, among: VariantOverlay.keys + ["what_if"]),
          value: entry.key, limit: (VariantOverlay.keys + ["what_if"]).joined(separator: ", "))
      }
    }
    if !isWhatIf { refuseFacts(in: overlay.value, of: name) }
    let known = YAMLNode(
      place: overlay.place,
      content: .mapping(entries.filter { VariantOverlay.keys.contains($0.key) }))
    let merged = base.without(["variants"]).merged(with: known)
    findings.variant = name
    defer { findings.variant = nil }
    let variantReading = Reading(findings: findings)
    let file = ScenarioFile(from: SectionReader(merged, path: "", reading: variantReading))
    let programme = ProgrammeBuilder(file: file, reading: variantReading, folder: folder)
      .programme()
    let plan = PlanBuilder(
      file: file, exchange: exchange, reading: variantReading, overlay: known)
    reportMissingLevers(in: known, of: base)
    let budget = plan.budget()
    let levers = plan.levers()
    let net = plan.net(beside: budget)
    let returns = plan.returns(of: net)
    return programme.map {
      Variant(
        name: name, isWhatIf: isWhatIf, programme: $0, budget: budget, levers: levers,
        net: net, returns: returns)
    }
  }

  /// Says of a lever that is switched off but not there: it may be misspelt.
  private func reportMissingLevers(in overlay: YAMLNode, of base: YAMLNode) {
    let names = (base.value(of: "levers")?.entries ?? []).map(\.key)
    for entry in overlay.value(of: "levers")?.entries ?? []
    where entry.value.isOff && !names.contains(entry.key) {
      reading.findings.add(
        .noEffect, at: entry.keyPlace,
        "the lever `\(entry.key)` is switched off, but there is no such lever",
        fix: names.isEmpty
          ? "delete it" : NearestWords.suggestion(for: entry.key, among: names), value: entry.key)
    }
  }

  private func refuseFacts(in overlay: YAMLNode, of name: String) {
    for path in VariantOverlay.facts {
      var node: YAMLNode? = overlay
      var place: Place?
      for key in path {
        let entry = node?.entries?.first { $0.key == key }
        (node, place) = (entry?.value, entry?.keyPlace)
      }
      guard let place else { continue }
      reading.findings.add(
        .variantFacts, at: place,
        "the variant `\(name)` changes the fact `\(path.joined(separator: "."))`",
        fix: "add `what_if: true` to the variant if it asks what other facts would mean")
    }
  }

  // MARK: Smaller parts

  private static func outcome(_ section: OutcomeSection) -> Outcome? {
    guard let value = section.value, let known = section.known else { return nil }
    return Outcome(jobs: value.value, knownOn: known.value, source: section.source?.value)
  }

  private static func question(_ title: String, _ target: Target) -> String {
    "Will \(title) create \(target.jobs) jobs by \(target.deadline)?"
  }
}
