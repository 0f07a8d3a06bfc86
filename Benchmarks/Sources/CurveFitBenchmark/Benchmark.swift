import CurveFitting
import Foundation

/// The Swift side of the benchmark; `script/benchmark` calls it.
@main
enum Benchmark {
  static let usage = """
    usage: CurveFitBenchmark write WORKLOAD FILE COUNT SEED
           CurveFitBenchmark fit WORKLOAD FILE TASKS RESULTS
           CurveFitBenchmark series WORKLOAD FILE TASKS RESULTS
           CurveFitBenchmark answer WORKLOAD FILE COUNT
           CurveFitBenchmark parts WORKLOAD FILE TIMES
           CurveFitBenchmark repeat WORKLOAD FILE SECONDS

    """

  static func main() async throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard (4...5).contains(arguments.count), let workload = Workload(rawValue: arguments[1]) else {
      return refuse()
    }
    try await run(arguments[0], workload, arguments[2], Array(arguments.dropFirst(3)))
  }

  private static func refuse() {
    FileHandle.standardError.write(Data(usage.utf8))
    exit(64)
  }

  private static func run(
    _ command: String, _ workload: Workload, _ path: String, _ rest: [String]
  ) async throws {
    if command == "write" {
      let series = try workload.series(
        count: Int(rest[0]) ?? 1000, seed: rest.count > 1 ? UInt64(rest[1]) ?? 1 : 1)
      return try SeriesFile(points: workload.points, series: series).write(to: path)
    }
    let file = try SeriesFile(readFrom: path)
    let fits = try Fits(workload, file)
    let number = Int(rest[0]) ?? 1
    // The first fits find memory and libraries in place.
    for series in file.series.prefix(20) { _ = fits.estimate(series) }
    switch command {
    case "fit", "series":
      var estimates: [CurveEstimate?] = []
      let timing = await Timing {
        estimates = await fits.estimates(tasks: number, jointly: command == "series")
      }
      print(timing.line)
      if rest.count > 1 {
        try Fits.text(estimates).write(toFile: rest[1], atomically: true, encoding: .utf8)
      }
    case "answer":
      var answered = 0
      let timing = await Timing {
        for series in file.series.prefix(number) where fits.answer(series) != nil { answered += 1 }
      }
      print(timing.line, answered)
    case "parts":
      try await Parts(workload, file).time(times: number)
    case "repeat":
      let end = ContinuousClock.now + .seconds(number)
      while .now < end { _ = await fits.estimates(tasks: 1, jointly: false) }
    default: refuse()
    }
  }
}
