import JobCreation
import MonteCarlo

extension Table {
  /// What the hubs of each country come to together, or `nil` where no variant names a country.
  ///
  /// Rows as in `hubs.csv`; hubs that name no country make a row without a code, so that countries make up the whole.
  package static func countries(of result: RunResult) -> Table? {
    guard result.variants.contains(where: { !$0.forecast.countries.isEmpty }) else { return nil }
    return Table(
      name: "countries",
      columns: ["variant", "country", "hubs"] + HubCells.names,
      rows: result.variants.flatMap { variant in
        variant.forecast.countries.flatMap { country in
          let name: [Cell] = [
            .text(variant.name), country.code.map { .text($0) } ?? .missing,
            .integer(country.hubs.count),
          ]
          let cells = HubCells(
            deadline: variant.forecast.programme.target.deadline, jobs: country.jobs,
            joiners: country.joiners, goal: country.goal)
          return [name + cells.jobsCells, name + cells.joinersCells]
        }
      })
  }
}
