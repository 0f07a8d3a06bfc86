import Charts
import CurveFitting
import GrowthModels
import JSON
import Reporting
import Testing

@Suite struct FitFilesTests {
  static let always = [
    "families.csv", "fit.json", "fitted.csv", "manifest.json", "parameters.csv",
    "profile-curves.csv", "profile-curves.svg", "profiles.csv",
  ]

  @Test(arguments: [
    ("rivals", ["family-curves.csv", "family-curves.svg", "fit.csv", "fit.svg", "forecast.csv"]),
    ("open", ["fit.csv", "fit.svg", "forecast.csv"]),
    ("known", ["fit.csv", "fit.svg", "forecast.csv"]),
    ("formula", ["fit.csv", "fit.svg"]), ("plane", []),
    ("counts", ["family-curves.csv", "family-curves.svg", "fit.csv", "fit.svg", "forecast.csv"]),
  ])
  func `a fit writes what it has`(name: String, more: [String]) throws {
    let fixture = try #require(FitFixtures.all.first { $0.name == name })
    let files = try fixture.result.get().files.map(\.name)
    #expect(files.last == "manifest.json")
    #expect(files.sorted() == (Self.always + more).sorted())
  }

  @Test func `the manifest names the data, the seed and every other file`() throws {
    let result = try FitFixtures.known.get()
    let files = Array(result.files.dropLast())
    let manifest = JSONValue.manifest(of: result, files: files).rendered()
    for file in files { #expect(manifest.contains("\"\(file.name)\"")) }
    #expect(manifest.contains("\"seed\": 1"))
    #expect(manifest.contains("\"command\": \"tusen fit example.csv\""))
    #expect(manifest.contains(result.description.data.sha256))
  }

  @Test func `tables of a refused forecast have a heading and no row`() throws {
    let table = try #require(Table.forecast(of: try FitFixtures.open.get()))
    #expect(table.rows.isEmpty)
    #expect(table.csv == "family,time,mean,lower,upper\n")
  }

  @Test func `parameters say on which side they are open`() throws {
    let csv = Table.parameters(of: try FitFixtures.open.get()).csv
    #expect(csv.hasPrefix("family,parameter,estimate,standard_error,lower,upper,open,edge\n"))
    #expect(csv.contains(/\nlogistic,carrying_capacity,\d+\.\d+,\d+\.\d+,\d+\.\d+,,above,\n/))
    #expect(csv.contains(/\nlogistic,growth_rate,[^,]+,[^,]+,[^,]+,[^,]+,,\n/))
  }

  @Test func `fitted values stand beside readings as they were given`() throws {
    let table = Table.fitted(of: try FitFixtures.known.get())
    #expect(table.columns == ["time", "value", "fitted", "residual"])
    #expect(table.rows.count == 20)
    #expect(table.csv.contains("\n1991,11.3,"))
    let counts = Table.fitted(of: try FitFixtures.counts.get())
    #expect(counts.columns.first == "start")
    #expect(counts.csv.contains("\n2016-10-17,2017-10-17,212,"))
    #expect(Table.fitted(of: try FitFixtures.plane.get()).csv.hasPrefix("heat,light,value,"))
  }

  @Test func `families carry their weights, and those left out what they need`() throws {
    let result = try FitFixtures.result(
      [.linear, .richards], to: FitData(times: [1, 2, 3, 4], values: [1, 2.1, 2.9, 4]))
    let rows = Table.families(of: result).csv.split(separator: "\n")
    #expect(rows.count == 3)
    #expect(rows[1].hasPrefix("linear,1,1,"))
    #expect(rows[2] == "richards,4,,,,,,,,,,,6")
  }

  @Test func `the command and the data decide the identifier, the title does not`() throws {
    let result = try FitFixtures.known.get()
    var renamed = result
    renamed.description.title = "Another name"
    var changed = result
    changed.description.command += " --level 0.95"
    #expect(renamed.identifier == result.identifier)
    #expect(changed.identifier != result.identifier)
  }
}
