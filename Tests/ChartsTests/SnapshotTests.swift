import Charts
import Foundation
import Testing

/// Renderings compared with files blessed by hand: `RECORD_SNAPSHOTS=1` rewrites them, and fails.
@Suite struct SnapshotTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Snapshots")

  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"

  private func check(_ chart: some Chart) throws {
    let rendering = chart.drawing().render()
    let file = Self.folder.appending(path: chart.slug + ".svg")
    let changed = Self.folder.appending(path: chart.slug + "-changed.svg")
    if Self.isRecording {
      try rendering.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(file.lastPathComponent): look at it, then run without recording")
      return
    }
    let blessed = try String(contentsOf: file, encoding: .utf8)
    if blessed != rendering {
      try rendering.write(to: changed, atomically: true, encoding: .utf8)
    }
    #expect(blessed == rendering, "compare with \(changed.lastPathComponent)")
  }

  @Test func `the fan chart looks as blessed`() throws { try check(SampleCharts.fan) }

  @Test func `the members chart looks as blessed`() throws { try check(SampleCharts.members) }

  @Test func `the histogram looks as blessed`() throws { try check(SampleCharts.finalCount) }

  @Test func `attainment by structure looks as blessed`() throws {
    try check(SampleCharts.attainment)
  }
}
