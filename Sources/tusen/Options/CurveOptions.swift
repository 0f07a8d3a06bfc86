import ArgumentParser
import CurveFitting

/// Which curves are fitted, and how.
struct CurveOptions: ParsableArguments {
  @Option(
    name: .customLong("family"), parsing: .upToNextOption,
    help: ArgumentHelp(
      "Growth curves to fit and compare; several stand behind one another.",
      valueName: "name"))
  var families: [FamilyOption] = []

  @Option(
    help: ArgumentHelp(
      "A curve of your own, such as \"K/(1+exp(-r*(t-m)))\".", valueName: "formula"))
  var formula: String?

  @Option(
    help: ArgumentHelp("Where the formula's fit starts, such as K=400,r=0.1.", valueName: "values"))
  var start: ParameterValues?

  @Option(
    help: ArgumentHelp(
      "What the formula's parameters keep to, such as K=0..1000,r=0.. .", valueName: "ranges"))
  var bounds: ParameterBounds?

  @Option(help: "How misfits add up; poisson and nb1 are for counts.")
  var loss = LossOption(loss: .leastSquares)

  @Option(help: ArgumentHelp("How many starts are tried.", valueName: "n"))
  var starts = FitSettings().starts

  @Option(help: ArgumentHelp("The probability of intervals.", valueName: "p"))
  var level = ProbabilityOption(value: FitSettings().level)

  func validate() throws {
    if formula == nil, start != nil || bounds != nil {
      throw ValidationError("--start and --bounds are for a --formula")
    }
    for (name, value) in start?.values ?? [:] {
      if let range = bounds?.ranges[name], !range.contains(value) {
        throw ValidationError("--start has \(name) outside its --bounds")
      }
    }
    guard (1...10_000).contains(starts) else {
      throw ValidationError("--starts is a whole number from 1 to 10,000, not \(starts)")
    }
    guard level.value > 0, level.value < 1 else {
      throw ValidationError("--level lies between 0 and 1, such as 0.9")
    }
  }
}
