import ArgumentParser
import GrowthModels

/// A value of `--family`: one family, several with commas between them, or `all`.
struct FamilyOption: ExpressibleByArgument {
  /// The families.
  var families: [GrowthFamily]

  init?(argument: String) {
    guard argument != "all" else {
      families = GrowthFamily.allCases
      return
    }
    let names = argument.split(separator: ",", omittingEmptySubsequences: false)
    families = names.compactMap { GrowthFamily(rawValue: String($0)) }
    guard families.count == names.count else { return nil }
  }

  static let allValueStrings = GrowthFamily.allCases.map(\.rawValue) + ["all"]
}
