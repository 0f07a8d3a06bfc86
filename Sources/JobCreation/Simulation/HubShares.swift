package import Probability

/// How a path's jobs and joiners fall to the hubs.
///
/// The hubs open on `as_of` share the programme: by their stated shares, and what is left over by a
/// Dirichlet law among those without one, symmetric but for what hubs' own counts say. A hub that
/// opens later adds its own stated share on top; one that closes takes its own away. Given means
/// and one dispersion, hubs' NB1 counts under their sum are Dirichlet-multinomial, so a path draws
/// the sum and then splits it: every hub has the law of its own counts and the sum is exact.
package struct HubShares: Sendable {
  package let hubs: [Hub]
  package let asOf: CalendarDay

  /// The shares of hubs of which those open on `asOf` make up the programme.
  package init(hubs: [Hub], asOf: CalendarDay) {
    self.hubs = hubs
    self.asOf = asOf
  }

  /// The concentration of the Dirichlet law, for each hub without a stated share.
  package static let concentration = 2.0

  /// Draws every hub's share of the programme.
  ///
  /// Counts of hubs or groups weigh in by what they are worth under bursts: with dispersion D, n
  /// jobs tell as much about shares as n / D independent ones.
  package func draw(
    given evidence: HubEvidence?, dispersion: Double, using stream: inout RandomStream
  ) -> [Double] {
    var shares = hubs.map { $0.share ?? 0 }
    let open = hubs.indices.filter { opensEarly(hubs[$0]) && hubs[$0].share == nil }
    let left = max(0, 1 - hubs.indices.reduce(0.0) { opensEarly(hubs[$1]) ? $0 + shares[$1] : $0 })
    var weights = open.map { _ in
      GammaDistribution.sample(shape: Self.concentration, using: &stream)
    }
    for cell in evidence?.cells ?? [] {
      let inside = open.indices.filter { cell.hubs.contains(open[$0]) }
      guard !inside.isEmpty else { continue }
      let sum = inside.reduce(0.0) { $0 + weights[$1] }
      let whole = GammaDistribution.sample(
        shape: Self.concentration * Double(inside.count) + cell.count / dispersion, using: &stream)
      for place in inside { weights[place] *= whole / sum }
    }
    let total = weights.reduce(0, +)
    for (index, weight) in zip(open, weights) { shares[index] = left * weight / total }
    return shares
  }

  /// Whether a hub is open on a day.
  package func isOpen(_ hub: Int, on day: CalendarDay) -> Bool {
    (hubs[hub].opens.map { $0 <= day } ?? true) && (hubs[hub].closes.map { day <= $0 } ?? true)
  }

  /// Whether any hub opens or closes after `as_of`.
  package var change: Bool {
    hubs.contains { ($0.opens.map { $0 > asOf } ?? false) || $0.closes != nil }
  }

  /// The programme's size on a day, 1 where all hubs of `as_of` are open and no other.
  package func programmeShare(on day: CalendarDay, shares: [Double]) -> Double {
    hubs.indices.reduce(0.0) { isOpen($1, on: day) ? $0 + shares[$1] : $0 }
  }

  /// Splits a count over the hubs open on a day and adds the parts to `totals`.
  package func split(
    _ count: Int, mean: Double, excessDispersion: Double, on day: CalendarDay, shares: [Double],
    into totals: inout [Int], using stream: inout RandomStream
  ) {
    guard count > 0 else { return }
    let open = hubs.indices.filter { isOpen($0, on: day) && shares[$0] > 0 }
    let size = open.reduce(0.0) { $0 + shares[$1] }
    let weights = open.map { hub in
      // Without bursts parts are a multinomial split.
      guard excessDispersion > 0 else { return shares[hub] }
      return GammaDistribution.sample(
        shape: max(1e-9, shares[hub] / size * mean / excessDispersion), using: &stream)
    }
    var remaining = weights.reduce(0, +)
    var left = count
    for (index, weight) in zip(open, weights) {
      let isLast = index == open.last
      let share = remaining > 0 ? min(1, weight / remaining) : 1
      let part =
        isLast
        ? left : BinomialDistribution.sample(trials: left, probability: share, using: &stream)
      totals[index] += part
      left -= part
      remaining -= weight
    }
  }

  private func opensEarly(_ hub: Hub) -> Bool {
    hub.opens.map { $0 <= asOf } ?? true
  }
}
