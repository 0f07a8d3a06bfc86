import CurveFitting
import Estimation
import Testing

/// NIST's certified nonlinear regressions, from both published starts, with default settings.
struct NISTNonlinearTests {
  @Test func `All 27 problems are here`() {
    #expect(NISTProblem.all.count == 27)
  }

  // The bar of the field is 8 digits of parameters and 6 of standard errors. 10 and 9 are asked for,
  // one less than seen, for another processor's exponential may round differently.
  @Test(arguments: NISTProblem.all)
  func `Estimates and standard errors agree with the certified ones from both starts`(
    _ problem: NISTProblem
  ) throws {
    for start in [problem.starts.start1, problem.starts.start2] {
      let estimate = try CurveEstimate(
        of: problem.curve(from: start), to: problem.observations())
      let digits = problem.digits(of: estimate)
      #expect(digits.estimates >= 10, "\(problem.name) from \(start)")
      // Lanczos1 is data of 14 digits on its own curve: the residuals are below the rounding of
      // the values, and no double tells their size to more than 3 digits.
      #expect(digits.errors >= (problem.name == "Lanczos1" ? 2.5 : 9), "\(problem.name)")
      #expect([.converged, .exact].contains(estimate.termination))
    }
  }

  @Test(arguments: NISTProblem.all)
  func `The misfit and its degrees of freedom agree with the certified ones`(
    _ problem: NISTProblem
  ) throws {
    let data = try problem.observations()
    let estimate = try CurveEstimate(of: problem.curve(from: problem.starts.start2), to: data)
    #expect(data.count == problem.certified.n)
    #expect(data.count - estimate.parameters.count == problem.certified.df)
    guard problem.name != "Lanczos1" else { return }
    let rss = Double(problem.refined_text.rss) ?? .nan
    // Residuals of Lanczos2 and Lanczos3 are 10⁻⁶ of the values, which costs 6 of 16 digits.
    #expect(agreeingDigits(estimate.misfit, rss) >= 9)
  }

  // The cloud of starts is for those who know less: each of the published ones is enough alone.
  @Test(arguments: NISTProblem.all)
  func `Either start alone reaches the certified estimates`(_ problem: NISTProblem) throws {
    for start in [problem.starts.start1, problem.starts.start2] {
      let estimate = try CurveEstimate(
        of: problem.curve(from: start), to: problem.observations(), starts: 1)
      #expect(problem.digits(of: estimate).estimates >= 10, "\(problem.name) from \(start)")
    }
  }
}
