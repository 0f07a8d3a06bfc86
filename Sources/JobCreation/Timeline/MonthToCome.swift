/// A calendar month in which a path creates jobs.
package struct MonthToCome: Sendable, Equatable {
  /// The month, counted from the axis' first as 0.
  package let month: Int

  /// Its pieces whose jobs are not known.
  package let pieces: [Int]

  /// The knot at the end of the last of them.
  package let endKnot: Int

  /// The last day of the last of them, on which counts are reported.
  package let lastDay: CalendarDay

  /// The months between two days, without the days whose jobs are known.
  package static func all(
    on timeline: Timeline, from first: CalendarDay, to end: CalendarDay,
    apartFrom known: [DayInterval]
  ) -> [MonthToCome] {
    let unknown = (0..<timeline.pieceCount).filter { piece in
      let day = timeline.knots[piece]
      return day >= first && day < end && !known.contains { $0.contains(day) }
    }
    return Dictionary(grouping: unknown) { timeline.months[$0] }
      .map { month, pieces in
        let last = pieces.max() ?? 0
        return MonthToCome(
          month: month, pieces: pieces.sorted(), endKnot: last + 1,
          lastDay: timeline.knots[last + 1].adding(days: -1))
      }
      .sorted { $0.month < $1.month }
  }
}
