import Foundation
import JobCreation

/// A bar with the time left, drawn over itself on a terminal and nowhere else.
final class ProgressBar {
  private let isShown: Bool
  private let name: String
  private let start = ContinuousClock.now
  private var lastDrawn: ContinuousClock.Instant?

  /// A bar for a scenario.
  init(name: String, isShown: Bool) {
    self.name = name
    self.isShown = isShown
  }

  /// Shows how far the work on a forecast has come.
  func show(_ progress: ForecastProgress) {
    show(progress.fraction, doing: Self.words(for: progress.stage))
  }

  /// Shows the share of the work that is done; draws at most ten times a second.
  func show(_ fraction: Double, doing words: String = "simulating futures") {
    guard isShown else { return }
    let now = ContinuousClock.now
    if let lastDrawn, now - lastDrawn < .milliseconds(100) { return }
    lastDrawn = now
    let cells = 24
    let filled = Int((fraction * Double(cells)).rounded(.down))
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: cells - filled)
    let share = Int((fraction * 100).rounded(.down))
    draw("\(name)  \(bar) \(share)%  \(words)\(timeLeft(fraction, now))")
  }

  /// Removes the bar.
  func clear() {
    guard isShown, lastDrawn != nil else { return }
    draw("")
  }

  private func draw(_ line: String) {
    StandardError.write("\r\u{1B}[2K" + line)
  }

  private func timeLeft(_ fraction: Double, _ now: ContinuousClock.Instant) -> String {
    let elapsed =
      Double((now - start).components.seconds)
      + Double((now - start).components.attoseconds) * 1e-18
    guard fraction > 0.05, elapsed > 1 else { return "" }
    let left = Int((elapsed * (1 - fraction) / fraction).rounded(.up))
    return left < 60 ? ", \(left) s left" : ", \(left / 60) min \(left % 60) s left"
  }

  private static func words(for stage: ForecastProgress.Stage) -> String {
    switch stage {
    case .learning: "learning from the facts"
    case .simulating: "simulating futures"
    case .doubting: "trying other assumptions"
    }
  }
}
