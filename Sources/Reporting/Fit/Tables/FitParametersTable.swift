import CurveFitting

extension Table {
  /// Estimates of every curve: one row a curve and parameter.
  ///
  /// `lower` and `upper` bound the interval at the level asked for and are empty where it is open;
  /// `open` says on which side. `edge` names the end of its range that an estimate lies on.
  package static func parameters(of result: FitResult) -> Table {
    Table(
      name: "parameters",
      columns: [
        "family", "parameter", "estimate", "standard_error", "lower", "upper", "open", "edge",
      ],
      rows: result.comparison.fits.flatMap { fit in
        fit.parameters.map { row(of: $0, in: fit) }
      })
  }

  private static func row(of parameter: FittedParameter, in fit: CurveFit) -> [Cell] {
    let interval = parameter.interval
    return [
      .text(fit.model.name), .text(parameter.name), .quantity(parameter.estimate),
      .optional(parameter.standardError), .optional(interval.lower), .optional(interval.upper),
      openEnd(of: interval), parameter.edge.map { .text($0.rawValue) } ?? .missing,
    ]
  }

  private static func openEnd(of interval: ProfileInterval) -> Cell {
    switch (interval.lower, interval.upper) {
    case (nil, nil): .text("both")
    case (nil, _): .text("below")
    case (_, nil): .text("above")
    default: .missing
    }
  }
}
