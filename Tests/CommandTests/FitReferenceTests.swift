import Foundation
import Testing

@Suite(
  .enabled(if: Binary.isThere, Comment(rawValue: Binary.missing)),
  .enabled(if: FitReference.folder != nil, "TUSEN_REFERENCE is not set"))
struct FitReferenceTests {
  private let work: Workplace

  init() throws {
    work = try Workplace()
  }

  /// The numbers of an answer by the name of their parameter.
  private func numbers(_ run: Binary.Outcome, _ key: String) throws -> [String: Double] {
    let answer = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    return try #require(answer?[key] as? [String: Double])
  }

  private func start(_ names: [String], _ values: [Double]) -> String {
    zip(names, values).map { "\($0)=\($1)" }.joined(separator: ",")
  }

  /// The digits in which two numbers agree.
  private func digits(_ value: Double, _ reference: Double) -> Double {
    -log10(max(abs(value / reference - 1), 1e-16))
  }

  @Test func `growth fits agree with fifty-digit arithmetic to nine digits`() throws {
    let fits = try FitReference.growthFits()
    #expect(fits.count >= 20)
    for fit in fits {
      try work.write(try FitReference.table(of: fit), to: "data.csv")
      let run = try work.tusen(
        "fit", "data.csv", "--formula", fit.formula, "--start", start(fit.parameters, fit.start),
        "--json")
      #expect(run.status == 0, "\(fit.series) \(fit.model): \(run.errors)")
      let estimates = try numbers(run, "estimate")
      let errors = try numbers(run, "standard_errors")
      for (index, name) in fit.parameters.enumerated() {
        let what = "\(name) of \(fit.model) for \(fit.series)"
        let estimate = try #require(estimates[name])
        let error = try #require(errors[name])
        let reference = try #require(Double(fit.reference_text.values[index]))
        let referenceError = try #require(Double(fit.reference_text.sd[index]))
        // The worst is twelve; nine leaves room for another processor's last digits.
        #expect(digits(estimate, reference) >= 9, "\(what)")
        #expect(digits(error, referenceError) >= 9, "the error of \(what)")
        if let published = fit.published {
          expectPrinted(estimate, published.values[name], published.digits, what)
          expectPrinted(error, published.sd[name], published.digits, "the error of \(what)")
        }
      }
    }
  }

  /// A number that was published agrees to the digits that were printed: half a unit of the last.
  private func expectPrinted(
    _ value: Double, _ published: Double?, _ digits: Int, _ what: String
  ) {
    guard let published else { return }
    let shown = "\(abs(published))".drop { "0.".contains($0) }.filter { $0 != "." }
    let significant = published == published.rounded() ? "\(Int(abs(published)))" : shown
    let printed = significant.reversed().drop { $0 == "0" }.count
    let magnitude = (log10(abs(published)) + 1).rounded(.down)
    let unit = pow(10, magnitude - Double(min(printed, digits)))
    // Half a unit, and a thousandth more since the published number itself is no double; a whole
    // one where more was printed than was right.
    #expect(abs(value - published) <= (printed > digits ? 1 : 0.5005) * unit, "\(what)")
  }

  @Test(
    arguments: ["Misra1a", "Nelson", "Kirby2", "Lanczos2", "Gauss3", "Roszman1"],
    ["start1", "start2"])
  func `NIST's certified values come out from both starts`(name: String, start: String) throws {
    let problem = try FitReference.nistProblem(name)
    try work.write(problem.table, to: "data.csv")
    let predictors =
      problem.predictors.count == 1 ? ["--time", "x"] : ["--predictor", "x1", "--predictor", "x2"]
    let values = try #require(problem.starts[start])
    let run = try Binary.run(
      ["fit", "data.csv"] + predictors + [
        "--formula", problem.model, "--start", self.start(problem.parameters, values), "--json",
      ], in: work.path)
    #expect(run.status == 0, "\(run.errors)")
    let estimates = try numbers(run, "estimate")
    let errors = try numbers(run, "standard_errors")
    for (index, parameter) in problem.parameters.enumerated() {
      let estimate = try #require(estimates[parameter])
      let error = try #require(errors[parameter])
      // NIST certifies eleven digits; eight and six are what this project promises.
      #expect(digits(estimate, problem.certified.values[index]) >= 8, "\(parameter)")
      #expect(digits(error, problem.certified.sd[index]) >= 6, "\(parameter)")
    }
  }
}
