/// What the numbers of a time axis count.
public enum TimeUnit: Sendable, Equatable {
  /// Days from 1970-01-01, whole ones; the file beside the picture has dates.
  case days

  /// Anything else, such as years since a start or rounds of an experiment.
  case numbers

  /// A time as the file beside the picture holds it.
  func cell(_ time: Double) -> DataTable.Cell {
    switch self {
    case .days: .day(Int(time))
    case .numbers: .number(time)
    }
  }

  /// Whether a chart can show the time: finite, and a whole day where days are meant.
  func holds(_ time: Double) -> Bool {
    time.isFinite && (self == .numbers || (time == time.rounded() && abs(time) < 1e9))
  }
}
