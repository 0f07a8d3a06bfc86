import DecisionAnalysis
import Diagnostics
import JobCreation
import Reporting
import Scenarios

extension StudyOptions {
  /// The plan of a study with further keys set, read and checked like the file.
  ///
  /// - Throws: ``Failure`` where the values are no scenario's, after all that is wrong was written.
  func plan(
    _ study: Study, setting further: [Setting], named name: String, variant: String?
  ) throws -> NamedPlan {
    let settings = try set.settings(style: messages.style) + further
    do {
      let scenario = try scenarios.load(study.file, settings: settings).get()
      let plan = variant.flatMap { name in scenario.variants.first { $0.name == name }?.plan }
      return NamedPlan(name: name, plan: plan ?? scenario.plan, reference: study.reference)
    } catch {
      // What is no error was told when the scenario itself was read.
      let errors = error.diagnostics.filter { $0.severity == .error }
      FindingText.write(errors, style: messages.style)
      throw Failure(error.code)
    }
  }

  /// Refuses to vary a lever that is not part of what is asked: nothing would move.
  ///
  /// - Throws: ``Failure`` with the ways to plan it.
  func checkPlanned(_ key: String, in study: Study, variant: String?) throws {
    let parts = key.split(separator: ".", maxSplits: 2).map(String.init)
    guard parts.count > 2, parts[0] == "levers" else { return }
    let plan = variant.flatMap { study.plan(named: $0) } ?? study.baseline
    guard !plan.plan.levers.contains(where: { $0.name == parts[1] }) else { return }
    let planning = ([study.baseline] + study.variants).filter { plan in
      plan.plan.levers.contains { $0.name == parts[1] }
    }
    let help =
      planning.isEmpty
      ? "add --set levers.\(ShellText.quoted(parts[1])).planned=true"
      : "add --variant \(ShellText.quoted(planning[0].name))"
    throw Failure(
      .usage,
      "the lever `\(parts[1])` is not planned in what is asked, so \(key) moves nothing; \(help)")
  }

  /// The number that a key has in a study, in the unit of a range; `nil` where it is uncertain, not
  /// stated, or stated in another unit.
  func present(of key: String, in range: VariedRange, of study: Study) throws -> Double? {
    let settings = try set.settings(style: messages.style)
    let probe = Setting(key: key, value: range.text(at: range.low))
    guard let scenario = try? scenarios.load(study.file, settings: settings + [probe]).get() else {
      return nil
    }
    let given = settings.last { $0.key == key }?.value
    guard let stated = given ?? scenario.settings.first(where: { $0.key == key })?.stated else {
      return nil
    }
    if range.isOfDays { return CalendarDay(iso: stated).map { Double($0.dayNumber) } }
    let text = stated.filter { !$0.isWhitespace && $0 != "_" && $0 != "+" }
    let unit = range.unit.filter { !$0.isWhitespace }
    guard text.hasSuffix(unit) else { return nil }
    return Double(text.dropLast(unit.count))
  }
}

extension VariedQuantity {
  /// A key that takes the values of a range.
  init(key: String, range: VariedRange) {
    self.init(key: key, unit: range.unit, isOfDays: range.isOfDays, isWhole: range.isWhole)
  }
}
