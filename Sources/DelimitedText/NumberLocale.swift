/// Whose habits decide what a comma or a point between digits means.
public enum NumberLocale: String, CaseIterable, Sendable {
  /// Swedish: decimal comma, spaces between thousands.
  case sv

  /// Danish: decimal comma, points between thousands.
  case da

  /// Norwegian: decimal comma, spaces between thousands.
  case nb

  /// English: decimal point, commas between thousands.
  case en
}
