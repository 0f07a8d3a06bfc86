import Charts
import Foundation
import Testing

/// Renderings compared with files blessed by hand.
///
/// `RECORD_SNAPSHOTS=1` rewrites the files, puts the extreme charts beside the build products to be
/// looked at too, and fails.
@Suite struct SnapshotTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
  private static let snapshots = tests.appending(path: "Snapshots")
  private static let gallery = tests.appending(path: "../../.build/charts-to-look-at")
    .standardizedFileURL

  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"

  @Test(arguments: SampleCharts.all.map(\.slug))
  func `a chart looks as blessed`(slug: String) throws {
    let chart = try #require(SampleCharts.all.first { $0.slug == slug })
    let rendering = chart.drawing().render()
    guard !Self.isRecording else { return try record(rendering, as: slug) }
    let file = Self.snapshots.appending(path: slug + ".svg")
    let changed = Self.snapshots.appending(path: slug + "-changed.svg")
    let blessed = try String(contentsOf: file, encoding: .utf8)
    if blessed != rendering {
      try rendering.write(to: changed, atomically: true, encoding: .utf8)
      Issue.record("\(slug).svg has changed: compare \(changed.lastPathComponent)")
    }
  }

  private func record(_ rendering: String, as slug: String) throws {
    let files = FileManager.default
    let file = Self.snapshots.appending(path: slug + ".svg")
    try rendering.write(to: file, atomically: true, encoding: .utf8)
    try files.createDirectory(at: Self.gallery, withIntermediateDirectories: true)
    for (name, chart) in ExtremeCharts.all where chart.slug == slug {
      try chart.drawing().render()
        .write(to: Self.gallery.appending(path: name + ".svg"), atomically: true, encoding: .utf8)
    }
    Issue.record("recorded \(slug).svg: look at it, then run without recording")
  }
}
