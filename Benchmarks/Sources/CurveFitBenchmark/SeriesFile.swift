import Foundation

/// The series of one workload: a line of points, then a line of starts and values each.
struct SeriesFile {
  struct Series {
    let start: [Double]
    let values: [Double]
  }

  static let parameterCount = 5

  let points: [Double]
  let series: [Series]

  init(points: [Double], series: [Series]) {
    self.points = points
    self.series = series
  }

  init(readFrom path: String) throws {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: ",").compactMap { Double($0) }
    }
    points = lines[0]
    series = lines.dropFirst().map {
      Series(
        start: Array($0.prefix(Self.parameterCount)),
        values: Array($0.dropFirst(Self.parameterCount)))
    }
  }

  func write(to path: String) throws {
    let lines = [points] + series.map { $0.start + $0.values }
    let text = lines.map { $0.map { "\($0)" }.joined(separator: ",") }.joined(separator: "\n")
    try (text + "\n").write(toFile: path, atomically: true, encoding: .utf8)
  }
}
