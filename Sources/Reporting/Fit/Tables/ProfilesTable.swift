import CurveFitting

extension Table {
  /// How the misfit grows as one parameter is held away from its estimate: one row a curve,
  /// parameter and value.
  ///
  /// `signed_root` is √F with the sign of value − estimate; the interval ends where it reaches the
  /// t quantile of the level.
  package static func profiles(of result: FitResult) -> Table {
    Table(
      name: "profiles", columns: ["family", "parameter", "value", "signed_root"],
      rows: result.comparison.fits.flatMap { fit in
        fit.parameters.flatMap { parameter in
          parameter.profile.map { point in
            [
              .text(fit.model.name), .text(parameter.name), .quantity(point.value),
              .quantity(point.signedRoot),
            ]
          }
        }
      })
  }
}
