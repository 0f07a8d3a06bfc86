import CurveFitting
import Formulas
import Series
import Spelling

/// The formula of the command line with the variables that a series gives it.
struct FormulaOption {
  /// The text.
  let text: String

  /// The options beside it.
  let options: CurveOptions

  /// The curve over the predictors of a series.
  ///
  /// - Throws: ``Failure`` where the text is no formula, names no predictor, or where starts and
  ///   bounds name no parameter.
  func model(for table: SeriesTable) throws(Failure) -> CurveModel {
    let names = try read(variables: []).parameters
    let columns =
      (table.times == nil ? [] : [table.timeName ?? "t"]) + table.predictorNames
    if let column = table.predictorNames.first(where: { !Formula.canName($0) }) {
      throw Failure(
        .usage,
        "a formula cannot name the column `\(column)`; rename it with letters and digits only")
    }
    let variables = try variables(for: columns, among: names)
    let formula = try read(variables: variables)
    guard !formula.parameters.isEmpty else {
      throw Failure(.usage, "the formula has nothing to fit; name a parameter in it, such as `a`")
    }
    try requireParameters(start.keys, "--start", of: formula)
    try requireParameters(bounds.keys, "--bounds", of: formula)
    return .formula(FormulaModel(formula, start: start, bounds: bounds))
  }

  private var start: [String: Double] { options.start?.values ?? [:] }
  private var bounds: [String: ClosedRange<Double>] { options.bounds?.ranges ?? [:] }

  private func read(variables: [String]) throws(Failure) -> Formula {
    do throws(FormulaError) {
      return try Formula(text, variables: variables)
    } catch {
      let lines = error.carets(under: text).split(separator: "\n").map { "  \($0)\n" }.joined()
      let fix = error.fix.map { "  fix: \($0)" } ?? ""
      throw Failure(.usage, "the formula cannot be read: \(error.message)\n\(lines)\(fix)")
    }
  }

  /// The names that the formula has for the columns.
  ///
  /// A single column may also be called `t` or `x`: a name that has a start is a parameter.
  private func variables(
    for columns: [String], among names: [String]
  ) throws(Failure) -> [String] {
    let parameters = Set(start.keys).union(bounds.keys)
    let free = names.filter { !parameters.contains($0) }
    let others = columns.count == 1 ? ["t", "x"] : []
    var variables: [String] = []
    for column in columns {
      let candidates = [column] + others
      let used = candidates.first(where: free.contains)
      // A column that the formula leaves aside must not be taken for one of its functions.
      variables.append(used ?? "(\(column))")
    }
    let unused = Set(variables).isDisjoint(with: names)
    // With a start for every name somebody means a constant.
    if unused, !free.isEmpty || names.isEmpty {
      let wanted = (columns + others.filter { !columns.contains($0) }).filter(Formula.canName)
      throw Failure(
        .usage,
        "the formula names none of what it is fitted over; use "
          + wanted.map { "`\($0)`" }.joined(separator: " or ")
          + (free.isEmpty
            ? "" : ", or give \(free.map { "`\($0)`" }.joined(separator: ", ")) a --start")
      )
    }
    return variables
  }

  private func requireParameters(
    _ names: some Sequence<String>, _ option: String, of formula: Formula
  ) throws(Failure) {
    guard let stranger = names.sorted().first(where: { !formula.parameters.contains($0) }) else {
      return
    }
    throw Failure(
      .usage,
      "\(option) names `\(stranger)`, which the formula does not have; "
        + NearestWords.suggestion(for: stranger, among: formula.parameters))
  }
}
