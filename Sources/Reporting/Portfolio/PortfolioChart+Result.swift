package import Charts
import DecisionAnalysis
import JobCreation
import MonteCarlo

extension PortfolioChart {
  /// The chance of each target with its range, and of all of them together.
  package init(of result: PortfolioResult) {
    let portfolio = result.portfolio
    self.init(
      texts: English.portfolioTexts(of: result),
      labels: Labels(attainment: "Chance", range: "Range", points: "points"),
      programmes: portfolio.programmes.map { programme in
        let attainment = programme.member.attainment
        return Row(
          name: programme.member.title, note: English.portfolioNote(on: programme),
          attainment: attainment.probability, range: attainment.range,
          error: attainment.standardError)
      },
      together: Row(
        name: "All targets together",
        note: "\(English.perCent(portfolio.independent.value)) if they shared nothing",
        attainment: portfolio.together.value, error: portfolio.together.standardError))
  }
}
