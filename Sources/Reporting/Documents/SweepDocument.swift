import DecisionAnalysis
package import JSON
import JobCreation

extension JSONValue {
  /// The sweep for programs, `sweep.json`.
  ///
  /// The keys and their order are stable: `docs/outputs.md` lists them.
  package static func sweep(of result: SweepResult) -> JSONValue {
    .object(
      origin(of: result.description) + [
        (
          "axes",
          .array(
            zip(result.sweep.axes, result.quantities).map { axis, quantity in
              .object(
                varied(quantity) + [
                  ("values", .array(axis.values.map { value($0, of: quantity) })),
                  ("present", axis.present.map { value($0, of: quantity) } ?? .null),
                ])
            })
        ),
        ("present", .object(outlook(result.sweep.present))),
        (
          "points",
          .array(
            result.sweep.points.map { point in
              .object(
                [
                  (
                    "values",
                    .array(zip(point.values, result.quantities).map { value($0, of: $1) })
                  )
                ] + outlook(point.outlook))
            })
        ),
      ])
  }

  /// What is varied.
  static func varied(_ quantity: VariedQuantity) -> [(String, JSONValue)] {
    [("key", .string(quantity.key)), ("unit", .string(quantity.isOfDays ? "day" : quantity.unit))]
  }

  /// A value of what is varied.
  static func value(_ value: Double, of quantity: VariedQuantity) -> JSONValue {
    if quantity.isOfDays {
      return .string(CalendarDay(dayNumber: Int(value.rounded())).description)
    }
    return quantity.isWhole ? .integer(Int(value.rounded())) : .quantity(value)
  }
}
