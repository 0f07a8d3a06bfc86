/// Dots on a line, moved up and down as little as keeps them apart.
package struct DotSwarm {
  /// For each dot how many steps it stands above the line; negative below it.
  package let levels: [Int]

  /// The most steps that a dot stands above or below the line.
  package var reach: Int { levels.map { abs($0) }.max() ?? 0 }

  /// Dots at places along the line, in pixels; each takes the free step nearest to the line.
  package init(places: [Double], spacing: Double) {
    var taken: [(place: Double, level: Int)] = []
    var levels = [Int](repeating: 0, count: places.count)
    for index in places.indices.sorted(by: { (places[$0], $0) < (places[$1], $1) }) {
      // 0, 1, −1, 2, −2 …
      let candidates = (0...2 * places.count).lazy.map { step in
        step.isMultiple(of: 2) ? -step / 2 : step / 2 + 1
      }
      let level = candidates.first { level in
        !taken.contains { $0.level == level && abs($0.place - places[index]) < spacing }
      }
      levels[index] = level ?? 0
      taken.append((places[index], levels[index]))
    }
    self.levels = levels
  }
}
