/// What tells hubs apart before any path is drawn: two hubs with the same are alike, and whatever
/// differs between their numbers is the luck of the draw.
struct HubKin: Hashable {
  private let share: Double?
  private let countedWith: [String]?
  private let opens: CalendarDay?
  private let closes: CalendarDay?
  private let part: Double

  /// The kin of each hub of a programme, `parts` being what hubs have to bring.
  static func all(of programme: Programme, parts: [Double]) -> [HubKin] {
    let basis = HubShareBasis(of: programme)
    return zip(programme.hubs, parts).map { hub, part in
      HubKin(
        share: hub.share, countedWith: basis.counted.first { $0.contains(hub.name) },
        opens: hub.opens, closes: hub.closes, part: part)
    }
  }
}
