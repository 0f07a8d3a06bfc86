/// Lines along which a grid of values has one level, by straight interpolation between its points.
///
/// Marching squares; where a square has two ways to be cut, its mean decides. The grid's outer
/// values go on for half a step, so that lines reach the edge of the outer cells.
package struct ContourMark {
  /// The values, row by row upwards.
  private let values: [[Double]]

  /// The places of the grid's points, in steps, with half a step more on either side.
  private let columns: [Double]
  private let rows: [Double]

  /// A place on a side between two points of the grid, by the side's name.
  private struct Side: Hashable {
    var row: Int
    var column: Int
    var isUpright: Bool
  }

  /// Contours of a grid with a point in the middle of each unit square.
  ///
  /// - Parameter values: Rows of equal length, at least one of at least one.
  package init(values: [[Double]]) {
    let wide = values.map { [$0[0]] + $0 + [$0[$0.count - 1]] }
    self.values = [wide[0]] + wide + [wide[wide.count - 1]]
    columns = Self.places(wide[0].count)
    rows = Self.places(self.values.count)
  }

  private static func places(_ count: Int) -> [Double] {
    [0] + (1..<count - 1).map { Double($0) - 0.5 } + [Double(count - 2)]
  }

  /// The lines of one level, each from end to end or round to its beginning; in units of squares.
  package func lines(at level: Double) -> [[Point]] {
    var places: [Side: Point] = [:]
    var neighbours: [Side: [Side]] = [:]
    var order: [Side] = []
    for row in 0..<rows.count - 1 {
      for column in 0..<columns.count - 1 {
        for (a, b) in cuts(row, column, level) {
          for (side, other) in [(a, b), (b, a)] {
            if places[side] == nil {
              places[side] = place(of: side, level)
              order.append(side)
            }
            neighbours[side, default: []].append(other)
          }
        }
      }
    }
    return chains(order, neighbours).map { $0.compactMap { places[$0] } }
  }

  private func chains(_ order: [Side], _ neighbours: [Side: [Side]]) -> [[Side]] {
    var used: Set<Side> = []
    var chains: [[Side]] = []
    let ends = order.filter { neighbours[$0]?.count == 1 }
    for start in ends + order where !used.contains(start) {
      var chain = [start]
      used.insert(start)
      while let next = neighbours[chain[chain.count - 1]]?.first(where: { !used.contains($0) }) {
        chain.append(next)
        used.insert(next)
      }
      if neighbours[start]?.count == 2, chain.count > 2 { chain.append(start) }
      chains.append(chain)
    }
    return chains
  }

  private func isAbove(_ row: Int, _ column: Int, _ level: Double) -> Bool {
    values[row][column] >= level
  }

  /// The pairs of sides between which the level crosses a square.
  private func cuts(_ row: Int, _ column: Int, _ level: Double) -> [(Side, Side)] {
    let south = Side(row: row, column: column, isUpright: false)
    let north = Side(row: row + 1, column: column, isUpright: false)
    let west = Side(row: row, column: column, isUpright: true)
    let east = Side(row: row, column: column + 1, isUpright: true)
    let corners = [
      isAbove(row, column, level), isAbove(row, column + 1, level),
      isAbove(row + 1, column + 1, level), isAbove(row + 1, column, level),
    ]
    let sides = [south, east, north, west]
    let crossed = (0..<4).filter { corners[$0] != corners[($0 + 1) % 4] }
    guard crossed.count == 4 else {
      return crossed.count == 2 ? [(sides[crossed[0]], sides[crossed[1]])] : []
    }
    let mean =
      (values[row][column] + values[row][column + 1] + values[row + 1][column]
        + values[row + 1][column + 1]) / 4
    return (mean >= level) == corners[0]
      ? [(south, east), (north, west)] : [(south, west), (north, east)]
  }

  private func place(of side: Side, _ level: Double) -> Point {
    let endRow = side.row + (side.isUpright ? 1 : 0)
    let endColumn = side.column + (side.isUpright ? 0 : 1)
    let from = values[side.row][side.column]
    let share = (level - from) / (values[endRow][endColumn] - from)
    return Point(
      columns[side.column] + share * (columns[endColumn] - columns[side.column]),
      rows[side.row] + share * (rows[endRow] - rows[side.row]))
  }
}
