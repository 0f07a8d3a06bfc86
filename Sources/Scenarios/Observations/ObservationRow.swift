import Diagnostics
import JobCreation

/// A published figure as written, from a table or from the scenario, before it meets the others.
struct ObservationRow {
  /// What was counted.
  var quantity: String

  /// The interval's first day.
  var from: CalendarDay?

  /// The interval's last day, or the day of a reading.
  var to: CalendarDay?

  /// The day it became known; `to` where none is given.
  var knownOn: CalendarDay

  /// The figure as text.
  var value: String

  /// How exact it is.
  var kind: FigureKind

  /// The stated margin as text.
  var margin: String?

  /// Where the row stands.
  var place: Place

  /// Where the figure stands.
  var valuePlace: Place

  /// Where the last day stands.
  var toPlace: Place

  /// `file:line` with the path as the scenario writes it.
  var label: String

  /// The day of a reading, or the last day of an interval.
  var day: CalendarDay { to ?? knownOn }

  /// The interval; `nil` for a reading.
  var interval: DayInterval? {
    guard let from, let to, from <= to else { return nil }
    return DayInterval(from: from, to: to)
  }
}
