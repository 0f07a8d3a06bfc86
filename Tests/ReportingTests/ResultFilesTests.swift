import JSON
import FoundationEssentials
import GrowthModels
import JobCreation
import MonteCarlo
import Reporting
import Testing

@Suite struct ResultFilesTests {
  @Test func `a result has a file for each table and two for each chart`() {
    let plain = [
      "attainment-by-structure.csv", "attainment-by-structure.svg", "distribution.csv", "fan.csv",
      "fan.svg", "final-count.csv", "final-count.svg", "members.csv", "members.svg",
      "parameters.csv", "structures.csv", "summary.json", "trajectory.csv", "manifest.json",
    ]
    #expect(Fixtures.result().files.map(\.name) == plain)
    let withHubs = Fixtures.result(Fixtures.forecast(hubs: [Fixtures.hub("SmiLe")])).files
    #expect(
      Set(withHubs.map(\.name))
        == Set(plain + ["hubs.csv", "hub-multiples.csv", "hub-multiples.svg"]))
  }

  @Test func `the manifest names every other file by its digest`() throws {
    struct Manifest: Decodable {
      struct File: Decodable, Equatable {
        var name: String
        var sha256: String
      }
      var schema: Int
      var version: String
      var command: String
      var seed: UInt64
      var paths: Int
      var scenario: File
      var data: [File]
      var files: [File]
    }
    let result = Fixtures.result()
    let files = result.files
    let bytes = try #require(files.last?.bytes)
    let manifest = try JSONDecoder().decode(Manifest.self, from: Data(bytes))
    #expect(
      manifest.files
        == files.dropLast().map {
          Manifest.File(name: $0.name, sha256: FileDigest(name: $0.name, bytes: $0.bytes).sha256)
        })
    #expect(manifest.version == "0.1.0")
    #expect(manifest.command == "tusen run example.yaml")
    #expect(manifest.seed == 2022)
    #expect(manifest.paths == 300)
    #expect(manifest.scenario.name == "example.yaml")
    #expect(manifest.data.map(\.name) == ["data/example.csv"])
  }

  @Test func `the number of workers changes no byte`() {
    var forecast = Fixtures.forecast()
    let two = Fixtures.result(forecast).files
    forecast.simulation.workers = 1
    #expect(Fixtures.result(forecast).files == two)
  }

  @Test func `what determines a result changes its identifier, and nothing else does`() {
    let result = Fixtures.result()
    var reseeded = Fixtures.forecast()
    reseeded.simulation.seed = 2023
    var renamed = Fixtures.description()
    renamed.title = "Another name"
    #expect(Fixtures.result(reseeded).identifier != result.identifier)
    #expect(Fixtures.result(description: renamed).identifier == result.identifier)
  }

  @Test func `counts beyond the histogram's limit keep every path and trap nothing`() {
    var forecast = Fixtures.forecast(
      of: [Fixtures.candidate(.trend(.linear), weight: 1, chance: 50)],
      programme: Fixtures.programme(target: 2_000_000))
    forecast.finalPaths.add(1_000_000, times: 7)
    let rows = Table.distribution(of: Fixtures.result(forecast)).rows
    #expect(rows.last?[2] == .integer(65_537))
    #expect(rows.last?[3] == .integer(7))
    #expect(!Fixtures.result(forecast).files.isEmpty)
  }
}
