import JobCreation
import MonteCarlo

extension Table {
  /// Each hub's part of what counts towards the target, or `nil` where no variant has hubs.
  ///
  /// One row a variant, hub and quantity: `jobs` still to come that count towards the target by its last day, with
  /// what the hub has to bring of those missing, and `joiners`, members still to join within the programme's period
  /// by then. Hubs of one path add up to what the programme has still to come; their quantiles do not.
  package static func hubs(of result: RunResult) -> Table? {
    guard result.variants.contains(where: { !$0.forecast.hubs.isEmpty }) else { return nil }
    return Table(
      name: "hubs",
      columns: ["variant", "hub", "country"] + HubCells.names + ["rank"],
      rows: result.variants.flatMap { variant in
        variant.forecast.hubs.flatMap { part in
          let name: [Cell] = [
            .text(variant.name), .text(part.hub.name),
            part.hub.country.map { .text($0) } ?? .missing,
          ]
          let cells = HubCells(
            deadline: variant.forecast.programme.target.deadline, jobs: part.jobs,
            joiners: part.joiners, goal: part.goal)
          return [
            name + cells.jobsCells + [.integer(part.rank)], name + cells.joinersCells + [.missing],
          ]
        }
      })
  }
}
