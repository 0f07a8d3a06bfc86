package import JobCreation

extension English {
  /// A month with its year, such as `Sep 2022`.
  package static func month(_ day: CalendarDay) -> String {
    "\(monthNames[day.month - 1]) \(day.year)"
  }

  /// A day, such as `30 Sep 2022`.
  package static func date(_ day: CalendarDay) -> String {
    "\(day.day) \(month(day))"
  }

  /// A deadline, such as `by 30 Sep 2022`.
  static func by(_ day: CalendarDay) -> String {
    "by \(date(day))"
  }

  private static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
