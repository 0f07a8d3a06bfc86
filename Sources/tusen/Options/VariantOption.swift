import ArgumentParser
import Scenarios
import Spelling

/// The variant under which a command asks its question.
struct VariantOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Ask under this variant of the scenario instead of the scenario as it stands.",
      valueName: "name"))
  var variant: String?

  /// Checks that the scenario has the variant.
  ///
  /// - Throws: ``Failure`` with the nearest names.
  func check(in study: Study) throws {
    guard let variant, !study.scenario.variants.contains(where: { $0.name == variant }) else {
      return
    }
    let names = study.scenario.variants.map(\.name)
    throw Failure(
      .usage,
      names.isEmpty
        ? "\(study.file) has no variants, so none is called `\(variant)`"
        : "\(study.file) has no variant `\(variant)`; "
          + NearestWords.suggestion(for: variant, among: names))
  }

  /// The arguments that repeat it.
  var arguments: [String] { variant.map { ["--variant", $0] } ?? [] }
}
