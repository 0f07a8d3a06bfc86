/// The countries of a programme's hubs, in the order in which hubs name them; none where no hub does.
///
/// Hubs without a country are then taken together, so that countries make up the whole.
package struct HubCountries: Sendable, Equatable {
  /// The codes by ISO 3166; `nil` for the hubs without one.
  package let codes: [String?]

  /// The hubs of each country, by index.
  package let hubs: [[Int]]

  /// The countries of hubs.
  package init(of hubs: [Hub]) {
    var (codes, members): ([String?], [[Int]]) = ([], [])
    for (index, hub) in hubs.enumerated() {
      if let place = codes.firstIndex(of: hub.country) {
        members[place].append(index)
      } else {
        codes.append(hub.country)
        members.append([index])
      }
    }
    let isNamed = codes.contains { $0 != nil }
    self.codes = isNamed ? codes : []
    self.hubs = isNamed ? members : []
  }

  /// The sum of each country's hubs.
  package func sums<Number: AdditiveArithmetic>(of values: [Number]) -> [Number] {
    hubs.map { $0.reduce(.zero) { $0 + values[$1] } }
  }
}
