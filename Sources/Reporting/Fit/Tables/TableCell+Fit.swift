extension Table.Cell {
  /// A number to 6 significant digits, or an empty field where there is none.
  static func optional(_ value: Double?) -> Table.Cell {
    value.map(quantity) ?? .missing
  }

  /// A time as the reader knows it: a date, or the number.
  static func time(_ time: Double, _ clock: FitClock) -> Table.Cell {
    clock.day(of: time).map(day) ?? .given(clock.shown(time))
  }
}
